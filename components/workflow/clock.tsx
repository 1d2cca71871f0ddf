import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PlainDay } from "@/components/ui/date";
import { Status, type Tone } from "@/components/ui/status";
import { ClauseLink } from "@/components/workflow/clause-link";
import { daysBetween } from "@/lib/i18n/format";

export interface ClockReading {
  readonly key: string;
  /** What must be done, or may be done from then on. */
  readonly label: ReactNode;
  readonly date: string;
  readonly clause?: string | undefined;
  /** "due": not later than; "earliest": not before. */
  readonly kind?: "due" | "earliest" | undefined;
  /** The day it was done: the clock stands. */
  readonly metOn?: string | undefined;
  readonly provisional?: boolean | undefined;
  readonly href?: string | undefined;
}

const NEAR = 7;

function reading(clock: ClockReading, today: string): { tone: Tone; key: string; days: number } {
  if (clock.metOn !== undefined && clock.metOn <= clock.date) return { tone: "ok", key: "met", days: 0 };
  const days = daysBetween(clock.metOn ?? today, clock.date);
  if (clock.kind === "earliest") {
    return days > 0 ? { tone: "info", key: "notBefore", days } : { tone: "ok", key: "open", days: 0 };
  }
  if (days < 0) return { tone: "bad", key: "overdue", days: -days };
  if (days === 0) return { tone: "warn", key: "today", days };
  return { tone: days <= NEAR ? "warn" : "neutral", key: "left", days };
}

/** How long there is: words, icon and colour together. */
export function ClockState({ clock, today }: Readonly<{ clock: ClockReading; today: string }>) {
  const t = useTranslations("workflow.clock");
  const { tone, key, days } = reading(clock, today);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3">
      <Status tone={tone}>{t(key, { days })}</Status>
      {clock.provisional === true && (
        <span title={t("provisionalWhy")} className="text-sm text-muted">
          {t("provisional")}
        </span>
      )}
    </span>
  );
}

/** The clocks of a case, the nearest first. */
export function ClockList({ clocks, today }: Readonly<{ clocks: readonly ClockReading[]; today: string }>) {
  const t = useTranslations("workflow.clock");
  if (clocks.length === 0) return <p className="text-muted">{t("none")}</p>;
  const ordered = [...clocks].sort((left, right) => left.date.localeCompare(right.date));
  return (
    <ul>
      {ordered.map((clock) => (
        <li
          key={clock.key}
          className="grid gap-x-4 border-b border-line py-2 sm:grid-cols-[1fr_auto_132px] sm:items-baseline"
        >
          <span className="flex flex-wrap items-baseline gap-x-3">
            {clock.label}
            {clock.clause !== undefined && <ClauseLink clause={clock.clause} />}
          </span>
          <PlainDay date={clock.date} />
          <ClockState clock={clock} today={today} />
        </li>
      ))}
    </ul>
  );
}
