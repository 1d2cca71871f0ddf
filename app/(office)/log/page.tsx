import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditLogTable } from "@/components/audit-log/audit-log-table";
import { FilterBar, FilterField } from "@/components/ui/filter-bar";
import { Input } from "@/components/ui/input";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { read } from "@/lib/http/read";
import { readAuditLog } from "@/lib/usecases/audit-log/queries/read-audit-log";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("history"))("logTitle") };
}

const FILTERS = ["event", "actor", "caseNumber", "subjectId"] as const;

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (search: Search, name: string): string => {
  const value = search[name];
  return typeof value === "string" ? value : "";
};

/** The audit log of the whole installation, for administrators and the quality manager. */
export default async function LogPage({ searchParams }: Readonly<{ searchParams: Promise<Search> }>) {
  const search = await searchParams;
  const set = FILTERS.map((name) => [name, one(search, name)] as const).filter(([, value]) => value !== "");
  const filters = Object.fromEntries(set);
  const { entries, next } = await read(readAuditLog, { ...filters, before: one(search, "before") });
  const t = await getTranslations("history");
  const address = new URLSearchParams(filters);
  if (next !== null) address.set("before", next);
  return (
    <>
      <PageHeader title={t("logTitle")}>{t("logExplain")}</PageHeader>
      <FilterBar action="/log" clearHref={set.length === 0 ? undefined : "/log"}>
        {FILTERS.map((name) => (
          <FilterField key={name} label={t(name)}>
            {(id) => <Input id={id} name={name} defaultValue={one(search, name)} />}
          </FilterField>
        ))}
      </FilterBar>
      <AuditLogTable entries={entries} />
      <Pagination next={next === null ? undefined : `/log?${address.toString()}`} />
    </>
  );
}
