import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import { TableView } from "@/components/list/table-view";
import { PlainDay } from "@/components/ui/date";
import { ClauseLink } from "@/components/workflow/clause-link";
import { ClockState } from "@/components/workflow/clock";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { RuleDay } from "@/components/workflow/rule-number";

export type ToldClock = Readonly<{
  id: string;
  caseId: string;
  number: string;
  clientName: string;
  sentOn: string;
  clock: CaseClock;
}>;

type ToldTableProps = Readonly<{ rows: readonly ToldClock[]; today: string; place: TablePlace }>;

/** Clocks the reader was reminded of by mail and that still run. */
export function ToldTable({ rows, today, place }: ToldTableProps) {
  const t = useTranslations();
  const named = ({ name, of }: CaseClock) =>
    [t(`overview.clockNames.${name}`), of ?? ""].filter((part) => part !== "").join(" ");
  return (
    <TableView
      place={place}
      caption={t("desk.told")}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "clock",
          header: t("desk.toldClock"),
          order: ({ clock }) => named(clock),
          cell: ({ clock, caseId }) => (
            <Link className="link" href={`/cases/${caseId}`}>
              {named(clock)}
            </Link>
          ),
        },
        {
          key: "number",
          header: t("case.number"),
          tight: true,
          order: ({ number }) => number,
          cell: ({ number }) => number,
        },
        {
          key: "client",
          header: t("case.client"),
          order: ({ clientName }) => clientName,
          cell: ({ clientName }) => clientName,
        },
        {
          key: "date",
          header: t("desk.clock"),
          order: ({ clock }) => clock.date,
          cell: ({ caseId, clock: { key, date, clause, kind, provisional } }) => (
            <span className="inline-flex flex-wrap items-baseline gap-x-2">
              <ClockState clock={{ key, label: "", date, kind, provisional }} today={today} />
              <RuleDay caseId={caseId} of={{ figure: "clock", of: key }} date={date} />
              <ClauseLink clause={clause} />
            </span>
          ),
        },
        {
          key: "sent",
          header: t("desk.toldOn"),
          order: ({ sentOn }) => sentOn,
          cell: ({ sentOn }) => <PlainDay date={sentOn} />,
        },
      ]}
    />
  );
}
