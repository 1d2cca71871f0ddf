import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";
import type { PlanRowForm } from "@/lib/domain/plan/plan-form";
import {
  makeAuditPeople,
  planAgreed,
  planDrafted,
  programmeCase,
  teamReady,
  type AuditPeople,
} from "@/tests/support/programme-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeClient, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-29";

/** Stage 1 of case 1 as its own use cases will leave it: closed on 2026-05-25, with the given finding. */
const closeStage1 = async (caseId: string, verifiedOn: string | null = "2026-05-28", on = "2026-05-25") => {
  const day = new Date(`${on}T00:00:00Z`);
  const audit = await prisma().audit.findFirstOrThrow({ where: { caseId, kind: "stage1" } });
  await prisma().audit.update({
    where: { id: audit.id },
    data: { status: "closed", startsOn: day, endsOn: day },
  });
  await prisma().stage1Finding.create({
    data: {
      auditId: audit.id,
      position: 0,
      criterion: "GB/T 19012-2019",
      clause: "6.2",
      statement: "目标未分解到班组",
      evidence: "目标表 2026",
      raisedOn: day,
      verifiedOn: verifiedOn === null ? null : new Date(`${verifiedOn}T00:00:00Z`),
    },
  });
};

const stage2 = async (verifiedOn?: string | null) => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  await teamReady(people, caseId, "stage1");
  await closeStage1(caseId, verifiedOn);
  const auditId = await teamReady(people, caseId, "stage2");
  return { people, caseId, auditId };
};

/** Saves the proposal after a change and tries to issue it. */
const issueChanged = async (
  { people, caseId, auditId }: Readonly<{ people: AuditPeople; caseId: string; auditId: string }>,
  change: (rows: readonly PlanRowForm[]) => readonly PlanRowForm[],
) => {
  const { proposal, scope, version } = expectAccepted(
    await act(people.leader, DAY, readPlan, { caseId, auditId }),
  );
  const form = { caseId, auditId, version, purpose: "符合性与有效性", scope };
  const saved = expectAccepted(
    await act(people.leader, DAY, savePlan, { ...form, rows: [...change(proposal)] }),
  );
  return act(people.leader, DAY, issuePlan, { caseId, auditId, version: saved.version });
};

const except = (kind: PlanRowForm["kind"]) => (rows: readonly PlanRowForm[]) =>
  rows.filter((row) => row.kind !== kind);

test("5.4.6: the proposed plans of both stages are complete, are issued as papers and agreed by the client", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  await planAgreed(people, caseId, "stage1");
  await closeStage1(caseId);
  const auditId = await planAgreed(people, caseId, "stage2", DAY);
  expect(await prisma().audit.findUniqueOrThrow({ where: { id: auditId } })).toMatchObject({
    status: "plan-agreed",
  });
  const plan = await prisma().auditPlan.findFirstOrThrow({ where: { auditId } });
  expect(plan).toMatchObject({ number: 1, status: "agreed", agreedBy: people.client.name });
  const papers = { caseId, kind: "audit-plan" };
  // Each was sent, and stands with who agreed to it and when (5.4.6.1).
  expect(
    await prisma().document.findFirst({ where: { ...papers, subjectId: auditId, supersededAt: null } }),
  ).toMatchObject({ isForClient: true, model: { client: { name: people.client.name, signedOn: DAY } } });
});

test("5.1: a stage 1 that ended later than planned, on 2026-06-04, keeps back the plan for 2026-06-08: earliest 2026-06-09", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  await teamReady(people, caseId, "stage1");
  const auditId = await teamReady(people, caseId, "stage2");
  await closeStage1(caseId, "2026-06-05", "2026-06-04");
  expect(await issueChanged({ people, caseId, auditId }, (rows) => rows)).toMatchObject({
    ok: false,
    refusals: [
      {
        ...{ code: "stage-gap-too-short", clause: "5.1" },
        facts: { stage1End: "2026-06-04", start: "2026-06-08", earliest: "2026-06-09" },
      },
    ],
  });
});

test("5.4.2.1 c): a stage 1 finding that is not verified keeps the plan of stage 2 back", async () => {
  const file = await stage2(null);
  expect(await issueChanged(file, (rows) => rows)).toMatchObject({
    ok: false,
    refusals: [{ code: "stage1-finding-open", clause: "5.4.2.1 c)" }],
  });
});

test("5.1: without a finished stage 1 the plan of stage 2 is refused", async () => {
  const people = await makeAuditPeople();
  const caseId = await programmeCase(people);
  const auditId = await teamReady(people, caseId, "stage2");
  expect(refusalCodes(await issueChanged({ people, caseId, auditId }, (rows) => rows))).toEqual([
    "stage1-not-over",
  ]);
});

test("5.4.2.2 b): a plan that leaves out a clause is refused and names it", async () => {
  const outcome = await issueChanged(await stage2(), (rows) =>
    rows.map((row) => ({ ...row, clauses: row.clauses.filter((key) => !key.endsWith(" 7.9")) })),
  );
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [{ code: "clauses-uncovered", facts: { clauses: ["GB/T 19012-2019 7.9"] } }],
  });
});

