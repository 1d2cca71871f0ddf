import type { Actor } from "../access/actor";
import type { Role } from "../access/roles";
import type { NextStep, TeamPart } from "./waiting-step";
import type { CaseProgress } from "./progress-facts";

/** Who of a team takes its steps; experts, interpreters and observers accompany (5.4.4). */
export const ROLES_OF_PART: Readonly<Record<Exclude<TeamPart, "undeclared">, readonly string[]>> = {
  leader: ["leader"],
  team: ["leader", "member", "intern"],
};

/** The roles something waits for, each once, in the order of their steps. */
export const turnsOf = (waiting: readonly NextStep[]): readonly Role[] => [
  ...new Set(waiting.map(({ who }) => who)),
];

type AuditsOfSteps = Pick<CaseProgress, "stage1" | "stage2" | "planChangeAudits" | "undeclaredAudits">;
type Reader = Pick<Actor, "roles" | "personId">;

/** Whether a step is the reader's own: by role, and an audit's only for those of that very audit's team (5.4.4). */
export const isStepOf = (
  { roles, personId }: Reader,
  { who, of }: NextStep,
  { stage1, stage2, planChangeAudits, undeclaredAudits }: AuditsOfSteps,
): boolean => {
  if (!roles.includes(who)) return false;
  if (of === null) return true;
  const audits = [stage1, stage2, ...planChangeAudits, ...undeclaredAudits];
  const team = audits.find((audit) => audit?.id === of.auditId)?.team ?? [];
  const member = team.find((each) => each.personId === personId);
  if (member === undefined) return false;
  return of.part === "undeclared" ? !member.isDeclared : ROLES_OF_PART[of.part].includes(member.role);
};
