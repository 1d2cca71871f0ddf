import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClausesByStatus } from "@/components/clause/clauses-by-status";
import { FoundClauses } from "@/components/clause/found-clauses";
import { RuleContents } from "@/components/clause/rule-contents";
import { SchemeEditions } from "@/components/clause/scheme-editions";
import { LinkButton } from "@/components/ui/button";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { permissionScope } from "@/lib/domain/access/can";
import { OFFICE_CALCULATOR } from "@/lib/domain/calculator/calculator-address";
import { currentMoment } from "@/lib/http/moment";
import { requireActor } from "@/lib/http/read";
import { clauseEntries } from "@/rules/clauses/clause-index";
import { findClauses } from "@/rules/clauses/find-clauses";
import { CLAUSE_STATUSES } from "@/rules/schemes/clause-standing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("clause"))("title") };
}

type PageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>;

export default async function RulesPage({ searchParams }: PageProps) {
  const { q, status: asked } = await searchParams;
  const query = typeof q === "string" ? q.trim().slice(0, 100) : "";
  const status = CLAUSE_STATUSES.find((each) => each === asked) ?? null;
  const found = query === "" ? clauseEntries : findClauses(query);
  const t = await getTranslations("clause");
  const open = await getTranslations("lint");
  const editions = await getTranslations("edition");
  const actor = await requireActor();
  const mayLint = permissionScope(actor, "rule:lint").ok;
  const mayReadDrafts = permissionScope(actor, "edition:read").ok;
  const { today } = await currentMoment();
  return (
    <>
      <PageHeader
        title={t("title")}
        action={
          <>
            {mayLint && <LinkButton href="/rules/lint">{open("open")}</LinkButton>}
            {mayReadDrafts && <LinkButton href="/rules/drafts">{editions("open")}</LinkButton>}
            <LinkButton href={OFFICE_CALCULATOR}>{t("calculate")}</LinkButton>
          </>
        }
      >
        {t("about")}
      </PageHeader>
      <FilterBar
        action="/rules"
        search={{ name: "q", value: query, label: t("search"), hint: t("searchHint") }}
        clearHref={query === "" && status === null ? undefined : "/rules"}
      >
        <FilterSelect
          name="status"
          label={t("status")}
          value={status ?? ""}
          any={t("anyStatus")}
          options={CLAUSE_STATUSES.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        />
      </FilterBar>
      {status !== null && <ClausesByStatus status={status} among={found} />}
      {status === null && query !== "" && <FoundClauses query={query} found={found} />}
      {status === null && query === "" && (
        <>
          <SchemeEditions today={today} />
          <RuleContents />
        </>
      )}
    </>
  );
}
