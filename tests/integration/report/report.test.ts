import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { drawDocument } from "@/lib/usecases/document/render-document";
import { commentReport } from "@/lib/usecases/report/comment-report";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { confirmCorrections } from "@/lib/usecases/report/confirm-corrections";
import { handOverReport } from "@/lib/usecases/report/hand-over-report";
import { checkReport } from "@/lib/usecases/report/check-report";
import { signReport } from "@/lib/usecases/report/sign-report";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { CRITERION, stage1Done, stage2Closed } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";
import { reportChecked, reportSaved, reportSigned } from "@/tests/support/report-path";
import { wholeReport } from "@/tests/support/whole-report";

beforeEach(resetDatabase);

const DAY = "2026-06-12";

const closedCase = async (): Promise<Planned> => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Closed(path);
  return path;
};

const audit = ({ caseId, stage2Id }: Planned) => ({ caseId, auditId: stage2Id });

const raise = (path: Planned, grade: string, status: string, clause = "7.6") =>
  prisma().nonconformity.create({
    data: {
      caseId: path.caseId,
      auditId: path.stage2Id,
      number: `NC-${grade}-${clause}`,
      grade,
      gradeCriteria: [],
      criterion: CRITERION,
      clause,
      unit: "投诉受理中心",
      process: "投诉升级",
      statement: "未记录二级升级的答复时间。",
      evidence: "升级清单 3 件。",
      status,
      raisedOn: new Date("2026-06-09T00:00:00Z"),
      raisedByPersonId: path.leader.personId ?? "",
    },
  });

const noteNonconformity = (path: Planned, clause = "7.6") =>
  prisma().auditNote.updateMany({
    where: { auditId: path.stage2Id, clause },
    data: { verdict: "nonconformity" },
  });

test("5.5.9.2: the leader's signature freezes a report of every clause and sends it to the client", async () => {
  const path = await closedCase();
  await reportSigned(path);
  const document = await prisma().document.findFirstOrThrow({
    where: { subjectId: path.stage2Id, kind: "stage2-report" },
    select: { kind: true, model: true, isForClient: true },
  });
  expect(document.isForClient).toBe(true);
  expect(document.model).toMatchObject({
    manDays: { determined: 7, actual: 7 },
    method: "onSite",
    leader: { name: "秦知远", signedOn: DAY },
    systemConclusions: [{ zh: "投诉处理管理体系", outcome: "recommend" }],
    stage1Findings: ["7.6：投诉升级程序未规定各级时限。（2026年5月29日验证）"],
  });
  expect(document.model).toHaveProperty("evidence.38.clause", "8.7");
  const bytes = await drawDocument(document.kind, document.model);
  expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe("%PDF-");
  expect(await prisma().audit.findUniqueOrThrow({ where: { id: path.stage2Id } })).toMatchObject({
    status: "reported",
  });
});

test("5.5.9.2: only the leader signs", async () => {
  const path = await closedCase();
  const version = await reportChecked(path, DAY);
  expect(await act(path.auditor, DAY, signReport, { ...audit(path), version })).toMatchObject({
    ok: false,
    refusals: [{ code: "only-the-leader", facts: { leader: "秦知远" } }],
  });
});

test("5.5.9.2: everything a report lacks is told at once", async () => {
  const path = await closedCase();
  await prisma().auditNote.deleteMany({ where: { clause: { in: ["4.2", "8.7"] } } });
  await prisma().interviewRecord.deleteMany();
  await prisma().factConfirmation.deleteMany({ where: { auditId: path.stage2Id } });
  const content = { ...wholeReport(null), purpose: { text: "" }, "people-met": { people: [] } };
  const version = await reportSaved(path, DAY, content);
  const outcome = await act(path.leader, DAY, checkReport, { ...audit(path), version });
  expect(refusalCodes(outcome)).toEqual([
    "report-section-incomplete",
    "report-section-incomplete",
    "report-section-incomplete",
    "clauses-without-notes",
    "interview-missing",
    "facts-not-confirmed",
  ]);
});

test("5.5.5.1: a representative cannot stand in for top management, nor a call for sitting face to face", async () => {
  const path = await closedCase();
  const version = await reportSaved(path, DAY);
  await prisma().interviewRecord.updateMany({ data: { isTopManagement: false } });
  expect(await act(path.leader, DAY, checkReport, { ...audit(path), version })).toMatchObject({
    refusals: [{ code: "interview-missing", clause: "5.5.5.1" }],
  });
  await prisma().interviewRecord.updateMany({ data: { isTopManagement: true, isFaceToFace: false } });
  expect(refusalCodes(await act(path.leader, DAY, checkReport, { ...audit(path), version }))).toEqual([
    "interview-missing",
  ]);
});

test("5.4.4.6: fewer counted half-days than determined keep the report open; an intern's do not count", async () => {
  const path = await closedCase();
  await prisma().auditSlot.deleteMany({
    where: {
      auditId: path.stage2Id,
      personId: path.auditor.personId ?? "",
      date: new Date("2026-06-09T00:00:00Z"),
    },
  });
  const version = await reportSaved(path, DAY);
  expect(await act(path.leader, DAY, checkReport, { ...audit(path), version })).toMatchObject({
    refusals: [{ code: "audit-days-short", facts: { determined: 3.5, actual: 3 } }],
  });
});

