import type { HalfDays } from "../core/amount";
import { halfDays } from "../core/amount";
import type { Registration, TeamFacts, TeamMember } from "./team-facts";
import type { TeamRules } from "./team-rules";

const AUDITING_ROLES: readonly TeamMember["role"][] = ["leader", "member"];

/** Every register that counts for the audit: the scheme's own, and those of the systems audited together with it. */
export const registersOf = ({ registration: { system, alongside } }: TeamRules): readonly string[] => [
  system,
  ...(alongside?.systems ?? []),
];

type Standing = {
  /** One of them is enough, as long as it is the same on every day. */
  readonly systems: readonly string[];
  readonly status: Registration["status"];
};

/** A registration of one of these systems valid on every day of the audit, whoever is there on which (3(1) a). */
export const holdsThroughout = (
  { registrations }: TeamMember,
  { systems, status }: Standing,
  auditDays: TeamFacts["auditDays"],
): boolean =>
  systems.some((system) =>
    auditDays.every((day) =>
      registrations.some(
        (held) =>
          held.system === system && held.status === status && held.validFrom <= day && day <= held.validTo,
      ),
    ),
  );

/** Who produces man-days (5.4.4.6): leader and members with formal status; interns, experts, interpreters do not. */
export const countedMembers = (rules: TeamRules, { members, auditDays }: TeamFacts): readonly TeamMember[] =>
  members.filter(
    (member) =>
      AUDITING_ROLES.includes(member.role) &&
      holdsThroughout(member, { systems: registersOf(rules), status: "formal" }, auditDays),
  );

/** Auditor time planned, in half-days: the sum over the counted members. */
export const plannedAuditorTime = (rules: TeamRules, facts: TeamFacts): HalfDays =>
  halfDays(countedMembers(rules, facts).reduce((sum, member) => sum + member.plannedTime, 0));
