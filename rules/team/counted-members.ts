import type { HalfDays } from "../core/amount";
import { halfDays } from "../core/amount";
import type { Registration, TeamFacts, TeamMember } from "./team-facts";
import type { TeamRules } from "./team-rules";

const AUDITING_ROLES: readonly TeamMember["role"][] = ["leader", "member"];

type Standing = Pick<Registration, "system" | "status">;

/** A registration of this system and status valid on every day of the audit, whoever is there on which (3(1) a). */
export const holdsThroughout = (
  { registrations }: TeamMember,
  { system, status }: Standing,
  auditDays: TeamFacts["auditDays"],
): boolean =>
  auditDays.every((day) =>
    registrations.some(
      (held) =>
        held.system === system && held.status === status && held.validFrom <= day && day <= held.validTo,
    ),
  );

/** Who produces man-days (5.4.4.6): leader and members with formal status; interns, experts, interpreters do not. */
export const countedMembers = (
  { registration: { system } }: TeamRules,
  { members, auditDays }: TeamFacts,
): readonly TeamMember[] =>
  members.filter(
    (member) =>
      AUDITING_ROLES.includes(member.role) &&
      holdsThroughout(member, { system, status: "formal" }, auditDays),
  );

/** Auditor time planned, in half-days: the sum over the counted members. */
export const plannedAuditorTime = (rules: TeamRules, facts: TeamFacts): HalfDays =>
  halfDays(countedMembers(rules, facts).reduce((sum, member) => sum + member.plannedTime, 0));
