import { useTranslations } from "next-intl";
import type { CheckedThing } from "@/components/review/check-fields";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import { ClauseLink } from "@/components/workflow/clause-link";

type Checked = Readonly<{
  subject: string;
  verdict: string;
  source: string;
  checkedOn: string | null;
  note: string;
}>;

type ReviewCheckedProps = Readonly<{
  things: readonly CheckedThing[];
  accepted: Readonly<{
    checks: readonly Checked[];
    criteria: readonly string[];
    professionalCodes: readonly string[];
    lawsAndStandards: string;
  }>;
}>;

/** What the accepted review rests on: each check with source and day, codes, criteria and laws (5.3.1). */
export function ReviewChecked({ things, accepted }: ReviewCheckedProps) {
  const t = useTranslations("review");
  const tc = useTranslations("common");
  const rows = things.flatMap((thing) =>
    accepted.checks.filter(({ subject }) => subject === thing.subject).map((check) => ({ thing, check })),
  );
  const joined = (values: readonly string[]) => values.join(tc("listSeparator"));
  return (
    <Section title={t("checks")} action={<ClauseLink clause="5.3.1" />}>
      <div className="mb-4">
        <DescriptionList
          items={[
            { key: "codes", term: t("codes"), value: joined(accepted.professionalCodes) },
            { key: "criteria", term: t("criteria"), value: joined(accepted.criteria) },
            {
              key: "laws",
              term: t("laws"),
              value: <span className="whitespace-pre-line">{accepted.lawsAndStandards}</span>,
            },
          ]}
        />
      </div>
      <DataTable
        caption={t("checks")}
        rows={rows}
        rowKey={({ check }) => check.subject}
        columns={[
          {
            key: "clause",
            header: tc("clause"),
            tight: true,
            cell: ({ thing }) => <ClauseLink bare clause={thing.clause} />,
          },
          { key: "name", header: t("checkedThing"), cell: ({ thing }) => thing.name },
          {
            key: "verdict",
            header: t("verdict"),
            tight: true,
            cell: ({ check }) => t(`verdicts.${check.verdict}`),
          },
          {
            key: "source",
            header: t("source"),
            cell: ({ check }) =>
              [check.source, check.note].filter((part) => part !== "").join(tc("partSeparator")),
          },
          {
            key: "checkedOn",
            header: t("checkedOn"),
            tight: true,
            cell: ({ check }) => check.checkedOn ?? "",
          },
        ]}
      />
    </Section>
  );
}
