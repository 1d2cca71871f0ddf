import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { answerNonconformity } from "@/lib/usecases/nonconformity/answer-nonconformity";
import { judgeNonconformity } from "@/lib/usecases/nonconformity/judge-nonconformity";
import { readNonconformity } from "@/lib/usecases/nonconformity/queries/read-nonconformity";
import { atOnce } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import {
  answer,
  caseInStage2,
  closeStage2,
  raise,
  versionOf,
  type AuditedCase,
} from "@/tests/support/nonconformity-path";

let file: AuditedCase;
let it: Readonly<{ caseId: string; nonconformityId: string }>;
beforeEach(async () => {
  await resetDatabase();
  file = await caseInStage2();
  const { id } = await raise(file.member, "2026-07-02", file);
  await closeStage2(file, "2026-07-03");
  it = { caseId: file.caseId, nonconformityId: id };
});

const send = async (on: string, change: object = {}) =>
  act(file.client, on, answerNonconformity, {
    ...{ ...it, version: await versionOf(it.nonconformityId) },
    ...answer(),
    ...change,
  });

const giveBack = async (on: string, returns: object, by = file.member) =>
  act(by, on, judgeNonconformity, {
    ...{ ...it, version: await versionOf(it.nonconformityId) },
    ...{ verdict: "returned" as const, finding: "", returns },
  });

const page = async () => expectAccepted(await act(file.client, "2026-07-30", readNonconformity, it));

test("5.5.11: each part goes back with its own reason as often as needed; every round stays with its words", async () => {
  expectAccepted(await send("2026-07-10"));
  expectAccepted(await giveBack("2026-07-11", { cause: "只写了现象。", dates: "请提前到 7 月 18 日前。" }));
  expect(await page()).toMatchObject({ held: ["correction", "extentCheck", "correctiveAction", "evidence"] });
  expectAccepted(await send("2026-07-12", { cause: "没有交接规定。", plannedOn: "2026-07-18" }));
  expectAccepted(await giveBack("2026-07-13", { cause: "规定缺在哪一级？" }, file.leader));
  expectAccepted(await send("2026-07-14", { cause: "班组一级没有交接规定。", plannedOn: "2026-07-18" }));
  const { answers, judgements } = (await page()).file;
  expect(answers.map(({ cause, answeredBy, answeredOn }) => [cause, answeredBy, answeredOn])).toEqual([
    [answer().cause, file.client.name, "2026-07-10"],
    ["没有交接规定。", file.client.name, "2026-07-12"],
    ["班组一级没有交接规定。", file.client.name, "2026-07-14"],
  ]);
  const sentBack = judgements.map(({ judgedBy, judgedOn, parts }) => ({
    ...{ judgedBy, judgedOn },
    parts: parts.flatMap(({ part, verdict, reason }) =>
      verdict === "returned" ? [`${part}：${reason}`] : [],
    ),
  }));
  expect(sentBack).toEqual([
    {
      ...{ judgedBy: file.member.name, judgedOn: "2026-07-11" },
      parts: ["cause：只写了现象。", "dates：请提前到 7 月 18 日前。"],
    },
    { judgedBy: file.leader.name, judgedOn: "2026-07-13", parts: ["cause：规定缺在哪一级？"] },
  ]);
});

