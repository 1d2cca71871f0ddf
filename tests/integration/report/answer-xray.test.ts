import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { agreeVerification } from "@/lib/usecases/nonconformity/agree-verification";
import { answerXray } from "@/lib/usecases/report/answer-xray";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { checkReport } from "@/lib/usecases/report/check-report";
import { readXray } from "@/lib/usecases/report/queries/read-xray";
import { saveSection } from "@/lib/usecases/report/save-section";
import { signReport } from "@/lib/usecases/report/sign-report";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import {
  closingOf,
  stage1Done,
  stage2Closed,
  stage2Opened,
  stage2Recorded,
} from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";
import { raise, versionOf } from "@/tests/support/nonconformity-path";
import { reportChecked, reportSaved, sectionEntry } from "@/tests/support/report-path";

beforeEach(resetDatabase);

const DAY = "2026-06-12";

const audit = ({ caseId, stage2Id }: Planned) => ({ caseId, auditId: stage2Id });

const written = async (): Promise<Planned> => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Closed(path);
  await reportSaved(path, DAY);
  return path;
};

const found = async (path: Planned) =>
  expectAccepted(await act(path.leader, DAY, readXray, audit(path))).findings;

const checked = async (path: Planned): Promise<number> => {
  const { version } = await prisma().auditReport.findUniqueOrThrow({ where: { auditId: path.stage2Id } });
  return expectAccepted(await act(path.leader, DAY, checkReport, { ...audit(path), version })).version;
};

/** One sentence as the answer to two questions. */
const contradicted = async (path: Planned): Promise<void> => {
  const maturity = { maturity: "体系按策划运行。", risks: "客服人员对投诉分级的口径不一。" };
  const followUp = { nextFocus: "客服人员对投诉分级的口径不一。", positive: "" };
  expectAccepted(await act(path.leader, DAY, saveSection, sectionEntry(path, "maturity", maturity, 1)));
  expectAccepted(await act(path.leader, DAY, saveSection, sectionEntry(path, "follow-up", followUp, 1)));
};

test("5.5.9.2: a whole report gives no finding, and is signed", async () => {
  const path = await written();
  expect(await found(path)).toEqual([]);
  const version = await reportChecked(path, DAY);
  expectAccepted(await act(path.leader, DAY, signReport, { ...audit(path), version }));
});

test("5.5.9.2: a disagreement keeps the leader from signing until it is answered; the answer stays on file", async () => {
  const path = await written();
  await contradicted(path);
  const version = await checked(path);
  expect(refusalCodes(await act(path.leader, DAY, signReport, { ...audit(path), version }))).toEqual([
    "xray-open",
  ]);
  const [finding, ...others] = await found(path);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: "same-answer", severity: "must-answer", answer: null });
  const answer = { ...audit(path), key: finding?.key ?? "", answer: "同一问题，既是风险也是下次的重点。" };
  expectAccepted(await act(path.auditor, DAY, answerXray, answer));
  expect(await found(path)).toMatchObject([
    { answer: { answer: answer.answer, answeredBy: path.auditor.name, answeredOn: DAY } },
  ]);
  expectAccepted(await act(path.leader, DAY, signReport, { ...audit(path), version }));
  expect(refusalCodes(await act(path.auditor, DAY, answerXray, answer))).toEqual(["report-signed-already"]);
  const reviewer = await makeStaff("文若谷", "report-reviewer");
  const shown = expectAccepted(await act(reviewer, DAY, readDecisionFile, { caseId: path.caseId }));
  expect(shown.findings).toMatchObject({
    auditId: path.stage2Id,
    signedOn: DAY,
    findings: [{ code: "same-answer", answer: { answer: answer.answer, answeredBy: path.auditor.name } }],
  });
  const toClient = expectAccepted(await act(path.client, DAY, readDecisionFile, { caseId: path.caseId }));
  expect(toClient.findings).toBeNull();
});

test("5.5.8.2: a verification agreed after the last day of the edition is found, one by that day is not", async () => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Opened(path);
  const raised = await raise(path.leader, "2026-06-08", audit(path));
  await stage2Recorded(path);
  const closing = closingOf(path.caseId, path.stage2Id, "2026-06-09");
  expectAccepted(await act(path.leader, "2026-06-09", holdClosing, closing));
  await reportSaved(path, DAY);
  const plan = async (verificationPlannedOn: string) => {
    const version = await versionOf(raised.id);
    const at = { caseId: path.caseId, nonconformityId: raised.id, version };
    const agreed = { ...at, verificationWay: "documents" as const, verificationPlannedOn };
    expectAccepted(await act(path.leader, DAY, agreeVerification, agreed));
    return (await found(path)).filter(({ code }) => code === "agreed-too-late").map(({ facts }) => facts);
  };
  // Closed on 9 June: three months end on 9 September.
  expect(await plan("2026-09-09")).toEqual([]);
  expect(await plan("2026-09-10")).toEqual([
    { number: raised.number, agreedOn: "2026-09-10", latestOn: "2026-09-09" },
  ]);
});

test("5.5.9.2: an answer falls with the words it was given to", async () => {
  const path = await written();
  await contradicted(path);
  const [finding] = await found(path);
  const answer = { ...audit(path), key: finding?.key ?? "", answer: "风险即重点。" };
  expectAccepted(await act(path.leader, DAY, answerXray, answer));
  const other = { nextFocus: "投诉台账的完整。", positive: "" };
  expectAccepted(await act(path.leader, DAY, saveSection, sectionEntry(path, "follow-up", other, 2)));
  expect(await found(path)).toEqual([]);
  expect(refusalCodes(await act(path.leader, DAY, answerXray, answer))).toEqual(["xray-gone"]);
});

test("two members answer one finding at the same time: both answers are on file", async () => {
  const path = await written();
  await contradicted(path);
  const [finding] = await found(path);
  const answer = { ...audit(path), key: finding?.key ?? "" };
  await Promise.all([
    act(path.leader, DAY, answerXray, { ...answer, answer: "组长的说明。" }),
    act(path.auditor, DAY, answerXray, { ...answer, answer: "组员的说明。" }),
  ]);
  expect(await prisma().xrayAnswer.count()).toBe(2);
});

test("2.2: who is not of the team answers nothing", async () => {
  const path = await written();
  await contradicted(path);
  const [finding] = await found(path);
  const answer = { ...audit(path), key: finding?.key ?? "", answer: "旁人的说明。" };
  await expect(act(path.client, DAY, answerXray, answer)).resolves.toMatchObject({ ok: false });
  expect(await prisma().xrayAnswer.count()).toBe(0);
});
