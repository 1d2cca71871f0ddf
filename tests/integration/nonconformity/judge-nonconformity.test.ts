import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { EVERYTHING } from "@/lib/domain/access/can";
import { nonconformityClock, verificationClock } from "@/lib/domain/nonconformity/nonconformity-clocks";
import { agreeVerification } from "@/lib/usecases/nonconformity/agree-verification";
import { answerNonconformity } from "@/lib/usecases/nonconformity/answer-nonconformity";
import { completeNonconformity } from "@/lib/usecases/nonconformity/complete-nonconformity";
import { judgeNonconformity } from "@/lib/usecases/nonconformity/judge-nonconformity";
import { plainDate } from "@/rules/core/plain-date";
import { latestEdition } from "@/rules/schemes/registry";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import {
  answer,
  answerOne,
  caseInStage2,
  closeStage2,
  judgeOne,
  raise,
  raiseTwoMinors,
  settleAll,
  versionOf,
  type AuditedCase,
  type Finding,
} from "@/tests/support/nonconformity-path";

let file: AuditedCase;
beforeEach(async () => {
  await resetDatabase();
  file = await caseInStage2();
});

const CLOSING = "2026-07-03";
const { clocks } = latestEdition("OLS/GZ-0071");
const at = (today: string) => ({ closingOn: plainDate(CLOSING), today: plainDate(today) });

const one = async (change: Partial<Finding> = {}) => {
  const { id } = await raise(file.member, "2026-07-02", file, change);
  await closeStage2(file, CLOSING);
  return { caseId: file.caseId, nonconformityId: id };
};

const stored = (nonconformityId: string) =>
  nonconformityStore.file({ tx: prisma(), scope: EVERYTHING }, file.caseId, nonconformityId);

const judge = (
  by: AuditedCase["leader"],
  on: string,
  form: Parameters<typeof judgeOne>[2] & { version: number },
  said: object,
) => act(by, on, judgeNonconformity, { ...form, verdict: "accepted" as const, finding: "", ...said });

test("5.5.8.2: closing 2026-07-03: the major is due 2026-08-02, minors 2026-09-01, all verified by 2026-10-03", async () => {
  const major = await raise(file.leader, "2026-07-02", file, {
    grade: "major",
    gradeCriteria: ["law-breach"],
    process: "投诉升级",
  });
  const minors = [];
  for (const clause of ["7.2", "7.3", "7.4"])
    minors.push(await raise(file.member, "2026-07-02", file, { clause, gradeReason: "互不相关。" }));
  await closeStage2(file, CLOSING);
  const all = await nonconformityStore.ofCase({ tx: prisma(), scope: EVERYTHING }, file.caseId);
  const limits = all.map((each) => nonconformityClock(clocks, each, at(CLOSING))?.limit);
  expect(limits).toEqual(["2026-08-02", "2026-09-01", "2026-09-01", "2026-09-01"]);
  expect(verificationClock(clocks, all, at(CLOSING))?.limit).toBe("2026-10-03");

  await answerOne(file.client, "2026-07-27", file.caseId, major.id);
  await judgeOne(file.leader, "2026-07-28", { caseId: file.caseId, nonconformityId: major.id }, "verified");
  for (const { id } of minors) {
    await answerOne(file.client, "2026-07-27", file.caseId, id);
    await judgeOne(file.leader, "2026-07-28", { caseId: file.caseId, nonconformityId: id }, "accepted");
  }
  const settled = await nonconformityStore.ofCase({ tx: prisma(), scope: EVERYTHING }, file.caseId);
  expect(settled.map((each) => nonconformityClock(clocks, each, at("2026-09-15"))?.state)).toEqual(
    Array.from({ length: 4 }, () => "met"),
  );
  expect(verificationClock(clocks, settled, at("2026-10-04"))?.state).toBe("overdue");
});

