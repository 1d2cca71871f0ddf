import { useTranslations } from "next-intl";
import type { SubjectFacts } from "@/components/decision/decision-facts";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";

/** Whom and what the certificate would be for: holder, scope, criteria, sites. */
export function SubjectSummary({ subject }: Readonly<{ subject: SubjectFacts }>) {
  const t = useTranslations("decision.page");
  const tc = useTranslations("common");
  const { client, scope, scopeEn, criteria, ruleDocument, sites } = subject;
  return (
    <Section title={t("subject")}>
      <DescriptionList
        items={[
          { key: "holder", term: t("holder"), value: `${client.name} · ${client.creditCode}` },
          { key: "address", term: t("address"), value: client.address },
          {
            key: "scope",
            term: t("scope"),
            value: (
              <>
                {scope}
                {scopeEn !== "" && <span className="block text-muted">{scopeEn}</span>}
              </>
            ),
          },
          { key: "criteria", term: t("criteria"), value: criteria.join(tc("listSeparator")) },
          { key: "rule", term: t("rule"), value: ruleDocument },
        ]}
      />
      <DataTable
        caption={t("sites")}
        density="compact"
        rows={sites}
        rowKey={(site) => `${site.name} ${site.address}`}
        columns={[
          { key: "name", header: t("site"), cell: (site) => site.name },
          { key: "address", header: t("address"), cell: (site) => site.address },
          { key: "activity", header: t("activity"), cell: (site) => site.activity },
        ]}
      />
    </Section>
  );
}