test("5.5.8.2, 5.5.11: the report tells how its day is reckoned, every answer and why it came back", async () => {
  expectAccepted(await send("2026-07-10"));
  expectAccepted(await giveBack("2026-07-11", { cause: "只写了现象。" }));
  expectAccepted(await send("2026-07-12", { cause: "没有交接规定。" }));
  expectAccepted(await giveBack("2026-07-13", { dates: "太晚。" }));
  const { model } = await prisma().document.findFirstOrThrow({
    where: { subjectId: it.nonconformityId, supersededAt: null },
  });
  // Closing on 2026-07-03: 60 days lead to 2026-09-01, three months to 2026-10-03.
  expect(model).toMatchObject({
    ...{ dueOn: "2026-09-01", gradeGrounds: ["isolated"] },
    reckoning: { from: "2026-07-03", count: 60, unit: "days", clause: "5.5.8.2", allBy: "2026-10-03" },
    answer: { cause: "没有交接规定。", answeredBy: file.client.name },
    earlierAnswers: [{ number: 1, answeredOn: "2026-07-10", cause: answer().cause }],
    judgements: [
      { number: 1, judgedOn: "2026-07-11", returned: [{ part: "cause", reason: "只写了现象。" }] },
      { number: 2, judgedBy: file.member.name, returned: [{ part: "dates", reason: "太晚。" }] },
    ],
  });
});

test("5.5.11: an accepted part is changed only openly, and what came back is answered anew", async () => {
  expectAccepted(await send("2026-07-10"));
  expectAccepted(await giveBack("2026-07-11", { cause: "只写了现象。" }));
  expect(refusalCodes(await send("2026-07-12"))).toEqual(["returned-parts-unchanged"]);
  const sly = { cause: "没有交接规定。", correction: "改口。" };
  expect(refusalCodes(await send("2026-07-12", sly))).toEqual(["accepted-part-changed"]);
  const open = { ...sly, reopened: ["correction"] };
  expect(refusalCodes(await send("2026-07-12", open))).toEqual(["reopened-without-reason"]);
  expectAccepted(await send("2026-07-12", { ...open, reopenReason: "原因查清后纠正随之改变。" }));
  expect((await page()).file.answers.at(-1)).toMatchObject({
    ...{ correction: "改口。", reopened: ["correction"], reopenReason: "原因查清后纠正随之改变。" },
  });
});

test("5.5.11: evidence that was accepted stays with the next answer", async () => {
  const first = await upload(file.client, "2026-07-10", "交接单.pdf");
  const shown = { completedOn: "2026-07-10", evidenceText: "交接单。", evidenceFileIds: [first] };
  expectAccepted(await send("2026-07-10", shown));
  expectAccepted(await giveBack("2026-07-11", { cause: "只写了现象。" }));
  const second = await upload(file.client, "2026-07-12", "规定.pdf");
  const more = { completedOn: "2026-07-10", evidenceText: "规定全文。", evidenceFileIds: [second] };
  expectAccepted(await send("2026-07-12", { ...more, cause: "没有交接规定。" }));
  expect((await page()).file.answers.at(-1)).toMatchObject({
    ...{ evidenceFileIds: [first, second], evidenceText: "交接单。\n规定全文。" },
  });
});

test("5.5.11: reasons beside an acceptance, and a return without one, are refused", async () => {
  expectAccepted(await send("2026-07-10"));
  expect(refusalCodes(await giveBack("2026-07-11", {}))).toEqual(["return-without-reason"]);
  const accept = {
    ...{ ...it, version: await versionOf(it.nonconformityId), verdict: "accepted" as const },
    returns: { dates: "太晚。" },
  };
  expect(refusalCodes(await act(file.member, "2026-07-11", judgeNonconformity, accept))).toEqual([
    "accepted-with-returned-parts",
  ]);
});

test("5.5.11: of two returns at once one is on file, with its parts", async () => {
  expectAccepted(await send("2026-07-10"));
  const version = await versionOf(it.nonconformityId);
  const back = (by: AuditedCase["leader"], cause: string) => () =>
    act(by, "2026-07-11", judgeNonconformity, {
      ...{ ...it, version, verdict: "returned" as const, finding: "", returns: { cause } },
    });
  const ended = await atOnce(back(file.leader, "只写了现象。"), back(file.member, "没有查到根源。"));
  expect(ended).toEqual(["done", "wrong-nonconformity-status"]);
  expect(await prisma().nonconformityPartJudgement.count({ where: { verdict: "returned" } })).toBe(1);
});
