import { useTranslations } from "next-intl";
import type { SubjectFacts } from "@/components/decision/decision-facts";
import { TwoTongues } from "@/components/certificate/two-tongues";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";

/** Whom and what the certificate would be for, in both its languages: holder, scope, criteria, sites. */
export function SubjectSummary({ subject }: Readonly<{ subject: SubjectFacts }>) {
  const t = useTranslations("decision.page");
  const tc = useTranslations("common");
  const { client, scope, scopeEn, criteria, ruleDocument, sites } = subject;
  return (
    <Section title={t("subject")}>
      <DescriptionList
        items={[
          {
            key: "holder",
            term: t("holder"),
            value: <TwoTongues zh={`${client.name} · ${client.creditCode}`} en={client.nameEn} />,
          },
          {
            key: "address",
            term: t("address"),
            value: <TwoTongues zh={client.address} en={client.addressEn} />,
          },
          {
            key: "scope",
            term: t("scope"),
            value: <TwoTongues zh={scope} en={scopeEn} />,
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
          { key: "name", header: t("site"), cell: (site) => <TwoTongues zh={site.name} en={site.nameEn} /> },
          {
            key: "address",
            header: t("address"),
            cell: (site) => <TwoTongues zh={site.address} en={site.addressEn} />,
          },
          {
            key: "activity",
            header: t("activity"),
            cell: (site) => <TwoTongues zh={site.activity} en={site.activityEn} />,
          },
        ]}
      />
    </Section>
  );
}
