import type { HalfDays } from "../core/amount";
import { halfDays } from "../core/amount";
import type { Registration, TeamFacts, TeamMember } from "./team-facts";
import type { TeamRules } from "./team-rules";

const AUDITING_ROLES: readonly TeamMember["role"][] = ["leader", "member"];

/** A registration of the right system and status that is valid on every day the person audits. */
export const holdsThroughout = (
  member: TeamMember,
  system: string,
  status: Registration["status"],
): boolean =>
  member.presentOn.every((day) =>
    member.registrations.some(
      (held) =>
        held.system === system && held.status === status && held.validFrom <= day && day <= held.validTo,
    ),
  );

/** Who produces man-days (5.4.4.6): leader and members with formal status; interns, experts, interpreters do not. */
export const countedMembers = (rules: TeamRules, facts: TeamFacts): readonly TeamMember[] =>
  facts.members.filter(
    (member) =>
      AUDITING_ROLES.includes(member.role) && holdsThroughout(member, rules.registration.system, "formal"),
  );

/** Auditor time planned, in half-days: the sum over the counted members. */
export const plannedAuditorTime = (rules: TeamRules, facts: TeamFacts): HalfDays =>
  halfDays(countedMembers(rules, facts).reduce((sum, member) => sum + member.plannedTime, 0));
