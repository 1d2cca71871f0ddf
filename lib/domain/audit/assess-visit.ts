import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import { assessTask, type TaskQuestion } from "../team/assess-task";
import type { Slot } from "../team/team-form";
import type { AuditStatus } from "./audit-machine";

const CLAUSE = "5.4.4.1";

/** An audit on site that can no longer go back to its team and plan: what is missing is added by a further visit. */
export const isUnderWay = (status: AuditStatus): boolean => status === "opened" || status === "closed";

type Asked = Readonly<{
  status: AuditStatus;
  /** The team as it stands, with the days determined after the settlement. */
  question: TaskQuestion;
  slots: readonly Slot[];
  /** Days are added or half-days given: then days and people must fit (5.4.4). */
  isLonger: boolean;
  today: PlainDate;
}>;

const isSame = (one: Slot, other: Slot): boolean =>
  one.personId === other.personId && one.date === other.date && one.half === other.half;

const slotRefusals = ({ question, slots, today }: Asked): readonly Refusal[] =>
  slots.flatMap((slot, index): readonly Refusal[] => {
    const member = question.file.members.find(({ personId }) => personId === slot.personId);
    if (member === undefined) return [{ code: "visit-person-not-in-team", clause: CLAUSE, field: "slots" }];
    const facts = { person: member.name, day: slot.date };
    const isTwice =
      question.file.slots.some((held) => isSame(held, slot)) ||
      slots.findIndex((other) => isSame(other, slot)) !== index;
    return [
      ...(slot.date < today ? [{ code: "visit-in-the-past", clause: CLAUSE, field: "slots", facts }] : []),
      ...(isTwice ? [{ code: "visit-slot-twice", clause: CLAUSE, field: "slots", facts }] : []),
    ];
  });

/**
 * What speaks against the added visit of a stage 2 under way: its people, its days, and whether auditor-days now
 * reach the days determined (5.4.4.6). Before the opening the team is proposed anew instead.
 */
export const assessVisit = (asked: Asked): readonly Refusal[] => {
  const { status, question, slots, isLonger } = asked;
  if (!isUnderWay(status))
    return slots.length === 0 ? [] : [{ code: "visit-before-opening", clause: CLAUSE, field: "slots" }];
  const refusals = slotRefusals(asked);
  if (refusals.length > 0 || !isLonger) return refusals;
  const file = { ...question.file, slots: [...question.file.slots, ...slots] };
  const checked = assessTask({ ...question, file });
  return checked.ok ? [] : checked.refusals.map((refusal) => ({ ...refusal, field: "slots" }));
};
