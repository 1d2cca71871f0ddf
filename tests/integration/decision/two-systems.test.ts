import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { reopenStage } from "@/lib/usecases/case/reopen-stage";
import { makeDecision } from "@/lib/usecases/decision/make-decision";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { recordReportReview } from "@/lib/usecases/report-review/record-report-review";
import {
  combinedGranted,
  combinedHandedOver,
  combinedReviewed,
  competentFor,
  decideSystem,
  OLS,
  QMS,
  secondDecider,
  systemForm,
} from "@/tests/support/combined-path";
import { resetDatabase } from "@/tests/support/database";
import { decide, reviewForm, reviewedCase } from "@/tests/support/decision-path";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-06";

const stageOf = async (id: string) =>
  (await prisma().certificationCase.findUniqueOrThrow({ where: { id } })).stage;

test("5.9, 11.1: the case waits until each system is decided; then it goes to its certificates", async () => {
  const { caseId, decider } = await combinedReviewed();
  expectAccepted(await decideSystem(decider, DAY, caseId, { scheme: OLS }));
  expect(await stageOf(caseId)).toBe("decision");
  const page = expectAccepted(await act(decider, DAY, readDecisionFile, { caseId }));
  // What waits is shown first.
  expect([page.scheme, page.canDecide]).toEqual([QMS, true]);
  expect(page.systems.map(({ scheme, outcome, decidedOn }) => [scheme, outcome, decidedOn])).toEqual([
    [OLS, "grant", DAY],
    [QMS, null, null],
  ]);
  expectAccepted(await decideSystem(decider, "2026-07-08", caseId, { scheme: QMS }));
  expect(await stageOf(caseId)).toBe("certificate");
});

test("4.1, 5.9: each decision is bound to a file that names its own system and criteria, and to what was determined", async () => {
  const { caseId } = await combinedGranted();
  const rows = await prisma().decision.findMany({ where: { caseId }, orderBy: { id: "asc" } });
  expect(rows.map(({ scheme, round }) => [scheme, round])).toEqual([
    [OLS, 1],
    [QMS, 1],
  ]);
  const [ols, qms] = rows.map(({ snapshot }) => snapshot);
  const both = { combined: [{ scheme: QMS, edition: "2025" }], scheme: OLS };
  expect(ols).toMatchObject({
    case: both,
    review: { combined: [{ scheme: QMS, totalHalfDays: 8 }] },
    told: { scheme: OLS, certificate: { criteria: ["GB/T 19012-2019"] } },
  });
  expect(qms).toMatchObject({
    case: both,
    told: { scheme: QMS, certificate: { criteria: ["GB/T 19001-2016"] } },
  });
});

test("5.9: the first of two decisions leaves the file of the other as it was shown", async () => {
  const { caseId, decider } = await combinedReviewed();
  const other = await systemForm(decider, DAY, caseId, { scheme: QMS });
  expectAccepted(await decideSystem(decider, DAY, caseId, { scheme: OLS }));
  expectAccepted(await act(decider, DAY, makeDecision, other));
});

test("5.9: each decision has a record of its own that names its system, and both stand", async () => {
  const { caseId } = await combinedGranted();
  const records = await prisma().document.findMany({
    where: { caseId, kind: "decision-record", supersededAt: null },
    orderBy: { id: "asc" },
  });
  expect(records.map(({ model }) => model)).toMatchObject([
    { subject: { scheme: "投诉处理管理体系", ruleDocument: "OLS/GZ-0071 A/2" } },
    { subject: { scheme: "质量管理体系" } },
  ]);
});

test("5.9, 14.1: a refused system is told at once with its day for an appeal, and the case goes on with the other", async () => {
  const { caseId, decider } = await combinedReviewed();
  expectAccepted(await decideSystem(decider, DAY, caseId, { scheme: QMS, outcome: "refuse" }));
  const notice = await prisma().notice.findFirstOrThrow({ where: { caseId, kind: "certification-refused" } });
  // Ten working days after Monday 2026-07-06: two full weeks without holidays.
  expect(notice.facts).toMatchObject({ scheme: QMS, appealBy: "2026-07-20" });
  expect(await stageOf(caseId)).toBe("decision");
  expectAccepted(await decideSystem(decider, "2026-07-07", caseId, { scheme: OLS }));
  expect(await stageOf(caseId)).toBe("certificate");
});

