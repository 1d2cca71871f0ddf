import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { caseColumns, type CaseLine } from "@/components/case/case-columns";
import { DataTable } from "@/components/ui/data-table";

type DeskTableProps = Readonly<{
  caption: string;
  rows: readonly CaseLine[];
  today: string;
  empty?: ReactNode;
}>;

/** Cases with their next step and the clock that ends first. */
export function DeskTable({ caption, rows, today, empty }: DeskTableProps) {
  const t = useTranslations();
  const { number, client, stage, turn, clock, since } = caseColumns(t, today);
  return (
    <DataTable
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
          cell: ({ id, next }) =>
            next === null ? null : (
              <Link className="link" href={`/cases/${id}/${next.page}`}>
                {t(`overview.steps.${next.key}`)}
              </Link>
            ),
        },
        turn,
        clock,
        since,
      ]}
    />
  );
}
