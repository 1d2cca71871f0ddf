import { useTranslations } from "next-intl";
import { Days } from "@/components/setting/calendar-preview";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { Status } from "@/components/ui/status";

type Year = Readonly<{
  year: number;
  source: string;
  publishedOn: string | null;
  daysOff: readonly string[];
  makeUpDays: readonly string[];
}>;

type VendoredYear = Year & Readonly<{ published: boolean }>;
type AddedYear = Year &
  Readonly<{ version: number; reason: string; addedByName: string; addedAt: string; isInForce: boolean }>;

type CalendarYearsProps = Readonly<{ vendored: readonly VendoredYear[]; added: readonly AddedYear[] }>;

type State = "vendored" | "unpublished" | "added" | "replaced";
type Row = Year & Readonly<{ key: string; state: State; note: string }>;

const TONES = { vendored: "ok", added: "ok", unpublished: "warn", replaced: "neutral" } as const;

/** Every year there is a record of, and every version of those that were added. */
export function CalendarYears({ vendored, added }: CalendarYearsProps) {
  const t = useTranslations("settings.calendar");
  const rows: readonly Row[] = [
    ...vendored.map((one): Row => ({
      ...one,
      ...{ key: `vendored ${one.year}`, state: one.published ? "vendored" : "unpublished", note: "" },
    })),
    ...added.map(({ version, reason, addedByName, addedAt, isInForce, ...one }): Row => ({
      ...one,
      ...{ key: `added ${one.year} ${version}`, state: isInForce ? "added" : "replaced" },
      note: [t("version", { version: String(version), name: addedByName, day: addedAt.slice(0, 10) }), reason]
        .filter((part) => part !== "")
        .join(" "),
    })),
  ].toSorted((one, other) => one.year - other.year);
  return (
    <DataTable
      caption={t("years")}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: "year", header: t("year"), tight: true, cell: ({ year }) => String(year) },
        {
          key: "state",
          header: t("state"),
          cell: ({ state }) => <Status tone={TONES[state]}>{t(`states.${state}`)}</Status>,
        },
        {
          key: "source",
          header: t("source"),
          cell: ({ source, note }) => (
            <>
              {source}
              {note !== "" && <span className="block text-muted">{note}</span>}
            </>
          ),
        },
        {
          key: "published",
          header: t("publishedOn"),
          cell: ({ publishedOn }) => (publishedOn === null ? null : <PlainDay date={publishedOn} />),
        },
        { key: "off", header: t("daysOff"), cell: ({ daysOff }) => <Days days={daysOff} /> },
        { key: "worked", header: t("makeUpDays"), cell: ({ makeUpDays }) => <Days days={makeUpDays} /> },
      ]}
    />
  );
}
