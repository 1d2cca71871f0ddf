import { z } from "zod";
import { TEAM_ROLES } from "@/rules/team/team-facts";
import { auditMethod } from "../audit/audit-kinds";
import { day, id, line, optionalDay, optionalText, text, version } from "../fields";

export const HALVES = ["am", "pm"] as const;
export type Half = (typeof HALVES)[number];

export const teamRole = z.enum(TEAM_ROLES);

const onAudit = { caseId: id, auditId: id, version };

/** One condition of 5.4.1 with the fact it rests on: a bare tick is no ground. */
const offSiteGround = z.object({ condition: line(60), ground: text(1_000) });

export const offSiteGrounds = z.array(offSiteGround).max(10);

/** A half-day of a member on an audit. */
export const slot = z.object({ personId: id, date: day, half: z.enum(HALVES) });

/** 审核组: who, in which role, in which half-days, and how the audit is held. Its days follow from the half-days. */
export const teamForm = z.object({
  ...onAudit,
  method: auditMethod,
  methodReason: optionalText(1_000),
  offSiteGrounds,
  members: z.array(z.object({ personId: id, role: teamRole, tasks: optionalText(1_000) })).max(40),
  slots: z.array(slot).max(2_000),
});
export type TeamForm = z.output<typeof teamForm>;

/** 公正性声明 for one audit (5.4.4.1): with no tie at all, or the last day of the one there was. */
export const declarationForm = z.object({
  caseId: id,
  auditId: id,
  hasNoTies: z.boolean(),
  lastTieOn: optionalDay,
  note: optionalText(1_000),
});

export const issueTaskForm = z.object(onAudit);

/** An audit put off or brought forward after its task was sent: the new half-days of its team, and why. */
export const changeDatesForm = z.object({ ...onAudit, reason: text(2_000), slots: teamForm.shape.slots });

export const acceptTeamForm = z.object({ caseId: id, auditId: id });
export const objectToMemberForm = z.object({ caseId: id, auditId: id, personId: id, reason: text(2_000) });
export const answerObjectionForm = z.object({
  caseId: id,
  auditId: id,
  objectionId: id,
  upheld: z.boolean(),
  answer: text(2_000),
});

/** 5.4.4.7 e): the unforeseeable event, who approved it, and who takes the place in which role. */
export const replaceMemberForm = z.object({
  ...onAudit,
  leavingPersonId: id,
  joiningPersonId: id,
  reason: optionalText(2_000),
  approvedByPersonId: id,
});

export type Slot = TeamForm["slots"][number];
