import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { ConductFile, TeamRow } from "./conduct-file";

const COUNTED_ROLES: readonly string[] = ["leader", "member"];

/** A formal registration of the scheme's register on that day: only such people produce man-days (5.4.4.6). */
const isRegistered = (member: TeamRow, system: string, day: string): boolean =>
  member.registrations.some(
    (held) =>
      held.system === system && held.status === "formal" && held.validFrom <= day && day <= held.validTo,
  );

/** Half-days of auditor time this audit was given (5.4.4.6): two counted members for a day are 4. */
export const actualHalfDays = (rules: SchemeRules, file: Pick<ConductFile, "team">): number =>
  file.team
    .filter(({ role }) => COUNTED_ROLES.includes(role))
    .reduce(
      (sum, member) =>
        sum +
        member.slots.filter(({ date }) => isRegistered(member, rules.team.registration.system, date)).length,
      0,
    );
