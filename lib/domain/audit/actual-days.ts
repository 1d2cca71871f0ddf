import { registersOf } from "@/rules/team/counted-members";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { ConductFile, TeamRow } from "./conduct-file";

const COUNTED_ROLES: readonly string[] = ["leader", "member"];

/** A formal registration of a register that counts on that day: only such people produce man-days (5.4.4.6). */
const isRegistered = (member: TeamRow, systems: readonly string[], day: string): boolean =>
  member.registrations.some(
    (held) =>
      systems.includes(held.system) &&
      held.status === "formal" &&
      held.validFrom <= day &&
      day <= held.validTo,
  );

/** Half-days of auditor time this audit was given (5.4.4.6): two counted members for a day are 4. */
export const actualHalfDays = ({ team }: SchemeRules, file: Pick<ConductFile, "team">): number => {
  const registers = registersOf(team);
  return file.team
    .filter(({ role }) => COUNTED_ROLES.includes(role))
    .reduce(
      (sum, member) => sum + member.slots.filter(({ date }) => isRegistered(member, registers, date)).length,
      0,
    );
};
