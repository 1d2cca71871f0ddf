import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { ExplainedNumber } from "@/components/workflow/explained-number";
import { type EditionRead, ReadingsOf } from "@/components/workflow/confirmed-readings";
import { ClauseLink } from "@/components/workflow/clause-link";
import type { JudgedClock, Judgement } from "@/rules/what-if/judge";

type ExplainedClocksProps = Readonly<{
  before: Judgement;
  after: Judgement;
  titles: Readonly<{ before: string; after: string }>;
  /** Whose readings the days rest on. */
  editions: Readonly<{ released: EditionRead; drafted: EditionRead }>;
}>;

/** Every running clock by both editions; each day shows why it is that day. */
export function ExplainedClocks({ before, after, titles, editions }: ExplainedClocksProps) {
  const t = useTranslations();
  const rows = before.clocks.map((one, index) => ({ one, other: after.clocks[index] ?? one }));
  if (rows.length === 0) return <p>{t("edition.explained.noClocks")}</p>;
  const day = ({ reading }: JudgedClock, of: EditionRead) => (
    <ReadingsOf {...of}>
      <ExplainedNumber
        value={reading.limit}
        steps={reading.steps}
        interpretations={reading.interpretations}
      />
      <span className="block text-sm text-muted">{t(`edition.states.${reading.state}`)}</span>
    </ReadingsOf>
  );
  return (
    <DataTable
      caption={t("edition.explained.clocks")}
      rows={rows}
      rowKey={({ one }) => [one.reading.clock, one.of, one.reading.from].join(" ")}
      columns={[
        {
          key: "clock",
          header: t("edition.explained.clock"),
          cell: ({ one }) => [t(`overview.clockNames.${one.reading.clock}`), one.of ?? ""].join(" ").trim(),
        },
        {
          key: "clause",
          header: t("edition.clause"),
          cell: ({ one }) => <ClauseLink clause={one.reading.clause} bare />,
        },
        { key: "before", header: titles.before, cell: ({ one }) => day(one, editions.released) },
        {
          key: "after",
          header: titles.after,
          cell: ({ one, other }) => (
            <span className={one.reading.limit === other.reading.limit ? "" : "font-semibold"}>
              {day(other, editions.drafted)}
            </span>
          ),
        },
      ]}
    />
  );
}
