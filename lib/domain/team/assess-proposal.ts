import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { offSiteStage1 } from "@/rules/stages/off-site";
import { dutyConflicts, type CaseDuties } from "../access/duties";
import type { AuditKind } from "../audit/audit-kinds";
import type { Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import type { Auditor } from "./team-file";
import type { Slot, TeamForm } from "./team-form";

export type ProposalQuestion = Readonly<{
  rules: SchemeRules;
  kind: AuditKind;
  form: TeamForm;
  people: readonly Auditor[];
  duties: CaseDuties;
}>;

const repeated = (keys: readonly string[]): readonly number[] =>
  keys.flatMap((key, index) => (keys.indexOf(key) === index ? [] : [index]));

const memberRefusals = ({ form, people, duties }: ProposalQuestion): readonly Refusal[] => [
  ...repeated(form.members.map((member) => member.personId)).map((index) => ({
    code: "member-twice",
    field: `members.${index}.personId`,
  })),
  ...form.members.flatMap(({ personId }, index): readonly Refusal[] => {
    const field = `members.${index}.personId`;
    const person = people.find((each) => each.personId === personId);
    if (person === undefined) return [{ code: "person-unknown", field }];
    const { name } = person;
    return dutyConflicts(personId, "audit", duties).map((refusal) => ({
      ...refusal,
      code: "member-duties-separated",
      field,
      facts: { ...refusal.facts, person: name },
    }));
  }),
];

/** Half-days given twice, or to somebody who is not in the team. */
export const slotRefusals = ({
  slots,
  members,
}: Readonly<{
  slots: readonly Slot[];
  members: readonly Readonly<{ personId: string }>[];
}>): readonly Refusal[] => {
  const keys = slots.map((slot) => `${slot.personId} ${slot.date} ${slot.half}`);
  const strangers = slots.filter(
    (slot) => !members.some((member) => member.personId === slot.personId),
  ).length;
  return [
    ...(repeated(keys).length === 0 ? [] : [{ code: "slot-twice", field: "slots" }]),
    ...(strangers === 0
      ? []
      : [{ code: "slot-without-member", field: "slots", facts: { count: strangers } }]),
  ];
};

/** How the audit is held: off site is for a stage 1 whose four conditions hold, any other way than on site has a reason. */
const methodRefusals = ({ rules, kind, form }: ProposalQuestion): readonly Refusal[] => {
  const { clause } = rules.stages.offSite;
  const { method, methodReason } = form;
  if (method === "on-site") return [];
  const unexplained: readonly Refusal[] =
    methodReason === "" ? [{ code: "method-without-reason", clause, field: "methodReason" }] : [];
  if (method !== "off-site") return unexplained;
  if (kind !== "stage1") return [{ code: "off-site-stage1-only", clause, field: "method" }, ...unexplained];
  const gate = offSiteStage1(
    rules.stages,
    form.offSiteGrounds.map((each) => each.condition),
  );
  const open = gate.ok ? [] : fromNotices(gate.refusals);
  return [...unexplained, ...open.map((refusal) => ({ ...refusal, field: "offSiteGrounds" }))];
};

/** What keeps a team from being proposed at all; what only keeps the task from being issued is judged there. */
export const assessProposal = (question: ProposalQuestion): readonly Refusal[] => [
  ...memberRefusals(question),
  ...slotRefusals(question.form),
  ...methodRefusals(question),
];
