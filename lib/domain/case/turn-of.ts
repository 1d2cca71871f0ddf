import type { Actor } from "../access/actor";
import type { Role } from "../access/roles";
import type { NextStep, TeamPart } from "./waiting-step";
import type { CaseProgress, ProgressAudit } from "./progress-facts";

/** Who of a team takes its steps; experts, interpreters and observers accompany (5.4.4). */
export const ROLES_OF_PART: Readonly<Record<TeamPart, readonly string[]>> = {
  leader: ["leader"],
  team: ["leader", "member", "intern"],
};

/** The roles something waits for, each once, in the order of their steps. */
export const turnsOf = (waiting: readonly NextStep[]): readonly Role[] => [
  ...new Set(waiting.map(({ who }) => who)),
];

type Reader = Pick<Actor, "roles" | "personId">;

/** Whether a step is the reader's own: by role, and an audit's only for those of that very audit's team (5.4.4). */
export const isStepOf = (
  { roles, personId }: Reader,
  { who, of }: NextStep,
  { stage1, stage2, planChangeAudits }: Pick<CaseProgress, "stage1" | "stage2" | "planChangeAudits">,
): boolean => {
  if (!roles.includes(who)) return false;
  if (of === null) return true;
  const role = memberRole(
    [stage1, stage2, ...planChangeAudits].find((audit) => audit?.id === of.auditId),
    personId,
  );
  return role !== null && ROLES_OF_PART[of.part].includes(role);
};

const memberRole = (audit: ProgressAudit | null | undefined, personId: string | null): string | null =>
  audit?.team.find((member) => member.personId === personId)?.role ?? null;
