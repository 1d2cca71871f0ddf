import { noWorkingDays } from "@/rules/calendar/calendar";
import { validity } from "@/rules/certificates/validity";
import type { Clock } from "@/rules/clocks/clock-rules";
import { deadline } from "@/rules/clocks/deadline";
import { daysBetween, type PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { AuditStatus } from "../audit/audit-machine";
import type { FigureOf } from "../explanation/figures.data";
import { surveillanceNumber, type DecidedSystem } from "../programme/windows";

/** The last day an audit can be held on (stage 2: begun on) before the rule takes something away. */
export type AuditLimit = Readonly<{ date: PlainDate; clause: string; figure: FigureOf }>;

/** States in which the opening meeting has not been held: what comes after no longer waits for its limit. */
export const NOT_BEGUN = [
  "foreseen",
  "team-proposed",
  "task-issued",
  "plan-issued",
  "plan-agreed",
] as const satisfies readonly AuditStatus[];

type Asked = Readonly<{
  audit: Readonly<{ kind: string; position: number; status: AuditStatus }>;
  /** The case has ended: none of its audits is held any more. */
  hasEnded: boolean;
  /** The edition that leads the case: it sets the gap between the stages. */
  leading: SchemeRules;
  /** The systems whose certificates were granted; empty before any was. */
  systems: readonly DecidedSystem[];
  /** Last day of the stage 1 that counts; null: none is over. */
  stage1End: PlainDate | null;
  /** Last day of the last surveillance that was held; null: none was. */
  lastSurveillanceEnd: PlainDate | null;
}>;

type Counted = Readonly<{ rules: SchemeRules; clock: Clock; from: PlainDate; first: boolean }>;

const counted = ({ rules, clock, from, first }: Counted): Omit<AuditLimit, "figure"> => ({
  date: deadline(rules.clocks, noWorkingDays, { clock, from, first }).limit,
  clause: rules.clocks.limits[clock].clause,
});

/** Of several systems the one whose day comes first governs the audit they share (6.1, 11.1). */
const earliest = (limits: readonly AuditLimit[]): AuditLimit | null =>
  limits.toSorted((one, other) => (one.date < other.date ? -1 : 1))[0] ?? null;

const clockFigure = (
  clock: Clock,
  { rules }: DecidedSystem,
  systems: readonly DecidedSystem[],
): FigureOf => ({
  figure: "clock",
  of: systems.length > 1 ? `${clock}:${rules.scheme}` : clock,
});

const surveillanceLimit = ({ audit, systems, lastSurveillanceEnd }: Asked): AuditLimit | null => {
  const clock = "surveillance-limit";
  if (surveillanceNumber(audit) === 1)
    return earliest(
      systems.map(({ rules, decidedOn: from }) => ({
        ...counted({ rules, clock, from, first: true }),
        figure: { figure: "window", of: "surveillance1" },
      })),
    );
  if (lastSurveillanceEnd === null) return null;
  return earliest(
    systems.map((system) => ({
      ...counted({ rules: system.rules, clock, from: lastSurveillanceEnd, first: false }),
      figure: clockFigure(clock, system, systems),
    })),
  );
};

const recertificationLimit = ({ systems }: Asked): AuditLimit | null =>
  earliest(
    systems.flatMap(({ rules, decidedOn }) => {
      const valid = validity(rules.validity, { kind: "initial", decidedOn });
      const figure: FigureOf = { figure: "window", of: "recertification" };
      return valid.ok ? [{ date: valid.lastDay, clause: rules.validity.clause, figure }] : [];
    }),
  );

/**
 * The hard limit of an audit that has not begun (5.1, 6.1, 9.2): stage 2 begins within six months of the end of stage 1;
 * a surveillance is over before the outer limit that leads to suspension, the second one counted from the first; the
 * recertification before the last valid day. Decided 2026-07-06: first surveillance until 2027-07-06.
 */
export const auditLimit = (asked: Asked): AuditLimit | null => {
  const { audit, leading, stage1End } = asked;
  if (asked.hasEnded || !NOT_BEGUN.some((status) => status === audit.status)) return null;
  switch (audit.kind) {
    case "stage2":
      return stage1End === null
        ? null
        : {
            ...counted({ rules: leading, clock: "stage2-latest", from: stage1End, first: false }),
            figure: { figure: "clock", of: "stage2-latest" },
          };
    case "surveillance":
      return surveillanceLimit(asked);
    case "recertification":
      return recertificationLimit(asked);
    default:
      return null;
  }
};

export const LIMIT_BANDS = ["overdue", "month", "quarter", "later"] as const;
export type LimitBand = (typeof LIMIT_BANDS)[number];

/** Days that a team and a client need to be found a date within, and those within which one is better looked for. */
const BAND_DAYS = { month: 30, quarter: 90 } as const;

export const bandDays = (band: "month" | "quarter"): number => BAND_DAYS[band];

/** How near a limit is: over; within 30 days; within 90; later. Its own day still keeps it. */
export const limitBand = (
  limit: PlainDate,
  today: PlainDate,
): Readonly<{ band: LimitBand; days: number }> => {
  const days = daysBetween(today, limit);
  if (days < 0) return { band: "overdue", days: -days };
  if (days <= BAND_DAYS.month) return { band: "month", days };
  return { band: days <= BAND_DAYS.quarter ? "quarter" : "later", days };
};
