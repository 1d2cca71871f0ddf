import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { team, type TeamAnswer } from "@/rules/team/team";
import type { CaseDuties } from "../access/duties";
import { refused, accepted, type Facts, type Outcome, type Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import { openObjections, TEAM_NOTICE_CLAUSE } from "./client-answer";
import { auditDaysOf, teamFactsOf, type TeamFile } from "./team-file";

export type TaskQuestion = Readonly<{
  rules: SchemeRules;
  file: TeamFile;
  /** Every scheme of the case, the leading one first. */
  schemes: readonly string[];
  scopeCodes: readonly string[];
  determinedHalfDays: number;
  duties: CaseDuties;
  /** What the programme rests on was opened again: its days and sites may be of before. */
  isProgrammeStale: boolean;
}>;

/** The sentence names people, the rule knows their ids. */
const named = ({ facts = {}, ...refusal }: Refusal, file: TeamFile): Refusal => {
  const nameOf = (id: unknown) => file.members.find((member) => member.personId === id)?.name ?? "";
  const { personId, leaders, ...rest } = facts;
  const people: Facts = {
    ...(personId === undefined ? {} : { person: nameOf(personId) }),
    ...(Array.isArray(leaders) ? { leaders: leaders.map(nameOf) } : {}),
  };
  return { ...refusal, facts: { ...rest, ...people } };
};

/** An upheld objection is answered by another member, not by words alone. */
const upheldRefusals = ({ objections, members }: TeamFile): readonly Refusal[] =>
  objections
    .filter(({ upheld, personId }) => upheld === true && members.some((one) => one.personId === personId))
    .map(({ name }) => ({
      code: "objection-upheld-member-stays",
      clause: TEAM_NOTICE_CLAUSE,
      facts: { person: name },
    }));

/** Somebody who does not work for the body on a day of the audit. */
const absentRefusals = ({ members, slots }: TeamFile): readonly Refusal[] =>
  members.flatMap(({ personId, name, activeFrom, activeUntil }) => {
    const days = auditDaysOf(slots.filter((slot) => slot.personId === personId));
    const day = days.find((each) => each < activeFrom || (activeUntil !== null && each > activeUntil));
    return day === undefined
      ? []
      : [{ code: "person-not-active", clause: "3(1)", facts: { person: name, day } }];
  });

const programmeRefusals = ({ isProgrammeStale }: TaskQuestion): readonly Refusal[] =>
  isProgrammeStale ? [{ code: "programme-rests-on-reopened", clause: "5.4.4.6" }] : [];

/** Everything that keeps the task order from being issued (5.4.4, 3), or who counts and the auditor-days planned. */
export const assessTask = (question: TaskQuestion): Outcome<TeamAnswer> => {
  const { rules, file } = question;
  const facts = teamFactsOf(file, question);
  if (facts === null) return refused({ code: "no-audit-days", clause: rules.team.time.clause });
  const answer = team(rules.team, facts);
  const refusals = [
    ...(answer.ok ? [] : fromNotices(answer.refusals).map((refusal) => named(refusal, file))),
    ...programmeRefusals(question),
    ...openObjections(file.objections),
    ...upheldRefusals(file),
    ...absentRefusals(file),
  ];
  if (refusals.length > 0 || !answer.ok) return refused(...refusals);
  return accepted({ countedMembers: answer.countedMembers, plannedDays: answer.plannedDays });
};
