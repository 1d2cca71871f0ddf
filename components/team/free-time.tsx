import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar, FilterDate } from "@/components/ui/filter-bar";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status";
import type { DayOfPerson, FreeTime as Person } from "@/lib/domain/planning/free-time";
import type { PlainDate } from "@/rules/core/plain-date";

type FreeTimeProps = Readonly<{
  /** The page it stands on, whose query keeps the day asked for. */
  path: string;
  from: PlainDate;
  days: readonly PlainDate[];
  scopeCodes: readonly string[];
  people: readonly Person[];
}>;

const HALVES_OF_DAY = 2;

/** Who holds which codes of the scope and is free when, the likeliest first. */
export function FreeTime({ path, from, days, scopeCodes, people }: FreeTimeProps) {
  const t = useTranslations("team.free");
  return (
    <Section title={t("title")}>
      <p className="text-muted">{t("explain", { codes: scopeCodes.join(" ") })}</p>
      <FilterBar key={from} action={path}>
        <FilterDate name="freeFrom" label={t("from")} value={from} />
      </FilterBar>
      <DataTable
        caption={t("title")}
        rows={people}
        rowKey={(row) => row.personId}
        empty={<EmptyState title={t("nobody")} />}
        columns={[
          { key: "name", header: t("person"), names: true, cell: (row) => `${row.name} ${row.number}` },
          { key: "canLead", header: t("canLead"), tight: true, cell: (row) => t(row.canLead ? "yes" : "no") },
          {
            key: "codes",
            header: t("codes"),
            cell: (row) =>
              row.codes.length === 0 ? (
                <span className="text-muted">{t("noCode")}</span>
              ) : (
                row.codes.join(" ")
              ),
          },
          ...days.map((date, index) => ({
            key: date,
            header: date.slice(5),
            tight: true,
            cell: (row: Person) => <Day day={row.days[index]} />,
          })),
        ]}
      />
    </Section>
  );
}

/** What a day has room for; otherwise what takes it. */
function Day({ day }: Readonly<{ day: DayOfPerson | undefined }>) {
  const t = useTranslations("team.free");
  if (day === undefined) return null;
  const [half] = day.free;
  if (day.absence !== null) return <span className="text-bad">{t(`absence.${day.absence}`)}</span>;
  if (half === undefined) return <span className="text-muted">{day.takenBy.join(" ")}</span>;
  if (day.free.length === HALVES_OF_DAY) return <Status tone="ok">{t("whole")}</Status>;
  return <Status tone="warn">{t(half)}</Status>;
}