test("5.9.2 b: recommend is refused while a major is open", async () => {
  const path = await closedCase();
  await noteNonconformity(path);
  await raise(path, "major", "accepted");
  const version = await reportSaved(path, DAY);
  expect(await act(path.leader, DAY, checkReport, { ...audit(path), version })).toMatchObject({
    refusals: [{ code: "major-open", clause: "5.9.2 b)", facts: { numbers: ["NC-major-7.6"] } }],
  });
});

test("5.5.8.2 h: recommend is refused while a minor's plan is not accepted, after correction is not", async () => {
  const path = await closedCase();
  await noteNonconformity(path);
  await raise(path, "minor", "raised");
  const version = await reportSaved(path, DAY);
  expect(refusalCodes(await act(path.leader, DAY, checkReport, { ...audit(path), version }))).toEqual([
    "minor-open",
  ]);
  const again = await reportSaved(path, DAY, wholeReport("recommend-after-correction"));
  expectAccepted(await act(path.leader, DAY, checkReport, { ...audit(path), version: again }));
});

test("5.5.8.2: three months after the closing there is no recommendation with anything unverified", async () => {
  const path = await closedCase();
  await noteNonconformity(path);
  await raise(path, "minor", "accepted");
  const version = await reportSaved(path, "2026-09-10", wholeReport("recommend-after-correction"));
  expect(await act(path.leader, "2026-09-10", checkReport, { ...audit(path), version })).toMatchObject({
    refusals: [{ code: "verification-end-passed", facts: { limit: "2026-09-09" } }],
  });
});

test("5.5.6.1: notes and nonconformities agree", async () => {
  const path = await closedCase();
  await noteNonconformity(path, "4.2");
  await raise(path, "minor", "accepted", "7.6");
  const version = await reportSaved(path, DAY);
  expect(refusalCodes(await act(path.leader, DAY, checkReport, { ...audit(path), version }))).toEqual([
    "note-without-nonconformity",
    "nonconformity-without-note",
  ]);
});

test("two presses of sign: one signs, the other is told, one report is issued", async () => {
  const path = await closedCase();
  const version = await reportChecked(path, DAY);
  const outcomes = await Promise.all(
    [1, 2].map(() => act(path.leader, DAY, signReport, { ...audit(path), version })),
  );
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["report-signed-already"]);
  expect(await prisma().document.count({ where: { kind: "stage2-report" } })).toBe(1);
});

test("5.6.2: the client comments on the report once it was sent; a second comment stands beside the first, for the decider too", async () => {
  const path = await closedCase();
  const comment = { ...audit(path), version: 25, comment: "第 3.2 节的部门名称应为投诉受理中心。" };
  expect(refusalCodes(await act(path.client, DAY, commentReport, comment))).toEqual(["report-not-sent"]);
  await reportSigned(path);
  expectAccepted(await act(path.client, "2026-06-15", commentReport, comment));
  const second = { ...comment, version: 26, comment: "另：附录 2 缺一页。" };
  expectAccepted(await act(path.client, "2026-06-16", commentReport, second));
  const page = expectAccepted(await act(path.client, "2026-06-16", readConduct, audit(path)));
  const said = [
    { number: 1, comment: comment.comment, commentedBy: path.client.name, commentedOn: "2026-06-15" },
    { number: 2, comment: second.comment, commentedBy: path.client.name, commentedOn: "2026-06-16" },
  ];
  expect(page.report?.comments).toEqual(said);
  expectAccepted(await act(path.leader, "2026-06-16", handOverReport, audit(path)));
  const decider = await makeStaff("陈决", "decision-maker");
  const told = expectAccepted(await act(decider, "2026-06-16", readDecisionFile, { caseId: path.caseId }));
  expect(told.audit?.comments).toEqual(said);
});

test("5.9.2: recommended after correction, the file is handed over when the leader has confirmed in writing", async () => {
  const path = await closedCase();
  await noteNonconformity(path);
  const { id } = await raise(path, "minor", "raised");
  await reportSigned(path, wholeReport("recommend-after-correction"));
  const statement = { ...audit(path), statement: "两项纠正已按文件验证，满足推荐条件。" };
  expect(refusalCodes(await act(path.leader, "2026-06-30", confirmCorrections, statement))).toEqual([
    "nonconformities-open",
  ]);
  expect(refusalCodes(await act(path.leader, "2026-06-30", handOverReport, audit(path)))).toEqual([
    "nonconformities-open",
    "corrections-unconfirmed",
  ]);
  await prisma().nonconformity.update({ where: { id }, data: { status: "verified" } });
  expect(refusalCodes(await act(path.auditor, "2026-06-30", confirmCorrections, statement))).toEqual([
    "only-the-leader",
  ]);
  expectAccepted(await act(path.leader, "2026-06-30", confirmCorrections, statement));
  expect(expectAccepted(await act(path.leader, "2026-06-30", handOverReport, audit(path))).stage).toBe(
    "report-review",
  );
  const page = expectAccepted(
    await act(path.leader, "2026-06-30", readDecisionFile, { caseId: path.caseId }),
  );
  expect(page.weighing?.checks.find(({ key }) => key === "recommendation")?.ground.facts).toMatchObject({
    confirmedOn: "2026-06-30",
    statement: statement.statement,
  });
});
