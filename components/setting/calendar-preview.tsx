import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { DataTable } from "@/components/ui/data-table";
import { PlainDay } from "@/components/ui/date";
import { Link } from "@/components/ui/link";
import { RefusalList } from "@/components/workflow/refusal-list";
import type { YearRead } from "@/lib/domain/calendar/assess-year";
import type { MovedClock } from "@/lib/domain/calendar/moved-clocks";
import { RuleDay } from "@/components/workflow/rule-number";

/** What the server read in an announcement, what speaks against it, and what would move. */
export type YearSeen = YearRead & Readonly<{ version: number; moves: readonly MovedClock[]; seen: string }>;

export function CalendarPreview({ answer }: Readonly<{ answer: YearSeen }>) {
  const t = useTranslations();
  const { lines, refusals, otherYears, moves, version } = answer;
  return (
    <section aria-label={t("settings.calendar.previewTitle")} className="flex flex-col gap-5">
      <RefusalList refusals={refusals.map((one) => ({ ...one, facts: one.facts ?? {} }))} />
      {version > 0 && (
        <Callout kind="warn">{t("settings.calendar.replaces", { version: String(version) })}</Callout>
      )}
      <DataTable
        caption={t("settings.calendar.previewTitle")}
        rows={lines}
        rowKey={({ line }) => String(line)}
        columns={[
          {
            key: "line",
            header: t("settings.calendar.line"),
            tight: true,
            cell: ({ line }) => line,
          },
          { key: "text", header: t("settings.calendar.told"), cell: ({ text }) => text },
          {
            key: "off",
            header: t("settings.calendar.daysOff"),
            cell: ({ daysOff }) => <Days days={daysOff} />,
          },
          {
            key: "worked",
            header: t("settings.calendar.makeUpDays"),
            cell: ({ makeUpDays }) => <Days days={makeUpDays} />,
          },
        ]}
      />
      {otherYears.length > 0 && (
        <Callout kind="info">
          {t("settings.calendar.otherYears", { days: otherYears.join(t("common.listSeparator")) })}
        </Callout>
      )}
      {refusals.length === 0 && <Moves moves={moves} />}
    </section>
  );
}

function Moves({ moves }: Readonly<{ moves: readonly MovedClock[] }>) {
  const t = useTranslations();
  if (moves.length === 0) return <p>{t("settings.calendar.noMoves")}</p>;
  return (
    <DataTable
      caption={t("settings.calendar.moves", { count: moves.length })}
      rows={moves}
      rowKey={({ caseId, clock, of }) => [caseId, clock, of ?? ""].join(" ")}
      columns={[
        {
          key: "case",
          header: t("case.number"),
          tight: true,
          cell: ({ caseId, number }) => (
            <Link className="link" href={`/cases/${caseId}`}>
              {number}
            </Link>
          ),
        },
        { key: "client", header: t("case.client"), cell: ({ clientName }) => clientName },
        {
          key: "clock",
          header: t("settings.calendar.clock"),
          cell: ({ clock, of }) => [t(`overview.clockNames.${clock}`), of ?? ""].join(" ").trim(),
        },
        {
          key: "before",
          header: t("settings.calendar.before"),
          cell: ({ caseId, clock, before }) => (
            <RuleDay caseId={caseId} of={{ figure: "clock", of: clock }} date={before} />
          ),
        },
        {
          key: "after",
          header: t("settings.calendar.after"),
          cell: ({ before, after }) => (
            <>
              <PlainDay date={after} />
              {before === after && <span className="ml-2 text-muted">{t("settings.calendar.settled")}</span>}
            </>
          ),
        },
      ]}
    />
  );
}

/** Days of a record, one after the other. */
export function Days({ days }: Readonly<{ days: readonly string[] }>) {
  if (days.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-x-3">
      {days.map((day) => (
        <PlainDay key={day} date={day} />
      ))}
    </span>
  );
}
