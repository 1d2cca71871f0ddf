import { Link } from "@/components/ui/link";
import type { useTranslations } from "next-intl";
import type { Column } from "@/components/ui/data-table";
import { RelativeDay } from "@/components/ui/date";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import { CASE_STANDINGS, type CaseStanding } from "@/lib/domain/case/case-standing";
import type { WaitingStep } from "@/lib/domain/case/waiting-step";
import { turnsOf } from "@/lib/domain/case/turn-of";
import { CaseStageStatus } from "./case-stage-status";
import { NearestClock } from "./nearest-clock";

/** What every table of cases tells of one. */
export type CaseLine = Readonly<{
  id: string;
  number: string;
  clientName: string;
  standing: CaseStanding;
  stageSince: string;
  waiting: readonly WaitingStep[];
  clock: CaseClock | null;
}>;

type Name = "number" | "client" | "stage" | "turn" | "clock" | "since";

const rolesTold = (t: ReturnType<typeof useTranslations>, waiting: CaseLine["waiting"]): string =>
  turnsOf(waiting)
    .map((who) => t(`roles.${who}`))
    .join(t("common.listSeparator"));

/** The columns that tables of cases share; each table takes those it shows, in its own order. */
export const caseColumns = (
  t: ReturnType<typeof useTranslations>,
  today: string,
): Readonly<Record<Name, Column<CaseLine>>> => ({
  number: {
    key: "number",
    header: t("case.number"),
    tight: true,
    order: (row) => row.number,
    cell: (row) => (
      <Link className="link" href={`/cases/${row.id}`}>
        {row.number}
      </Link>
    ),
  },
  client: {
    key: "client",
    header: t("case.client"),
    order: (row) => row.clientName,
    cell: (row) => row.clientName,
  },
  stage: {
    key: "stage",
    header: t("case.stageHeader"),
    tight: true,
    order: (row) => CASE_STANDINGS.indexOf(row.standing),
    cell: (row) => <CaseStageStatus standing={row.standing} />,
  },
  turn: {
    key: "turn",
    header: t("desk.who"),
    tight: true,
    order: ({ waiting }) => rolesTold(t, waiting),
    cell: ({ waiting }) => rolesTold(t, waiting),
  },
  clock: {
    key: "clock",
    header: t("desk.clock"),
    order: ({ clock }) => clock?.date ?? null,
    cell: ({ id, clock }) => <NearestClock caseId={id} clock={clock} today={today} />,
  },
  since: {
    key: "since",
    header: t("case.since"),
    tight: true,
    order: (row) => row.stageSince,
    cell: (row) => <RelativeDay date={row.stageSince} today={today} />,
  },
});
