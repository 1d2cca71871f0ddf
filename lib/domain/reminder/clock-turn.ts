import type { Rung } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Role } from "../access/roles";
import type { CaseClock } from "../case/case-clocks";
import { NEEDS_CLIENT, nextSteps } from "../case/next-step";
import type { CaseProgress } from "../case/progress-facts";
import type { OfAudit } from "../case/waiting-step";
import { CORRECTION_CLOCKS, CORRECTION_ESCALATION } from "./escalation.data";

/** Whom a clock is told to: a role, and of auditors those of one audit's team. */
export type ClockTurn = Readonly<{ who: Role; of: OfAudit | null }>;

const role = (who: Role): ClockTurn => ({ who, of: null });

/** Clocks that are somebody's whatever else waits in the case. */
const KEEPERS: Readonly<Record<string, readonly ClockTurn[]>> = {
  "appeal-limit": [role("client")],
  "supplement-due": [role("client")],
  "surveillance-due": [role("programme-manager"), role("client")],
  "surveillance-limit": [role("programme-manager"), role("quality-manager"), role("client")],
  "calendar-year": [role("programme-manager")],
  "recertification-request": [role("client"), role("programme-manager")],
  "recertification-decided": [role("client"), role("programme-manager")],
  "certificate-end": [role("client"), role("programme-manager"), role("quality-manager")],
};

const ofTeam = (auditId: string | undefined, part: OfAudit["part"]): readonly ClockTurn[] =>
  auditId === undefined ? [] : [{ who: "auditor", of: { auditId, part } }];

/** The audit a correction was asked for in; one that is not on record is looked for by the team of stage 2. */
const auditOf = ({ nonconformities, stage2 }: CaseProgress, number: string | null): string | undefined =>
  nonconformities.find((one) => one.number === number)?.auditId ?? stage2?.id;

/** A nonconformity is its client's until it is answered, then the team's (5.5.8.2). */
const ofNonconformity = (progress: CaseProgress, number: string | null): readonly ClockTurn[] => {
  const found = progress.nonconformities.find((one) => one.number === number);
  return found !== undefined && NEEDS_CLIENT.has(found.status)
    ? [role("client")]
    : ofTeam(auditOf(progress, number), "team");
};

/** Everybody something of the way to the certificate waits for; fees have no clock of the rule. */
const ofWaiting = (progress: CaseProgress, today: PlainDate): readonly ClockTurn[] =>
  nextSteps(progress, today)
    .filter(({ amountFen }) => amountFen === null)
    .map(({ who, of }) => ({ who, of }));

/** Whose turn it is to keep a clock: by the clock itself where it is always the same one's, else by what waits. */
const keepersOf = (
  clock: Pick<CaseClock, "name" | "of">,
  progress: CaseProgress,
  today: PlainDate,
): readonly ClockTurn[] => {
  switch (clock.name) {
    case "major-due":
    case "minor-due":
      return ofNonconformity(progress, clock.of);
    case "report-due":
      return ofTeam(progress.stage2?.id, "leader");
    default:
      return KEEPERS[clock.name] ?? ofWaiting(progress, today);
  }
};

/** Who has been brought in by a rung counted in days from the limit (5.5.8.2): at -7 the leader, at 1 all three. */
export const escalatedTo = ({ of, unit, count }: Rung): readonly (Role | "leader")[] =>
  of === "limit" && unit === "days"
    ? CORRECTION_ESCALATION.filter(({ from }) => from <= count).map(({ who }) => who)
    : [];

const escalated = (
  { name, of }: Pick<CaseClock, "name" | "of">,
  progress: CaseProgress,
  rung: Rung,
): readonly ClockTurn[] =>
  CORRECTION_CLOCKS.includes(name)
    ? escalatedTo(rung).flatMap((who) =>
        who === "leader" ? ofTeam(auditOf(progress, of), "leader") : [role(who)],
      )
    : [];

/** Whom a rung of a clock is told to: whoever keeps it, and for corrections whoever the rung brings in. */
export const turnsOfClock = (
  clock: Pick<CaseClock, "name" | "of">,
  progress: CaseProgress,
  { today, rung }: Readonly<{ today: PlainDate; rung: Rung }>,
): readonly ClockTurn[] => [...keepersOf(clock, progress, today), ...escalated(clock, progress, rung)];
