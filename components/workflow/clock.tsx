import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlainDay } from "@/components/ui/date";
import { Status } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { type ClockDates, clockStanding } from "@/components/workflow/clock-standing";
import { RuleDay } from "@/components/workflow/rule-number";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";

export type ClockReading = ClockDates &
  Readonly<{
    key: string;
    /** What must be done, or may be done from then on. */
    label: ReactNode;
    clause?: string | undefined;
    provisional?: boolean | undefined;
    /** Where it is explained how the day came about; a day that people set is shown as it stands. */
    explained?: Readonly<{ caseId: string; of: FigureOf }> | undefined;
  }>;

/** How long there is: words, icon and colour together; of a stopped one the day it was stopped on. */
export function ClockState({ clock, today }: Readonly<{ clock: ClockReading; today: string }>) {
  const t = useTranslations("workflow.clock");
  const { tone, key, days } = clockStanding(clock, today);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Status tone={tone}>{t(key, { days, date: clock.metOn ?? "" })}</Status>
      {clock.provisional === true && (
        <span title={t("provisionalWhy")} className="text-sm text-muted">
          {t("provisional")}
        </span>
      )}
    </span>
  );
}

/** The clocks of a case: those that run, the nearest first, and below them those that were stopped. */
export function ClockList({ clocks, today }: Readonly<{ clocks: readonly ClockReading[]; today: string }>) {
  const t = useTranslations("workflow.clock");
  const ordered = [...clocks].sort((left, right) => left.date.localeCompare(right.date));
  const running = ordered.filter(({ metOn }) => metOn === undefined);
  const stopped = ordered.filter(({ metOn }) => metOn !== undefined);
  return (
    <>
      {running.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ClockRows clocks={running} today={today} />
      {stopped.length > 0 && <h3 className="mt-4 font-semibold">{t("stopped")}</h3>}
      <ClockRows clocks={stopped} today={today} />
    </>
  );
}

function ClockRows({ clocks, today }: Readonly<{ clocks: readonly ClockReading[]; today: string }>) {
  if (clocks.length === 0) return null;
  return (
    <ul>
      {clocks.map((clock) => (
        <li
          key={clock.key}
          className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[1fr_auto_minmax(132px,auto)] sm:items-baseline"
        >
          <span className="flex flex-wrap items-baseline gap-x-3">
            {clock.label}
            {clock.clause !== undefined && <ClauseLink clause={clock.clause} />}
          </span>
          {clock.explained === undefined ? (
            <PlainDay date={clock.date} />
          ) : (
            <RuleDay {...clock.explained} date={clock.date} />
          )}
          <ClockState clock={clock} today={today} />
        </li>
      ))}
    </ul>
  );
}