test("5.9: with every system refused the case ends, with the reasons of each", async () => {
  const { caseId, decider } = await combinedReviewed();
  expectAccepted(await decideSystem(decider, DAY, caseId, { scheme: OLS, outcome: "refuse" }));
  expectAccepted(await decideSystem(decider, "2026-07-07", caseId, { scheme: QMS, outcome: "refuse" }));
  const row = await prisma().certificationCase.findUniqueOrThrow({ where: { id: caseId } });
  expect([row.stage, row.ending, row.endingReason]).toEqual([
    "closed",
    "certification-refused",
    "投诉处理管理体系：OLS/GZ-0071：审核证据充分。\n质量管理体系：QMS：审核证据充分。",
  ]);
  expect(await prisma().notice.count({ where: { caseId, kind: "certification-refused" } })).toBe(2);
});

test("3(2), 5.9.3: who is competent for one system decides on that one alone", async () => {
  const { caseId } = await combinedReviewed();
  const decider = await makeStaff("柯远山", "decision-maker");
  expect(refusalCodes(await decideSystem(decider, DAY, caseId, { scheme: QMS }))).toEqual([
    "decider-not-competent",
  ]);
  expectAccepted(await decideSystem(decider, DAY, caseId, { scheme: OLS }));
});

test("3(2): the report of a combined audit is reviewed by somebody competent for every system", async () => {
  const { caseId, reportReviewer } = await combinedHandedOver();
  const review = () => act(reportReviewer, "2026-07-02", recordReportReview, reviewForm(caseId));
  const refused = await review();
  expect(refused.ok ? [] : refused.refusals).toMatchObject([
    { code: "not-competent", facts: { scheme: QMS } },
  ]);
  await competentFor(reportReviewer);
  expectAccepted(await review());
});

test("11.1: no decision on a system that is none of the case's", async () => {
  const { caseId, decider } = await combinedReviewed();
  const form = await systemForm(decider, DAY, caseId, { scheme: QMS });
  expect(refusalCodes(await act(decider, DAY, makeDecision, { ...form, scheme: "EMS" }))).toEqual([
    "system-not-of-case",
  ]);
});

test("5.9: two deciders at once on one system: one wins, the other is told who, when and what of that system", async () => {
  const { caseId, decider } = await combinedReviewed();
  const second = await secondDecider();
  const forms = [];
  for (const actor of [decider, second])
    forms.push({ actor, form: await systemForm(actor, DAY, caseId, { scheme: QMS }) });
  const outcomes = await Promise.all(forms.map(({ actor, form }) => act(actor, DAY, makeDecision, form)));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  const winner = outcomes[0]?.ok === true ? decider : second;
  expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals))).toEqual([
    {
      code: "already-decided",
      clause: "5.9",
      facts: { scheme: QMS, decider: winner.name, decidedOn: DAY, decided: "grant" },
    },
  ]);
  expect(await stageOf(caseId)).toBe("decision");
});

test("5.9: two deciders at once on different systems: both decisions stand, and the case goes on once", async () => {
  const { caseId, decider } = await combinedReviewed();
  const second = await secondDecider();
  const forms = [
    { actor: decider, form: await systemForm(decider, DAY, caseId, { scheme: OLS }) },
    { actor: second, form: await systemForm(second, DAY, caseId, { scheme: QMS, outcome: "refuse" }) },
  ];
  const outcomes = await Promise.all(forms.map(({ actor, form }) => act(actor, DAY, makeDecision, form)));
  for (const outcome of outcomes) expectAccepted(outcome);
  expect(await stageOf(caseId)).toBe("certificate");
});

test("5.9: a decision reopened opens every system of the case again, and the page says so", async () => {
  const { caseId, decider } = await combinedGranted();
  expectAccepted(
    await act(decider, "2026-07-09", reopenStage, {
      caseId,
      step: "decision",
      reason: "范围有误，须重新确认。",
    }),
  );
  const page = expectAccepted(await act(decider, "2026-07-09", readDecisionFile, { caseId }));
  expect(page.systems.map(({ outcome, isLeftBehind }) => [outcome, isLeftBehind])).toEqual([
    [null, true],
    [null, true],
  ]);
  expect([page.scheme, page.canDecide, page.decision?.isStanding]).toEqual([OLS, true, false]);
  expectAccepted(await decideSystem(decider, "2026-07-10", caseId, { scheme: OLS }));
  expect(await stageOf(caseId)).toBe("decision");
  expectAccepted(await decideSystem(decider, "2026-07-10", caseId, { scheme: QMS }));
  expect(await stageOf(caseId)).toBe("certificate");
  expect(await prisma().decision.count({ where: { caseId, round: 2 } })).toBe(2);
});

test("a case with one system asks for no system and shows none", async () => {
  const { caseId, decider } = await reviewedCase();
  const page = expectAccepted(await act(decider, DAY, readDecisionFile, { caseId }));
  expect([page.scheme, page.systems]).toEqual([OLS, []]);
  expectAccepted(await decide(decider, DAY, caseId));
});