test("5.5.10, 5.5.11: answered, returned with reasons, answered again, accepted, shown, verified", async () => {
  const it = await one();
  await answerOne(file.client, "2026-07-10", file.caseId, it.nonconformityId);
  await judgeOne(file.member, "2026-07-12", it, "returned");
  await answerOne(file.client, "2026-07-15", file.caseId, it.nonconformityId);
  await judgeOne(file.member, "2026-07-16", it, "accepted");
  const proof = await upload(file.client, "2026-07-20", "交接单.pdf");
  expectAccepted(
    await act(file.client, "2026-07-20", completeNonconformity, {
      ...{ ...it, version: await versionOf(it.nonconformityId) },
      ...{ completedOn: "2026-07-19", evidenceText: "交接单十份。", evidenceFileIds: [proof] },
    }),
  );
  await judgeOne(file.member, "2026-07-22", it, "verified");
  const done = await stored(it.nonconformityId);
  expect(done).toMatchObject({ status: "verified", acceptedOn: "2026-07-16", verifiedOn: "2026-07-22" });
  expect(done.answers).toHaveLength(2);
  expect(done.answers[1]).toMatchObject({ completedOn: "2026-07-19", evidenceFileIds: [proof] });
  expect(done.judgements.map(({ verdict }) => verdict)).toEqual(["returned", "accepted", "verified"]);
  const papers = await prisma().document.findMany({
    where: { kind: "nonconformity-report", supersededAt: null },
  });
  expect(papers).toHaveLength(1);
  expect(await prisma().notice.count({ where: { kind: "nonconformity-returned" } })).toBe(1);
  expect(await prisma().outboxMessage.count({ where: { topic: "mail" } })).toBe(6);
});

test("5.5.11: what was done may prove wanting after the plan was accepted; the minor's clock runs again", async () => {
  const it = await one();
  await answerOne(file.client, "2026-07-10", file.caseId, it.nonconformityId);
  await judgeOne(file.member, "2026-07-12", it, "accepted");
  await judgeOne(file.member, "2026-07-30", it, "returned");
  const back = await stored(it.nonconformityId);
  expect(back).toMatchObject({ status: "returned", acceptedOn: null });
  expect(nonconformityClock(clocks, back, at("2026-09-02"))?.state).toBe("overdue");
});

test("5.9.2: corrections that the leader has confirmed are confirmed anew once one of them is sent back", async () => {
  const it = await one();
  await answerOne(file.client, "2026-07-10", file.caseId, it.nonconformityId);
  await judgeOne(file.member, "2026-07-12", it, "accepted");
  const { auditId } = file;
  const corrections = {
    recommendation: "recommend-after-correction",
    correctionsConfirmedOn: new Date(CLOSING),
  };
  await prisma().auditReport.create({ data: { auditId, status: "signed", ...corrections } });
  await judgeOne(file.member, "2026-07-30", it, "returned");
  expect(await prisma().auditReport.findUnique({ where: { auditId } })).toMatchObject({
    correctionsConfirmedOn: null,
    version: 2,
  });
});

test("5.5.11: a return without reasons, a verification without what was seen and how, are refused", async () => {
  const it = await one();
  await answerOne(file.client, "2026-07-10", file.caseId, it.nonconformityId);
  const form = { ...it, version: 2 };
  expect(refusalCodes(await judge(file.member, "2026-07-12", form, { verdict: "returned" }))).toEqual([
    "return-without-reason",
  ]);
  expect(refusalCodes(await judge(file.member, "2026-07-12", form, { verdict: "verified" }))).toEqual([
    "verification-without-evidence",
    "verification-way-missing",
  ]);
});

