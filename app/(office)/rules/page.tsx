import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FoundClauses } from "@/components/clause/found-clauses";
import { RuleContents } from "@/components/clause/rule-contents";
import { SchemeEditions } from "@/components/clause/scheme-editions";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { currentMoment } from "@/lib/http/moment";
import { findClauses } from "@/rules/clauses/find-clauses";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("clause"))("title") };
}

type PageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>;

export default async function RulesPage({ searchParams }: PageProps) {
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.trim().slice(0, 100) : "";
  const t = await getTranslations("clause");
  const { today } = await currentMoment();
  return (
    <>
      <PageHeader title={t("title")}>{t("about")}</PageHeader>
      <FilterBar
        action="/rules"
        search={{ name: "q", value: query, label: t("search"), hint: t("searchHint") }}
        clearHref={query === "" ? undefined : "/rules"}
      />
      {query === "" ? (
        <>
          <SchemeEditions today={today} />
          <RuleContents />
        </>
      ) : (
        <FoundClauses query={query} found={findClauses(query)} />
      )}
    </>
  );
}
