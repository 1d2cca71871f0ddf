import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NearestClock } from "@/components/case/nearest-clock";
import { CaseStageStatus } from "@/components/case/case-stage-status";
import { DataTable } from "@/components/ui/data-table";
import { RelativeDay } from "@/components/ui/date";
import type { CaseClock } from "@/lib/domain/case/case-clocks";
import type { CaseStage } from "@/lib/domain/case/case-machine";
import type { NextStep } from "@/lib/domain/case/next-step";

export type DeskRow = Readonly<{
  id: string;
  number: string;
  clientName: string;
  stage: CaseStage;
  stageSince: string;
  next: NextStep | null;
  clock: CaseClock | null;
}>;

type DeskTableProps = Readonly<{
  caption: string;
  rows: readonly DeskRow[];
  today: string;
  empty?: ReactNode;
}>;

/** Cases with their next step and the clock that ends first. */
export function DeskTable({ caption, rows, today, empty }: DeskTableProps) {
  const t = useTranslations();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          key: "number",
          header: t("case.number"),
          tight: true,
          cell: (row) => (
            <Link className="link" href={`/cases/${row.id}`}>
              {row.number}
            </Link>
          ),
        },
        { key: "client", header: t("case.client"), cell: (row) => row.clientName },
        {
          key: "stage",
          header: t("case.stageHeader"),
          tight: true,
          cell: (row) => <CaseStageStatus stage={row.stage} />,
        },
        {
          key: "next",
          header: t("desk.next"),
          cell: ({ id, next }) =>
            next === null ? null : (
              <Link className="link" href={`/cases/${id}/${next.page}`}>
                {t(`overview.steps.${next.key}`)}
              </Link>
            ),
        },
        {
          key: "who",
          header: t("desk.who"),
          tight: true,
          cell: ({ next }) => (next === null ? null : t(`roles.${next.who}`)),
        },
        {
          key: "clock",
          header: t("desk.clock"),
          cell: ({ clock }) => <NearestClock clock={clock} today={today} />,
        },
        {
          key: "since",
          header: t("case.since"),
          tight: true,
          cell: (row) => <RelativeDay date={row.stageSince} today={today} />,
        },
      ]}
    />
  );
}
