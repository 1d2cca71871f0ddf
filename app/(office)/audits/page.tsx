import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditList } from "@/components/audit/audit-list";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterField, FilterSelect } from "@/components/ui/filter-bar";
import { Input } from "@/components/ui/input";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { auditListForm, type AuditListForm } from "@/lib/domain/audit/audit-list-form";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { read } from "@/lib/http/read";
import { listAudits } from "@/lib/usecases/audit/queries/list-audits";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("auditList");
  return { title: t("title") };
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** A filter that does not fit (an address typed by hand) counts as not set. */
const filtersOf = (search: Search): AuditListForm => {
  const given = auditListForm.safeParse(search);
  return given.success ? given.data : auditListForm.parse({});
};

const addressOf = (form: AuditListForm, after: string): string =>
  `/audits?${new URLSearchParams({ ...form, after }).toString()}`;

type PageProps = Readonly<{ searchParams: Promise<Search> }>;

/** Every audit for those who plan them; an auditor's own; a client's own. */
export default async function AuditsPage({ searchParams }: PageProps) {
  const form = filtersOf(await searchParams);
  const page = await read(listAudits, form);
  const t = await getTranslations();
  return (
    <>
      <PageHeader title={t("auditList.title")} />
      <FilterBar
        action="/audits"
        clearHref="/audits"
        {...(page.isClient
          ? {}
          : { search: { name: "person", value: form.person, label: t("auditList.person") } })}
      >
        <FilterField label={t("auditList.month")}>
          {(id) => <Input id={id} type="month" name="month" defaultValue={form.month} />}
        </FilterField>
        <FilterSelect
          name="status"
          label={t("programme.status")}
          value={form.status}
          any={t("auditList.open")}
          options={[
            { value: "any", label: t("auditList.any") },
            ...AUDIT_STATUSES.map((value) => ({ value, label: t(`facts.status.${value}`) })),
          ]}
        />
      </FilterBar>
      <AuditList
        withCase
        caption={t("auditList.title")}
        rows={page.rows}
        empty={<EmptyState title={t("auditList.empty")}>{t("auditList.emptyHint")}</EmptyState>}
      />
      <Pagination
        next={page.next === null ? undefined : addressOf(form, page.next)}
        previous={form.after === "" ? undefined : addressOf(form, "")}
      />
    </>
  );
}
