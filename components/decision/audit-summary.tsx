import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "next-intl";
import { ReportComments } from "@/components/audit/report-comments";
import type { AuditFacts, DecisionPageFacts } from "@/components/decision/decision-facts";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { formatMoney } from "@/lib/i18n/format";
import { AuditDays } from "@/components/workflow/audit-days";
import { RuleNumber } from "@/components/workflow/rule-number";

type SummaryProps = Readonly<{ caseId: string; audit: AuditFacts; fee: DecisionPageFacts["fee"] }>;

/** What the team found and recommends, what the client said, who paid. */
export function AuditSummary({ caseId, audit, fee }: SummaryProps) {
  const t = useTranslations("decision");
  return (
    <>
      <Section title={t("page.audit")}>
        <DescriptionList items={[...auditItems(caseId, audit, useTranslations()), ...useFeeItems(fee)]} />
      </Section>
      <Section title={t("page.nonconformities")}>
        <Nonconformities caseId={caseId} audit={audit} />
      </Section>
    </>
  );
}

const auditItems = (caseId: string, audit: AuditFacts, t: ReturnType<typeof useTranslations>) => [
  {
    key: "days",
    term: t("decision.page.auditDays"),
    value: (
      <>
        <PlainDay date={audit.startsOn} /> – <PlainDay date={audit.endsOn} />
      </>
    ),
  },
  {
    key: "man-days",
    term: t("decision.page.manDays"),
    value: (
      <AuditDays
        caseId={caseId}
        kind="stage2"
        halfDays={audit.determinedHalfDays}
        told={(days) => t("common.days", { days })}
      />
    ),
  },
  { key: "team", term: t("decision.page.team"), value: audit.team.join(t("common.listSeparator")) },
  {
    key: "signed",
    term: t("decision.page.signedOn"),
    value: audit.signedOn === null ? "" : <PlainDay date={audit.signedOn} />,
  },
  {
    key: "recommendation",
    term: t("decision.page.recommendation"),
    value:
      audit.recommendation === "" ? (
        ""
      ) : (
        <>
          <span className="font-medium">{t(`decision.recommendations.${audit.recommendation}`)}</span>
          {audit.recommendationNote !== "" && <span className="block">{audit.recommendationNote}</span>}
        </>
      ),
  },
  {
    key: "summary",
    term: t("decision.page.summary"),
    value: <span className="whitespace-pre-line">{audit.summary}</span>,
  },
  {
    key: "comment",
    term: t("decision.page.clientComment"),
    value:
      audit.comments.length === 0 ? t("decision.noComment") : <ReportComments comments={audit.comments} />,
  },
];

const useFeeItems = (fee: DecisionPageFacts["fee"]) => {
  const t = useTranslations();
  const locale = useLocale();
  if (fee === null) return [];
  return [
    {
      key: "fee",
      term: t("decision.page.fee"),
      value: `${formatMoney(fee.feeFen, locale)} · ${t("decision.page.paid")} ${formatMoney(fee.paidFen, locale)}`,
    },
    { key: "payers", term: t("decision.page.payers"), value: fee.payers.join(t("common.listSeparator")) },
  ];
};

function Nonconformities({ caseId, audit }: Readonly<{ caseId: string; audit: AuditFacts }>) {
  const t = useTranslations("decision");
  return (
    <DataTable
      caption={t("page.nonconformities")}
      density="compact"
      rows={audit.nonconformities}
      rowKey={(one) => one.id}
      empty={<p className="text-muted">{t("page.noNonconformities")}</p>}
      columns={[
        {
          key: "number",
          header: t("page.number"),
          tight: true,
          cell: (one) => (
            <Link className="link" href={`/cases/${caseId}/nonconformities`}>
              {one.number}
            </Link>
          ),
        },
        {
          key: "grade",
          header: t("page.grade"),
          tight: true,
          cell: (one) => (
            <RuleNumber caseId={caseId} of={{ figure: "grade", of: one.id }}>
              {t(`grades.${one.grade}`)}
            </RuleNumber>
          ),
        },
        { key: "clause", header: t("page.clause"), tight: true, cell: (one) => one.clause },
        { key: "statement", header: t("page.statement"), cell: (one) => one.statement },
        {
          key: "state",
          header: t("page.state"),
          tight: true,
          cell: (one) => t(`nonconformityStates.${one.status}`),
        },
        {
          key: "settled",
          header: t("page.settledOn"),
          tight: true,
          cell: (one) => (one.settledOn === null ? null : <PlainDay date={one.settledOn} />),
        },
      ]}
    />
  );
}
