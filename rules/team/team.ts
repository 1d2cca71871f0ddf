import { halfDaysToDays } from "../core/amount";
import { notice, ok, refused, step, type Answer, type Notice } from "../core/answer";
import { addMonths } from "../core/plain-date";
import { countedMembers, holdsThroughout, plannedAuditorTime, registersOf } from "./counted-members";
import type { HalfDayOf, TeamFacts, TeamMember } from "./team-facts";
import type { TeamRules } from "./team-rules";

const HALVES = ["am", "pm"] as const;

const auditing = (member: TeamMember): boolean => member.role === "leader" || member.role === "member";
const joining = (member: TeamMember): boolean => member.role !== "guide" && member.role !== "observer";

/** Exactly one leader, who can lead (5.4.4.1); an intern cannot be given that role. */
const leaderRefusals = ({ leader: { clause } }: TeamRules, { members }: TeamFacts): readonly Notice[] => {
  const leaders = members.filter((member) => member.role === "leader");
  if (leaders.length === 0) return [notice("leader-missing", clause)];
  const unable = leaders.filter((member) => !member.canLead);
  return [
    ...(leaders.length > 1
      ? [notice("several-leaders", clause, { leaders: leaders.map((each) => each.personId) })]
      : []),
    ...unable.map(({ personId }) => notice("leader-cannot-lead", clause, { personId })),
  ];
};

const isThere = ({ presentIn }: TeamMember, { date, half }: HalfDayOf): boolean =>
  presentIn.some((each) => each.date === date && each.half === half);

/** On every audit day a full-time auditor of the body takes part (5.4.4.1). */
const fullTimeRefusals = (rules: TeamRules, facts: TeamFacts): readonly Notice[] => {
  const fullTime = countedMembers(rules, facts).filter((member) => member.isFullTime);
  return facts.auditDays
    .filter((day) => !fullTime.some((member) => member.presentIn.some(({ date }) => date === day)))
    .map((day) => notice("full-time-auditor-missing", rules.fullTime.clause, { day }));
};

/** In no half-day are interns without an auditor (5.4.4.1): one who left at noon guides nobody in the afternoon. */
const internRefusals = (rules: TeamRules, facts: TeamFacts): readonly Notice[] => {
  const counted = countedMembers(rules, facts);
  const interns = facts.members.filter((member) => member.role === "intern");
  return facts.auditDays
    .flatMap((date) => HALVES.map((half): HalfDayOf => ({ date, half })))
    .filter((moment) => interns.some((member) => isThere(member, moment)))
    .filter((moment) => !counted.some((member) => isThere(member, moment)))
    .map(({ date, half }) => notice("intern-alone", rules.interns.clause, { day: date, half }));
};

/** The members' valid codes together cover the scope's codes (5.3.1.2); experts bring codes, interns none. */
const codeRefusals = (rules: TeamRules, { members, scopeCodes, auditDays }: TeamFacts): readonly Notice[] => {
  const bearers = members.filter((member) => auditing(member) || member.role === "technical-expert");
  const isCovered = (code: string) =>
    bearers.some((member) =>
      member.codes.some(
        (held) =>
          held.code === code && auditDays.every((day) => held.validFrom <= day && day <= held.validTo),
      ),
    );
  const uncovered = scopeCodes.filter((code) => !isCovered(code));
  return uncovered.length === 0 ? [] : [notice("codes-uncovered", rules.codes.clause, { codes: uncovered })];
};

const registrationRefusals = (
  rules: TeamRules,
  member: TeamMember,
  auditDays: TeamFacts["auditDays"],
): readonly Notice[] => {
  const systems = registersOf(rules);
  const status = member.role === "intern" ? "intern" : "formal";
  const isAuditor = auditing(member) || member.role === "intern";
  if (!isAuditor || holdsThroughout(member, { systems, status }, auditDays)) return [];
  const ends = member.registrations.filter((held) => systems.includes(held.system) && held.status === status);
  const validTo =
    ends
      .map((held) => held.validTo)
      .toSorted()
      .at(-1) ?? "none";
  const facts = { personId: member.personId, system: systems.join("/"), status, validTo };
  return [notice("registration-not-valid", rules.registration.clause, facts)];
};

/** A combined audit keeps each system whole (11.1): in every register of it stands at least one counted member. */
const registerRefusals = (rules: TeamRules, facts: TeamFacts): readonly Notice[] => {
  const { alongside } = rules.registration;
  if (alongside === undefined) return [];
  const counted = countedMembers(rules, facts);
  return registersOf(rules)
    .filter(
      (system) =>
        !counted.some((member) =>
          holdsThroughout(member, { systems: [system], status: "formal" }, facts.auditDays),
        ),
    )
    .map((system) => notice("register-uncovered", alongside.clause, { system }));
};

/** Declared for this audit, and no tie within the period before it (5.4.4.1). */
const impartialityRefusals = (
  { impartiality: { clause, months } }: TeamRules,
  { personId, impartiality }: TeamMember,
  [firstDay]: TeamFacts["auditDays"],
): readonly Notice[] => {
  if (impartiality === null) return [notice("impartiality-not-declared", clause, { personId })];
  const { lastTieOn } = impartiality;
  if (lastTieOn === null || addMonths(lastTieOn, months) < firstDay) return [];
  return [notice("tie-with-client", clause, { personId, lastTieOn })];
};

const memberRefusals = (rules: TeamRules, member: TeamMember, facts: TeamFacts): readonly Notice[] => [
  ...registrationRefusals(rules, member, facts.auditDays),
  ...(joining(member) ? impartialityRefusals(rules, member, facts.auditDays) : []),
  ...(member.practisesForAnotherBody
    ? [notice("practises-for-another-body", rules.oneBody.clause, { personId: member.personId })]
    : []),
  ...member.otherDuties.map((duty) =>
    notice("duty-not-separate", rules.separation.clause, { personId: member.personId, duty }),
  ),
];

const timeRefusals = (rules: TeamRules, facts: TeamFacts): readonly Notice[] => {
  const planned = plannedAuditorTime(rules, facts);
  if (planned >= facts.determined) return [];
  const numbers = { planned: halfDaysToDays(planned), determined: halfDaysToDays(facts.determined) };
  return [notice("auditor-days-short", rules.time.clause, numbers)];
};

export type TeamAnswer = { readonly countedMembers: readonly string[]; readonly plannedDays: number };

/**
 * A team for an audit (3, 5.4.4): every refusal at once, or who counts and the auditor days planned.
 * Leader and one auditor with two days each, and an intern: two counted members, four days.
 */
export const team = (rules: TeamRules, facts: TeamFacts): Answer<TeamAnswer> => {
  const refusals = [
    ...leaderRefusals(rules, facts),
    ...fullTimeRefusals(rules, facts),
    ...internRefusals(rules, facts),
    ...codeRefusals(rules, facts),
    ...facts.members.flatMap((member) => memberRefusals(rules, member, facts)),
    ...registerRefusals(rules, facts),
    ...timeRefusals(rules, facts),
  ];
  if (refusals.length > 0) return refused(refusals);
  const plannedDays = halfDaysToDays(plannedAuditorTime(rules, facts));
  const counted = countedMembers(rules, facts).map((member) => member.personId);
  const steps = [
    step("planned-days", rules.time.clause, plannedDays, "day"),
    step("determined-days", rules.time.clause, halfDaysToDays(facts.determined), "day"),
  ];
  return ok({ countedMembers: counted, plannedDays }, { steps, interpretations: rules.interpretations });
};
