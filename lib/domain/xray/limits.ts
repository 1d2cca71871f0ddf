import { noWorkingDays } from "@/rules/calendar/calendar";
import { countOf, deadline } from "@/rules/clocks/deadline";
import type { Length } from "@/rules/clocks/clock-rules";
import { endOf } from "@/rules/clocks/length";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Grade } from "@/rules/findings/finding-rules";
import type { AuditKind } from "../audit/audit-kinds";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { XrayFile, XrayLimits } from "./xray-file";

/** A system of the case: what the report calls it, and the edition it is audited by. */
export type XraySystem = Readonly<{ scheme: string; zh: string; rules: SchemeRules }>;

/** After these a decision on a new cycle follows, and the next audit counts from its day (6.1). */
const BEFORE_A_CYCLE: readonly AuditKind[] = ["stage1", "stage2", "recertification"];

/** What the editions of the systems audited hold the days of an audit against, one row a system. */
export const limitsOf = (systems: readonly XraySystem[], kind: AuditKind): XrayFile["limits"] =>
  systems.map(({ zh, rules }) => ({
    system: zh,
    stageGap: rules.clocks.limits["stage2-earliest"].length,
    runningMonths: rules.eligibility.systemRun.months,
    nextAudit: BEFORE_A_CYCLE.includes(kind) ? null : countOf(rules.clocks, "surveillance-due", false).length,
    impartialityMonths: rules.team.impartiality.months,
  }));

type Raised = Readonly<{ grade: Grade; criterion: string }>;

/**
 * The last day the editions leave for verifying a nonconformity (5.5.8.2): of a major its own clock, of every one the
 * end of verification; of several systems that audit against its criterion, the first.
 */
export const latestVerification = (
  systems: readonly XraySystem[],
  { grade, criterion }: Raised,
  closingOn: PlainDate | null,
): PlainDate | null => {
  if (closingOn === null || grade === "improvement") return null;
  const clocks =
    grade === "major" ? (["major-due", "verification-end"] as const) : (["verification-end"] as const);
  const days = systems
    .filter(({ rules }) => rules.criteria.some(({ list }) => list.id === criterion))
    .flatMap(({ rules }) =>
      clocks.map(
        (clock) => deadline(rules.clocks, noWorkingDays, { clock, from: closingOn, first: false }).limit,
      ),
    );
  return days.toSorted()[0] ?? null;
};

type Limits = XrayFile["limits"];

const endsOf = (limits: Limits, from: PlainDate, of: (row: XrayLimits) => Length | null) =>
  limits
    .flatMap((row) => {
      const length = of(row);
      return length === null ? [] : [endOf(noWorkingDays, { clause: "", from }, length).limit];
    })
    .toSorted();

/** The day on which the last of the systems allows it; null where none has a limit. */
export const latestEnd = (limits: Limits, from: PlainDate, of: (row: XrayLimits) => Length | null) =>
  endsOf(limits, from, of).at(-1) ?? null;

/** The day by which the first of the systems wants it; null where none has a limit. */
export const earliestEnd = (limits: Limits, from: PlainDate, of: (row: XrayLimits) => Length | null) =>
  endsOf(limits, from, of)[0] ?? null;

/** The months of the system that asks for the most; null without a system. */
export const mostMonths = (limits: Limits, of: (row: XrayLimits) => number): number | null =>
  limits.length === 0 ? null : Math.max(...limits.map(of));
