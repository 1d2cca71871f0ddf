import type { CaseRules } from "@/lib/domain/case/combined-rules";
import { codesHeld } from "@/lib/domain/team/team-file";
import { registersOf } from "@/rules/team/counted-members";
import type { TaskOrderModel } from "@/lib/documents/task-order/model";
import type { AuditKind, AuditMethod } from "@/lib/domain/audit/audit-kinds";
import type { Member } from "@/lib/domain/team/team-file";
import type { Half, Slot } from "@/lib/domain/team/team-form";
import type { TeamRole } from "@/rules/team/team-facts";

type Stage = TaskOrderModel["stage"];
type PrintedMember = Omit<TaskOrderModel["team"][number], "tasks" | "counted">;

const STAGE: Readonly<Record<AuditKind, Stage>> = {
  stage1: "stage1",
  stage2: "stage2",
  surveillance: "surveillance",
  recertification: "recertification",
  special: "special",
  supplementary: "supplementary",
};

/** The stage of an audit as papers name it. */
export const documentStage = (kind: AuditKind): Stage => STAGE[kind];

export const DOCUMENT_METHOD: Readonly<Record<AuditMethod, TaskOrderModel["method"]>> = {
  "on-site": "onSite",
  "off-site": "offSite",
  remote: "remote",
  mixed: "mixed",
};

const ROLE: Readonly<Record<TeamRole, PrintedMember["role"]>> = {
  leader: "leader",
  member: "member",
  intern: "intern",
  "technical-expert": "technicalExpert",
  interpreter: "interpreter",
  observer: "observer",
  guide: "guide",
};

const HALF: Readonly<Record<Half, "morning" | "afternoon">> = { am: "morning", pm: "afternoon" };

const byTime = (one: Slot, other: Slot): number =>
  `${one.date} ${one.half}` < `${other.date} ${other.half}` ? -1 : 1;

/** From the first to the last half-day of a team. */
export const documentSpan = (slots: readonly Slot[]): TaskOrderModel["span"] => {
  const ordered = slots.toSorted(byTime);
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  if (first === undefined || last === undefined) throw new RangeError("An audit without half-days");
  return { from: first.date, fromHalf: HALF[first.half], to: last.date, toHalf: HALF[last.half] };
};

/** A member as papers print it, with the registrations and codes that count for the schemes of the case. */
export const documentMember = (
  member: Member,
  { schemes, team }: Pick<CaseRules, "schemes" | "team">,
): PrintedMember => {
  const registers = registersOf(team);
  const held = member.registrations.filter(({ system }) => registers.includes(system));
  return {
    name: member.name,
    role: ROLE[member.role],
    status: held.find(({ status }) => status === "formal")?.status ?? held[0]?.status ?? "none",
    registration: held.length === 0 ? null : held.map(({ number }) => number).join("、"),
    fullTime: member.isFullTime,
    codes: codesHeld(schemes, member.codes).map(({ code }) => code),
  };
};
