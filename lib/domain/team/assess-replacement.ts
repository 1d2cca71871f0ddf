import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { replacement } from "@/rules/team/replacement";
import { dutyConflicts, type CaseDuties } from "../access/duties";
import type { Role } from "../access/roles";
import type { Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import type { Auditor, TeamFile } from "./team-file";
import type { z } from "zod";
import type { replaceMemberForm } from "./team-form";

/** The offices that approve a change of a team that was sent: those that plan audits, and that watch over them. */
export const APPROVING_ROLES: readonly Role[] = ["programme-manager", "quality-manager"];

export type ReplacementQuestion = Readonly<{
  rules: SchemeRules;
  form: z.output<typeof replaceMemberForm>;
  file: TeamFile;
  /** The joining person and the approver, as far as they exist. */
  people: readonly Auditor[];
  /** Everybody who may approve it. */
  approverIds: readonly string[];
  duties: CaseDuties;
  actorPersonId: string | null;
}>;

/** The rule's word for what is missing, as the reader of this form is told it, and the field that mends it. */
const MISSING: Readonly<Record<string, Pick<Refusal, "code" | "field">>> = {
  "reason-missing": { code: "replacement-reason-missing", field: "reason" },
  "approver-missing": { code: "replacement-approver-missing", field: "approvedByPersonId" },
};

/** What keeps one person from taking another's place (5.4.4.7 e). */
export const assessReplacement = (question: ReplacementQuestion): readonly Refusal[] => {
  const { rules, form, file, people, approverIds, duties, actorPersonId } = question;
  const { clause } = rules.team.replacement;
  const approver = people.find((person) => person.personId === form.approvedByPersonId);
  const joining = people.find((person) => person.personId === form.joiningPersonId);
  const answer = replacement(rules.team, { unforeseeableEvent: form.reason, approver: approver?.name ?? "" });
  const inTeam = (personId: string) => file.members.some((member) => member.personId === personId);
  const interested = [actorPersonId, form.leavingPersonId, form.joiningPersonId];
  const isInterested = interested.includes(form.approvedByPersonId) || inTeam(form.approvedByPersonId);
  const facts = { person: joining?.name ?? "" };
  return [
    ...(answer.ok ? [] : fromNotices(answer.refusals)).map((refusal) => ({
      ...refusal,
      ...MISSING[refusal.code],
    })),
    ...(inTeam(form.leavingPersonId)
      ? []
      : [{ code: "person-not-in-team", clause, field: "leavingPersonId" }]),
    ...(joining === undefined ? [{ code: "person-unknown", clause, field: "joiningPersonId" }] : []),
    ...(inTeam(form.joiningPersonId) ? [{ code: "member-twice", clause, field: "joiningPersonId" }] : []),
    ...(isInterested ? [{ code: "approver-not-independent", clause, field: "approvedByPersonId" }] : []),
    ...(approver === undefined || isInterested || approverIds.includes(form.approvedByPersonId)
      ? []
      : [
          {
            code: "approver-may-not-approve",
            clause,
            field: "approvedByPersonId",
            facts: { person: approver.name },
          },
        ]),
    ...dutyConflicts(form.joiningPersonId, "audit", duties).map((refusal) => ({
      ...refusal,
      code: "member-duties-separated",
      field: "joiningPersonId",
      facts: { ...refusal.facts, ...facts },
    })),
  ];
};
