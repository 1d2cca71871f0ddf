import { useTranslations } from "next-intl";
import { TableView } from "@/components/list/table-view";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Status } from "@/components/ui/status";
import type { AuditorLoad, PeriodLoad } from "@/lib/domain/planning/auditor-load";
import type { Period, PeriodUnit } from "@/lib/domain/planning/periods";
import type { TablePlace } from "@/lib/domain/list/table-query";

type LoadTableProps = Readonly<{
  unit: PeriodUnit;
  periods: readonly Period[];
  people: readonly AuditorLoad[];
  place: TablePlace;
}>;

const sum = (loads: readonly PeriodLoad[]) => ({
  sent: loads.reduce((all, one) => all + one.sent, 0),
  capacity: loads.reduce((all, one) => all + one.capacity, 0),
});

/** Half-days sent against half-days of working days, by week or month; what collides has a list of its own. */
export function LoadTable({ unit, periods, people, place }: LoadTableProps) {
  const t = useTranslations("planning");
  const nameOf = ({ from }: Period): string => (unit === "month" ? from.slice(0, 7) : from.slice(5));
  const employment = ({ isFullTime }: AuditorLoad) => (isFullTime ? "fullTime" : "partTime");
  return (
    <TableView
      place={place}
      caption={t("load")}
      rows={people}
      rowKey={(row) => row.personId}
      empty={<EmptyState title={t("noPeople")}>{t("noPeopleHint")}</EmptyState>}
      search={{ label: t("person"), of: (row) => [row.name, row.number] }}
      filters={[
        {
          ...{ key: "employment", label: t("employment"), of: employment },
          told: (value) => t(value === "fullTime" ? "fullTime" : "partTime"),
        },
      ]}
      columns={[
        {
          key: "name",
          header: t("person"),
          names: true,
          tight: true,
          order: (row) => row.name,
          cell: (row) => (
            <Link
              className="link"
              href={`/audits?${new URLSearchParams({ person: row.name, status: "any" }).toString()}`}
            >
              {row.name}
            </Link>
          ),
        },
        {
          key: "employment",
          header: t("employment"),
          tight: true,
          order: employment,
          cell: (row) => t(employment(row)),
        },
        ...periods.map((period, index) => ({
          key: period.from,
          header: nameOf(period),
          align: "end" as const,
          tight: true,
          order: (row: AuditorLoad) => row.periods[index]?.sent ?? 0,
          cell: (row: AuditorLoad) => <LoadCell load={row.periods[index]} />,
        })),
        {
          key: "sum",
          header: t("sum"),
          align: "end",
          tight: true,
          order: (row) => sum(row.periods).sent,
          cell: (row) => <LoadCell load={sum(row.periods)} />,
        },
      ]}
    />
  );
}

/** "4/10": half-days sent of those there are; more than there are is said in words. */
function LoadCell({ load }: Readonly<{ load: PeriodLoad | undefined }>) {
  const t = useTranslations("planning");
  if (load === undefined || (load.sent === 0 && load.capacity === 0)) return "–";
  const told = t("loadOf", { sent: load.sent, capacity: load.capacity });
  if (load.sent > load.capacity) return <Status tone="bad">{t("overload", { load: told })}</Status>;
  return <span className={load.sent === 0 ? "text-muted" : ""}>{told}</span>;
}
