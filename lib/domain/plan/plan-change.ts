import type { AuditStatus } from "../audit/audit-machine";
import { accepted, refused, type Outcome, type Refusal } from "../outcome";
import type { PlanFile } from "./plan-file";

const CLAUSE = "5.4.6.1";

type Standing = Pick<PlanFile, "number" | "status" | "agreedOn" | "changeRequest">;

/** The version whose change the client asked for and was not told about yet; null: none. */
export const openChangeRequest = <Plan extends Pick<PlanFile, "changeRequest">>(
  plans: readonly Plan[],
): Plan | null =>
  plans.find(({ changeRequest }) => changeRequest !== null && changeRequest.answeredOn === null) ?? null;

/** Why a version of the plan is out of the client's hands: it was agreed, or its change was asked for. */
const whatWasDone = ({ number, status, agreedOn, changeRequest }: Standing): readonly Refusal[] => {
  if (status === "agreed")
    return [{ code: "plan-agreed-already", clause: CLAUSE, facts: { number, day: agreedOn ?? "" } }];
  if (status !== "change-asked" || changeRequest === null) return [];
  const { askedOn: day, askedBy: person } = changeRequest;
  return [{ code: "plan-change-asked-already", clause: CLAUSE, facts: { number, day, person } }];
};

type Answered<Plan> = Readonly<{
  /** Every version, the newest first. */
  plans: readonly Plan[];
  /** The version the client read. */
  number: number;
  /** Where its answer takes the audit. */
  moved: Outcome<AuditStatus>;
}>;

/** The version the client answers, by agreeing or by asking for a change: the one with it, and no other (5.4.6.1). */
export const decidePlanAnswer = <Plan extends Standing>({
  plans,
  number,
  moved,
}: Answered<Plan>): Outcome<Readonly<{ plan: Plan; status: AuditStatus }>> => {
  const sent = plans.find(({ status }) => status === "issued");
  const done = plans.filter((plan) => plan.number === number).flatMap(whatWasDone);
  if (done.length > 0) return refused(...done);
  if (!moved.ok) return moved;
  if (sent?.number === number) return accepted({ plan: sent, status: moved.value });
  const last = sent ?? plans.find(({ status }) => status !== "draft");
  return refused({ code: "plan-superseded", clause: CLAUSE, facts: { number: last?.number ?? 0 } });
};

/** A change the client asked for is answered in writing with the next version, whatever became of it (5.4.6.1). */
export const assessChangeAnswer = (
  asked: Pick<PlanFile, "number" | "changeRequest"> | null,
  answer: string,
): readonly Refusal[] =>
  asked === null || answer.trim() !== ""
    ? []
    : [
        {
          code: "plan-change-unanswered",
          clause: CLAUSE,
          field: "answer",
          facts: { number: asked.number, day: asked.changeRequest?.askedOn ?? "" },
        },
      ];
