import type { PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";
import { ANSWER_PARTS, type AnswerPart, type JudgedPart } from "./answer-part";
import type { NonconformityAnswer, NonconformityFile } from "./nonconformity-file";
import type { NonconformityAnswerForm, NonconformityJudgementForm } from "./nonconformity-forms";

const CLAUSE = "5.5.11";

const FIELD_OF = {
  ...{ correction: "correction", extentCheck: "extentCheck", cause: "cause" },
  ...{ correctiveAction: "correctiveAction", dates: "plannedOn", evidence: "evidenceText" },
} as const satisfies Readonly<Record<AnswerPart, keyof NonconformityAnswerForm>>;

const hasPartReason = ({ returns }: Pick<NonconformityJudgementForm, "returns">): boolean =>
  ANSWER_PARTS.some((part) => returns[part] !== "");

/**
 * What a judgement says of each part. Parts with a reason are sent back and the others stand; a reason that names no
 * part sends the whole answer back.
 */
export const judgedParts = (
  form: Pick<NonconformityJudgementForm, "verdict" | "returns" | "finding">,
): readonly JudgedPart[] =>
  ANSWER_PARTS.map((part): JudgedPart => {
    if (form.verdict !== "returned") return { part, verdict: "accepted", reason: "" };
    const reason = hasPartReason(form) ? form.returns[part] : form.finding;
    return { part, verdict: reason === "" ? "accepted" : "returned", reason };
  });

/** A return gives a reason for a part or for the whole; nothing is sent back by an acceptance. */
export const returnRefusals = (
  form: Pick<NonconformityJudgementForm, "verdict" | "returns" | "finding">,
): readonly Refusal[] => {
  if (form.verdict === "returned")
    return hasPartReason(form) || form.finding !== ""
      ? []
      : [{ code: "return-without-reason", clause: CLAUSE, field: "finding" }];
  const answerParts = ANSWER_PARTS.filter((part) => form.returns[part] !== "");
  return answerParts.length === 0
    ? []
    : [{ code: "accepted-with-returned-parts", clause: CLAUSE, field: "verdict", facts: { answerParts } }];
};

type Judged = Pick<NonconformityFile, "answers" | "judgements">;

/** The last word on each part of the last answer; none before it was judged. */
export const partsNow = ({ answers, judgements }: Judged): readonly JudgedPart[] => {
  const answerId = answers.at(-1)?.id;
  return judgements.findLast((one) => one.answerId === answerId)?.parts ?? [];
};

/** Parts of a returned answer that were accepted: the next answer takes them over. */
export const heldParts = (file: Judged & Pick<NonconformityFile, "status">): readonly AnswerPart[] =>
  file.status === "returned"
    ? partsNow(file).flatMap(({ part, verdict }) => (verdict === "accepted" ? [part] : []))
    : [];

type Content = Pick<
  NonconformityAnswer,
  | "correction"
  | "extentCheck"
  | "cause"
  | "correctiveAction"
  | "plannedOn"
  | "completedOn"
  | "evidenceText"
  | "evidenceFileIds"
>;

const isSameDay = (before: PlainDate | null, now: PlainDate | null): boolean =>
  before === null || before === now;

const isSameList = (before: readonly string[], now: readonly string[]): boolean =>
  before.length === now.length && before.every((one) => now.includes(one));

const isSame = (part: AnswerPart, before: Content, now: Content): boolean => {
  switch (part) {
    case "dates":
      return isSameDay(before.plannedOn, now.plannedOn) && isSameDay(before.completedOn, now.completedOn);
    case "evidence":
      return (
        before.evidenceText === now.evidenceText && isSameList(before.evidenceFileIds, now.evidenceFileIds)
      );
    default:
      return before[part] === now[part];
  }
};

/** Evidence that was accepted stays with the answer; what is brought now is added to it. */
export const withHeldEvidence = (
  file: Judged & Pick<NonconformityFile, "status">,
  form: NonconformityAnswerForm,
): NonconformityAnswerForm => {
  const last = file.answers.at(-1);
  if (last === undefined || form.reopened.includes("evidence") || !heldParts(file).includes("evidence"))
    return form;
  const texts = [last.evidenceText, form.evidenceText].filter((said) => said !== "");
  return {
    ...form,
    evidenceFileIds: [...new Set([...last.evidenceFileIds, ...form.evidenceFileIds])],
    evidenceText: [...new Set(texts)].join("\n"),
  };
};

/**
 * What was accepted is not changed unseen: the client opens a part again and says why, or leaves it. What was sent
 * back is answered anew in at least one of its parts.
 */
export const heldRefusals = (
  file: Judged & Pick<NonconformityFile, "status">,
  form: NonconformityAnswerForm,
): readonly Refusal[] => {
  const last = file.answers.at(-1);
  if (last === undefined || file.status !== "returned") return [];
  const held = heldParts(file);
  const changed = held.filter((part) => part !== "evidence" && !isSame(part, last, form));
  const unseen = changed.filter((part) => !form.reopened.includes(part));
  const opened = form.reopened.filter((part) => held.includes(part));
  const asked = partsNow(file).filter(({ verdict }) => verdict === "returned");
  const isAnswered = asked.length === 0 || asked.some(({ part }) => !isSame(part, last, form));
  const [first] = unseen;
  return [
    ...(first === undefined
      ? []
      : [
          {
            ...{ code: "accepted-part-changed", clause: CLAUSE, field: FIELD_OF[first] },
            facts: { answerParts: unseen },
          },
        ]),
    ...(opened.length > 0 && form.reopenReason === ""
      ? [
          {
            ...{ code: "reopened-without-reason", clause: CLAUSE, field: "reopenReason" },
            facts: { answerParts: opened },
          },
        ]
      : []),
    ...(isAnswered
      ? []
      : [
          {
            ...{ code: "returned-parts-unchanged", clause: CLAUSE },
            facts: { answerParts: asked.map(({ part }) => part) },
          },
        ]),
  ];
};
