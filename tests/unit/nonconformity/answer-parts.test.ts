import { expect, test } from "vitest";
import { ANSWER_PARTS, type AnswerPart } from "@/lib/domain/nonconformity/answer-part";
import {
  heldParts,
  heldRefusals,
  judgedParts,
  partsNow,
  returnRefusals,
  withHeldEvidence,
} from "@/lib/domain/nonconformity/answer-parts";
import type { NonconformityAnswerForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { plainDate } from "@/rules/core/plain-date";
import { answerOnFile, nonconformityFile } from "../../support/nonconformity-file";

const NOTHING = { correction: "", extentCheck: "", cause: "", correctiveAction: "", dates: "", evidence: "" };

const returned = (reasons: Partial<Record<AnswerPart, string>>, finding = "") => ({
  verdict: "returned" as const,
  returns: { ...NOTHING, ...reasons },
  finding,
});

test("5.5.11: parts with a reason are sent back and the others stand", () => {
  const parts = judgedParts(returned({ cause: "只写了现象。" }, "请补充。"));
  expect(parts.map(({ part }) => part)).toEqual(ANSWER_PARTS);
  expect(parts.filter(({ verdict }) => verdict === "returned")).toEqual([
    { part: "cause", verdict: "returned", reason: "只写了现象。" },
  ]);
});

test("5.5.11: a reason that names no part sends the whole answer back; an acceptance accepts every part", () => {
  expect(new Set(judgedParts(returned({}, "未执行。")).map(({ reason }) => reason))).toEqual(
    new Set(["未执行。"]),
  );
  const accepted = judgedParts({ verdict: "accepted", returns: NOTHING, finding: "可行。" });
  expect(accepted.every(({ verdict, reason }) => verdict === "accepted" && reason === "")).toBe(true);
});

test("5.5.11: a return without any reason, and reasons beside an acceptance, are refused", () => {
  expect(returnRefusals(returned({}))).toEqual([
    { code: "return-without-reason", clause: "5.5.11", field: "finding" },
  ]);
  expect(returnRefusals(returned({ dates: "太晚。" }))).toEqual([]);
  expect(returnRefusals({ ...returned({ dates: "太晚。" }), verdict: "accepted" })).toEqual([
    {
      ...{ code: "accepted-with-returned-parts", clause: "5.5.11", field: "verdict" },
      facts: { answerParts: ["dates"] },
    },
  ]);
});

/** The cause came back, everything else stands. */
const back = (reasons: Partial<Record<AnswerPart, string>> = { cause: "只写了现象。" }) =>
  nonconformityFile({
    status: "returned",
    answers: [answerOnFile({ evidenceFileIds: ["f1"] })],
    judgements: [
      {
        ...{ id: "j", answerId: "answer", verdict: "returned", finding: "", way: null },
        ...{
          judgedOn: plainDate("2026-06-21"),
          judgedByPersonId: "leader",
          judgedBy: "leader-name",
          auditId: null,
        },
        parts: judgedParts(returned(reasons)),
      },
    ],
  });

const again = (change: Partial<NonconformityAnswerForm> = {}): NonconformityAnswerForm => {
  const { correction, extentCheck, correctiveAction, plannedOn, completedOn } = answerOnFile();
  return {
    ...{ caseId: "case", nonconformityId: "nc", version: 2, correction, extentCheck, correctiveAction },
    ...{ cause: "交接清单没有复核栏。", plannedOn: plannedOn ?? plainDate("2026-06-20"), completedOn },
    ...{ evidenceText: "", evidenceFileIds: [], reopened: [], reopenReason: "" },
    ...change,
  };
};

test("5.5.11: what was accepted is taken over, and only while the answer is back with the client", () => {
  expect(partsNow(back()).find(({ part }) => part === "cause")?.reason).toBe("只写了现象。");
  expect(heldParts(back())).toEqual(ANSWER_PARTS.filter((part) => part !== "cause"));
  expect(heldParts({ ...back(), status: "answered" })).toEqual([]);
  expect(partsNow(nonconformityFile())).toEqual([]);
  expect(heldRefusals(back(), again())).toEqual([]);
});

test("5.5.11: an accepted part is not changed unseen: it is opened again with a reason, or left", () => {
  const changed = again({ correction: "重写。", plannedOn: plainDate("2026-06-25") });
  expect(heldRefusals(back(), changed)).toEqual([
    {
      ...{ code: "accepted-part-changed", clause: "5.5.11", field: "correction" },
      facts: { answerParts: ["correction", "dates"] },
    },
  ]);
  const opened = { ...changed, reopened: ["correction" as const, "dates" as const] };
  expect(heldRefusals(back(), opened)).toEqual([
    {
      ...{ code: "reopened-without-reason", clause: "5.5.11", field: "reopenReason" },
      facts: { answerParts: ["correction", "dates"] },
    },
  ]);
  expect(heldRefusals(back(), { ...opened, reopenReason: "新的原因要求新的纠正。" })).toEqual([]);
});

test("5.5.11: what was sent back does not come again as it was", () => {
  expect(heldRefusals(back(), again({ cause: answerOnFile().cause }))).toEqual([
    { code: "returned-parts-unchanged", clause: "5.5.11", facts: { answerParts: ["cause"] } },
  ]);
  const evidence = back({ evidence: "看不清。" });
  const same = { cause: answerOnFile().cause, evidenceText: "交接清单三份。", evidenceFileIds: ["f1"] };
  expect(heldRefusals(evidence, again(same))).toHaveLength(1);
  expect(heldRefusals(evidence, again({ ...same, evidenceFileIds: ["f2"] }))).toEqual([]);
});

test("5.5.11: a first answer, and one after a return that knew no parts, is free", () => {
  expect(heldRefusals(nonconformityFile({ answers: [] }), again({ correction: "别的。" }))).toEqual([]);
  const old = back();
  const judgements = old.judgements.map((one) => ({ ...one, parts: [] }));
  expect(heldRefusals({ ...old, judgements }, again({ correction: "别的。" }))).toEqual([]);
});

test("5.5.11: accepted evidence stays with the answer, what is brought now is added; opened again it is replaced", () => {
  const more = again({ evidenceText: "培训签到表。", evidenceFileIds: ["f2"] });
  expect(withHeldEvidence(back(), more)).toMatchObject({
    evidenceFileIds: ["f1", "f2"],
    evidenceText: "交接清单三份。\n培训签到表。",
  });
  expect(withHeldEvidence(back(), { ...more, reopened: ["evidence"] })).toMatchObject({
    evidenceFileIds: ["f2"],
    evidenceText: "培训签到表。",
  });
  expect(withHeldEvidence(back({ evidence: "看不清。" }), more).evidenceFileIds).toEqual(["f2"]);
});
