import { noWorkingDays } from "@/rules/calendar/calendar";
import { validity } from "@/rules/certificates/validity";
import { deadline } from "@/rules/clocks/deadline";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

export type AuditWindow = Readonly<{ from: PlainDate; to: PlainDate; clause: string }>;

export type CycleWindows = Readonly<{
  surveillance1: AuditWindow;
  surveillance2: AuditWindow;
  recertification: AuditWindow;
  lastDay: PlainDate;
}>;

/**
 * The windows of the later audits from the day of the decision (6.1, 6.2, 9.2): the first surveillance within 12
 * months of it, the second within 12 months of the first (outer limit 15), the recertification asked for 3 months
 * before the last day and decided by it. Decided 2026-07-06: until 2027-07-06, 2028-07-06, 2029-07-05.
 */
export const cycleWindows = (rules: SchemeRules, decidedOn: PlainDate): CycleWindows => {
  const { clocks } = rules;
  const first = deadline(clocks, noWorkingDays, {
    clock: "surveillance-due",
    from: decidedOn,
    first: true,
  }).limit;
  const second = deadline(clocks, noWorkingDays, {
    clock: "surveillance-due",
    from: first,
    first: false,
  }).limit;
  const valid = validity(rules.validity, { kind: "initial", decidedOn });
  if (!valid.ok) throw new RangeError("An initial decision always gives a validity");
  const request = deadline(clocks, noWorkingDays, {
    clock: "recertification-request",
    from: valid.lastDay,
    first: false,
  }).limit;
  const due = clocks.limits["surveillance-due"].clause;
  return {
    surveillance1: { from: decidedOn, to: first, clause: due },
    surveillance2: { from: first, to: second, clause: due },
    recertification: {
      from: request,
      to: valid.lastDay,
      clause: clocks.limits["recertification-request"].clause,
    },
    lastDay: valid.lastDay,
  };
};

/** A system with the day its certificate was decided on, or is foreseen to be. */
export type DecidedSystem = Readonly<{ rules: SchemeRules; decidedOn: PlainDate }>;

export type WindowName = "surveillance1" | "surveillance2" | "recertification";

/** Of several systems the one whose window ends first: it governs the audit they share (6.1, 11.1). */
export const governingSystem = <System extends DecidedSystem>(
  systems: readonly [System, ...System[]],
  name: WindowName,
): System =>
  systems.reduce((governing, one) => {
    const [own, first] = [one, governing].map(
      ({ rules, decidedOn }) => cycleWindows(rules, decidedOn)[name].to,
    );
    return (own ?? "") < (first ?? "") ? one : governing;
  });

/** The windows of the audits that several systems share: of each the one that ends first (6.1, 11.1). */
export const jointWindows = (systems: readonly [DecidedSystem, ...DecidedSystem[]]): CycleWindows => {
  const of = (name: WindowName) => {
    const { rules, decidedOn } = governingSystem(systems, name);
    return cycleWindows(rules, decidedOn);
  };
  const { recertification, lastDay } = of("recertification");
  return {
    surveillance1: of("surveillance1").surveillance1,
    surveillance2: of("surveillance2").surveillance2,
    ...{ recertification, lastDay },
  };
};

/** Of the five audits of three years: stage 1, stage 2, then the first of two surveillance audits. */
export const FIRST_SURVEILLANCE = 3;

type Foreseen = Readonly<{ kind: string; position: number }>;

/** Which of the two surveillance audits it is; null: none of them. */
export const surveillanceNumber = ({ kind, position }: Foreseen): 1 | 2 | null => {
  if (kind !== "surveillance") return null;
  return position === FIRST_SURVEILLANCE ? 1 : 2;
};

/** The window of one audit of the cycle; null for the stages, which come before the decision. */
export const windowOf = (windows: CycleWindows, audit: Foreseen): AuditWindow | null => {
  if (audit.kind === "recertification") return windows.recertification;
  const number = surveillanceNumber(audit);
  if (number === null) return null;
  return number === 1 ? windows.surveillance1 : windows.surveillance2;
};