test("5.4.6.3 b): a row of the plan that names neither unit nor process is refused beside its field", async () => {
  const outcome = await issueChanged(await stage2(), (rows) =>
    rows.map((row, index) => (index === 2 ? { ...row, unit: "", process: "" } : row)),
  );
  expect(outcome).toMatchObject({
    ok: false,
    refusals: [
      { code: "plan-row-without-subject", clause: "5.4.6.3 b)", field: "rows.2.unit", facts: { row: 3 } },
    ],
  });
});

test.each([
  ["5.5.2", "opening"],
  ["5.5.8.1", "closing"],
  ["5.5.5.1", "top-management-interview"],
] as const)("%s: a stage 2 plan without its %s row is refused", async (clause, kind) => {
  const outcome = await issueChanged(await stage2(), except(kind));
  expect(outcome).toMatchObject({ ok: false });
  expect(outcome.ok ? [] : outcome.refusals).toContainEqual({
    code: "meeting-missing",
    clause,
    facts: { meeting: kind },
  });
});

test("5.5.5.1: the interview with top management is never remote", async () => {
  const outcome = await issueChanged(await stage2(), (rows) =>
    rows.map((row) =>
      row.kind === "top-management-interview"
        ? { ...row, isRemote: true, remoteReason: "出差", remoteTool: "视频", hasRemoteConsent: true }
        : row,
    ),
  );
  expect(refusalCodes(outcome)).toEqual(["interview-not-face-to-face"]);
});

test("5.4.1: remote work without reason, tool and consent is refused", async () => {
  const outcome = await issueChanged(await stage2(), (rows) =>
    rows.map((row, index) => (index === rows.length - 1 ? { ...row, isRemote: true } : row)),
  );
  expect(refusalCodes(outcome)).toEqual(["remote-undocumented"]);
});

test("5.4.6.3: nobody is in two places at once, in a half-day he was not sent for, or more than 8 hours a day", async () => {
  const file = await stage2();
  const outcome = await issueChanged(file, (rows) => {
    const audit = rows.find((row) => row.kind === "audit" && row.startsAt >= 13 * 60);
    if (audit === undefined) throw new Error("the proposal has an afternoon");
    return [
      ...rows,
      audit,
      {
        ...audit,
        date: rows.at(-1)?.date ?? audit.date,
        endsAt: audit.startsAt + 60,
        personIds: [file.people.auditor.personId ?? ""],
      },
    ];
  });
  const codes = new Set(refusalCodes(outcome));
  expect([...codes].toSorted()).toEqual(["auditor-in-two-places", "day-over-hours", "plan-person-not-sent"]);
});

test("5.4.3: planned hours under eight a determined day are refused", async () => {
  const outcome = await issueChanged(await stage2(), (rows) =>
    rows.map((row) => (row.kind === "closing" ? { ...row, startsAt: row.startsAt + 10 } : row)),
  );
  expect(outcome).toMatchObject({ ok: false, refusals: [{ code: "hours-short", facts: { needed: 28 } }] });
});

test("5.4.4.5: only the leader writes the plan; the client sees no draft", async () => {
  const { people, caseId, auditId } = await stage2();
  const version = await planDrafted(people, caseId, auditId, DAY);
  expect(refusalCodes(await act(people.auditor, DAY, issuePlan, { caseId, auditId, version }))).toEqual([
    "leader-only",
  ]);
  const seen = expectAccepted(await act(people.client, DAY, readPlan, { caseId, auditId }));
  expect(seen.plans).toEqual([]);
});

test("5.4.6.1: a changed plan is the next version, and agreement to the old one is refused", async () => {
  const { people, caseId, auditId } = await stage2();
  for (const number of [1, 2]) {
    const version = await planDrafted(people, caseId, auditId, DAY);
    const issued = await act(people.leader, DAY, issuePlan, { caseId, auditId, version });
    expect(expectAccepted(issued).number).toBe(number);
  }
  expect(refusalCodes(await act(people.client, DAY, agreePlan, { caseId, auditId, number: 1 }))).toEqual([
    "plan-superseded",
  ]);
  expectAccepted(await act(people.client, DAY, agreePlan, { caseId, auditId, number: 2 }));
  const plans = await prisma().auditPlan.findMany({ where: { auditId }, orderBy: { number: "asc" } });
  expect(plans.map((plan) => [plan.number, plan.status])).toEqual([
    [1, "superseded"],
    [2, "agreed"],
  ]);
});

test("two presses of agree: one goes through; another client's case does not exist", async () => {
  const { people, caseId, auditId } = await stage2();
  const version = await planDrafted(people, caseId, auditId, DAY);
  expectAccepted(await act(people.leader, DAY, issuePlan, { caseId, auditId, version }));
  const stranger = await makeClient("他人", "91350100M0001013XT");
  const agreement = { caseId, auditId, number: 1 };
  await expect(act(stranger, DAY, agreePlan, agreement)).rejects.toThrow("No such case");
  const outcomes = await Promise.all([1, 2].map(() => act(people.client, DAY, agreePlan, agreement)));
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toEqual(["plan-agreed-already"]);
});

test("a draft made from an older version is not written over a newer one", async () => {
  const { people, caseId, auditId } = await stage2();
  await planDrafted(people, caseId, auditId, DAY);
  const form = { caseId, auditId, version: 0, purpose: "旧标签页", scope: "旧", rows: [] };
  await expect(act(people.leader, DAY, savePlan, form)).rejects.toThrow("changed in the meantime");
});