test("5.5.11, 5.5.8.2: what is only planned is accepted, not verified; once it is carried out it is", async () => {
  const it = await one();
  const planned = { ...answer({ plannedOn: "2026-08-20" }), ...it, version: 1 };
  expectAccepted(await act(file.client, "2026-07-10", answerNonconformity, planned));
  const form = { ...it, version: 2 };
  const verified = { verdict: "verified" as const, finding: "查记录。" };
  const byPaper = await judge(file.member, "2026-07-12", form, { ...verified, way: "documents" });
  expect(refusalCodes(byPaper)).toEqual(["verified-before-completion", "nothing-to-verify-by"]);
  const onSite = await judge(file.member, "2026-07-12", form, { ...verified, way: "on-site" });
  expect(refusalCodes(onSite)).toEqual(["verified-before-completion"]);
  await judgeOne(file.member, "2026-07-12", it, "accepted");
  const done = { completedOn: "2026-08-19", evidenceText: "交接单十份。", evidenceFileIds: [] };
  expectAccepted(await act(file.client, "2026-08-20", completeNonconformity, { ...it, version: 3, ...done }));
  await judgeOne(file.member, "2026-08-21", it, "verified");
  expect(await stored(it.nonconformityId)).toMatchObject({ status: "verified", verifiedOn: "2026-08-21" });
});

test("5.4.4.6: an intern does not judge; nobody judges what is not answered", async () => {
  const it = await one();
  expect(refusalCodes(await judge(file.member, "2026-07-10", { ...it, version: 1 }, {}))).toEqual([
    "wrong-nonconformity-status",
  ]);
  await answerOne(file.client, "2026-07-10", file.caseId, it.nonconformityId);
  expect(refusalCodes(await judge(file.intern, "2026-07-12", { ...it, version: 2 }, {}))).toEqual([
    "not-an-auditor-of-the-team",
  ]);
  expect(refusalCodes(await judge(file.client, "2026-07-12", { ...it, version: 2 }, {}))).toEqual([
    "not-permitted",
  ]);
});

test("5.5.8.2 l): way and day of the verification are agreed", async () => {
  const it = await one({ grade: "major", gradeCriteria: ["law-breach"] });
  expectAccepted(
    await act(file.leader, CLOSING, agreeVerification, {
      ...{ ...it, version: 1 },
      ...{ verificationWay: "on-site", verificationPlannedOn: "2026-07-28" },
    }),
  );
  expect(await stored(it.nonconformityId)).toMatchObject({
    ...{ verificationWay: "on-site", verificationPlannedOn: "2026-07-28", verificationAgreedOn: CLOSING },
  });
});

test("two auditors judging at once: one judgement stands, the other is told", async () => {
  const it = await one();
  await answerOne(file.client, "2026-07-10", file.caseId, it.nonconformityId);
  const form = { ...it, version: 2 };
  const outcomes = await Promise.all([
    judge(file.leader, "2026-07-12", form, {}),
    judge(file.member, "2026-07-12", form, { finding: "重写。" }),
  ]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["wrong-nonconformity-status"]);
  expect(await prisma().nonconformityJudgement.count()).toBe(1);
});

test("verifying and returning an accepted answer at once: only one of them happened", async () => {
  const it = await one();
  await answerOne(file.client, "2026-07-10", file.caseId, it.nonconformityId);
  await judgeOne(file.member, "2026-07-11", it, "accepted");
  const form = { ...it, version: 3 };
  const settled = await Promise.allSettled([
    judge(file.leader, "2026-07-12", form, { verdict: "verified", finding: "查记录。", way: "documents" }),
    judge(file.member, "2026-07-12", form, { verdict: "returned", finding: "未执行。" }),
  ]);
  const fine = settled.filter((end) => end.status === "fulfilled" && end.value.ok);
  expect(fine).toHaveLength(1);
  const { status, judgements } = await stored(it.nonconformityId);
  expect(judgements.at(-1)?.verdict).toBe(status);
  expect(judgements).toHaveLength(2);
});

test("5.9.2: two minors answered and verified leave nothing open", async () => {
  const raised = await raiseTwoMinors(file.member, "2026-07-02", file);
  await closeStage2(file, CLOSING);
  await settleAll({ client: file.client, auditor: file.leader }, "2026-07-15", file.caseId, raised);
  expect(await prisma().nonconformity.count({ where: { status: { not: "verified" } } })).toBe(0);
});
