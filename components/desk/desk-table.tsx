import { Link } from "@/components/ui/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { caseColumns, type CaseLine } from "@/components/case/case-columns";
import { FeeAsked } from "@/components/case/fee-asked";
import { ClauseLink } from "@/components/workflow/clause-link";
import { TableView } from "@/components/list/table-view";
import type { TablePlace } from "@/lib/domain/list/table-query";
import { PlainDay } from "@/components/ui/date";
import { RuleDay } from "@/components/workflow/rule-number";
import { figureOfStep } from "@/lib/domain/explanation/step-figure";

type DeskTableProps = Readonly<{
  caption: string;
  rows: readonly CaseLine[];
  today: string;
  /** The tables of a desk share its filters and its order. */
  place: TablePlace;
  empty?: ReactNode;
}>;

/** The reader's own steps; where nothing waits for him, those of others. */
const stepsShown = (waiting: CaseLine["waiting"]): CaseLine["waiting"] => {
  const own = waiting.filter(({ isReaders }) => isReaders);
  return own.length > 0 ? own : waiting;
};

/** Cases with their next step and the clock that ends first. */
export function DeskTable({ caption, rows, today, place, empty }: DeskTableProps) {
  const t = useTranslations();
  const { number, client, stage, turn, clock, since } = caseColumns(t, today);
  return (
    <TableView
      place={place}
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        number,
        client,
        stage,
        {
          key: "next",
          header: t("desk.next"),
          cell: ({ id, waiting }) => (
            <ul>
              {stepsShown(waiting).map(({ key, who, page, clause, date, amountFen }) => (
                <li key={`${key} ${who} ${page}`} className="flex flex-wrap items-baseline gap-x-2">
                  <Link className="link" href={`/cases/${id}/${page}`}>
                    {t(`overview.steps.${key}`)}
                  </Link>
                  {date !== null &&
                    (amountFen === null ? (
                      <StepDay caseId={id} step={{ key, date }} />
                    ) : (
                      <FeeAsked amountFen={amountFen} date={date} today={today} />
                    ))}
                  {clause !== null && <ClauseLink clause={clause} />}
                </li>
              ))}
            </ul>
          ),
        },
        turn,
        clock,
        since,
      ]}
    />
  );
}

type StepDayProps = Readonly<{ caseId: string; step: Readonly<{ key: string; date: string }> }>;

/** The day a step is to be done by, with the way to why. */
function StepDay({ caseId, step }: StepDayProps) {
  const figure = figureOfStep(step);
  return figure === null ? (
    <PlainDay date={step.date} />
  ) : (
    <RuleDay caseId={caseId} of={figure} date={step.date} />
  );
}
