import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { settleFacts } from "@/lib/usecases/facts/settle-facts";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { saveNote } from "@/lib/usecases/note/save-note";
import { agreePlan } from "@/lib/usecases/plan/agree-plan";
import { issuePlan } from "@/lib/usecases/plan/issue-plan";
import { readPlan } from "@/lib/usecases/plan/queries/read-plan";
import { savePlan } from "@/lib/usecases/plan/save-plan";
import { closingOf, noteOf } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import {
  found,
  furtherSites,
  type ManySites,
  manySitesPlanned,
  sitesOf,
  stage2Begun,
  stage2Of,
  unsampledSite,
} from "@/tests/support/facts-path";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import { slotsOf } from "@/tests/support/programme-path";

beforeEach(resetDatabase);

const FOUND_ON = "2026-06-10";
const LAST_DAY = "2026-06-11";
const VISIT = "2026-06-16";

type Begun = ManySites & Readonly<{ stage2Id: string }>;

const begun = async (): Promise<Begun> => {
  const path = await manySitesPlanned();
  return { ...path, stage2Id: await stage2Begun(path) };
};

/** 300 people at 28 sites, found on the third day of stage 2: 10 days instead of 8, 8 sites instead of 7. */
const bothFound = async (path: Begun) => {
  const change = {
    effectivePersonnel: 300,
    furtherSites: furtherSites(4),
    difference: "花名册 300 人，新接管 4 个项目。",
  };
  return expectAccepted(
    await act(path.leader, FOUND_ON, confirmFacts, found(path.caseId, path.stage2Id, change)),
  );
};

const visitSlots = ({ leader, auditor }: Begun, day = VISIT) =>
  [leader, auditor].flatMap((person) => slotsOf(person, [`${day} am`, `${day} pm`]));

const settle = async (path: Begun, change = {}) =>
  act(path.manager, FOUND_ON, settleFacts, {
    caseId: path.caseId,
    auditId: path.stage2Id,
    version: 1,
    addedHalfDays: 4,
    chosen: [{ siteId: await unsampledSite(path.caseId), reason: "新接管，投诉最多" }],
    slots: visitSlots(path),
    settlement: "增加 2 人日，6 月 16 日补充审核。",
    ...change,
  });

const blocking = async ({ caseId, stage2Id: auditId, leader }: Begun, on: string) =>
  expectAccepted(await act(leader, on, readConduct, { caseId, auditId })).blocked.signature.map(
    ({ code }) => code,
  );

const close = ({ caseId, stage2Id, leader }: Begun, on: string) =>
  act(leader, on, holdClosing, closingOf(caseId, stage2Id, on));

/** The leader puts the added visit into the plan and sends it. */
const amend = async (path: Begun) => {
  const { caseId, stage2Id: auditId, leader } = path;
  const file = expectAccepted(await act(leader, FOUND_ON, readPlan, { caseId, auditId }));
  const [agreed] = file.plans;
  if (agreed === undefined || file.amendment === null) throw new Error("Nothing to amend");
  const form = { caseId, auditId, version: file.version, purpose: agreed.purpose, scope: agreed.scope };
  const rows = file.amendment.map((row) =>
    row.date === VISIT && row.kind === "audit" ? { ...row, process: "投诉受理", clauses: [] } : row,
  );
  return { form, rows, agreedRows: [...agreed.rows] };
};

test("5.6.2 c: stage 2 under way: days and a site are added as a visit, and the report waits for plan, visit and notes", async () => {
  const path = await begun();
  const { caseId, stage2Id: auditId } = path;
  expect(await bothFound(path)).toMatchObject({
    differing: ["effectivePersonnel", "sites"],
    requiredHalfDays: 20,
    sample: 8,
    missing: { halfDays: 4, sites: 1 },
    isSettled: false,
  });
  expect(await blocking(path, FOUND_ON)).toContain("shortfall-open");
  expect(expectAccepted(await settle(path))).toMatchObject({ redone: null, amendsPlan: 1 });
  expect(await stage2Of(caseId)).toMatchObject({ status: "opened", determinedHalfDays: 19 });
  expect(await prisma().document.count({ where: { kind: "task-order", subjectId: auditId } })).toBe(2);
  const waits = ["amended-plan-not-agreed", "added-visit-ahead", "added-sites-without-notes"];
  expect(await blocking(path, FOUND_ON)).toEqual(expect.arrayContaining(waits));
  expect(refusalCodes(await close(path, LAST_DAY))).toEqual(["closing-before-visit"]);
});

test("5.4.6.1: the amended plan covers the added site and hours, and is agreed by the client before it stands", async () => {
  const path = await begun();
  const { caseId, stage2Id: auditId, leader, client } = path;
  await bothFound(path);
  expectAccepted(await settle(path));
  const { form, rows, agreedRows } = await amend(path);
  // Proposed: the two half-days of both at the added site, and the closing after them.
  const { id } = await prisma().caseSite.findFirstOrThrow({
    where: { caseId, settlementId: { not: null } },
    select: { id: true },
  });
  expect(rows).toHaveLength(agreedRows.length + 4);
  expect(
    rows.filter(({ date }) => date === VISIT).map((row) => [row.kind, row.startsAt, row.endsAt, row.siteId]),
  ).toEqual([
    ...[510, 510].map((from) => ["audit", from, 750, id]),
    ...[810, 810].map((from) => ["audit", from, 1_020, id]),
    ["closing", 1_020, 1_050, agreedRows.find(({ kind }) => kind === "closing")?.siteId],
  ]);
  expect(rows.filter(({ kind }) => kind === "closing")).toHaveLength(1);
  // As it was, the plan lacks the added site and the added hours.
  const old = { ...form, rows: agreedRows };
  const { version } = expectAccepted(await act(leader, FOUND_ON, savePlan, old));
  expect(refusalCodes(await act(leader, FOUND_ON, issuePlan, { caseId, auditId, version }))).toEqual([
    "sites-uncovered",
    "hours-short",
  ]);
  const saved = expectAccepted(await act(leader, FOUND_ON, savePlan, { ...form, version, rows }));
  expectAccepted(await act(leader, FOUND_ON, issuePlan, { caseId, auditId, version: saved.version }));
  // Until the client agrees, the audit is held by the plan that was agreed.
  expect(await prisma().auditPlan.count({ where: { auditId, status: "agreed", number: 1 } })).toBe(1);
  expectAccepted(await act(client, FOUND_ON, agreePlan, { caseId, auditId, number: 2 }));
  expect(await stage2Of(caseId)).toMatchObject({ status: "opened" });
  expect(
    await prisma().auditPlan.findMany({
      where: { auditId },
      orderBy: { number: "asc" },
      select: { status: true },
    }),
  ).toEqual([{ status: "superseded" }, { status: "agreed" }]);
  expect(await prisma().staleMark.count({ where: { caseId, stage: "plan", clearedAt: null } })).toBe(0);
  expect(await blocking(path, FOUND_ON)).not.toContain("amended-plan-not-agreed");
});

test("5.4.5, 5.6.2 c: the visit made and noted, the closing follows it and nothing of the settlement holds the report", async () => {
  const path = await begun();
  await bothFound(path);
  expectAccepted(await settle(path));
  const { form, rows } = await amend(path);
  const { version } = expectAccepted(await act(path.leader, FOUND_ON, savePlan, { ...form, rows }));
  const at = { caseId: path.caseId, auditId: path.stage2Id };
  expectAccepted(await act(path.leader, FOUND_ON, issuePlan, { ...at, version }));
  expectAccepted(await act(path.client, FOUND_ON, agreePlan, { ...at, number: 2 }));
  const siteId = (await sitesOf(path.caseId)).find(({ settlementId }) => settlementId !== null)?.id ?? "";
  const note = { ...noteOf(path, "7.2"), siteId, notedOn: VISIT };
  expectAccepted(await act(path.leader, VISIT, saveNote, note));
  expectAccepted(await close(path, VISIT));
  // What is left is the report's own: clauses to note, the interview, the words of the leader.
  const left = new Set(await blocking(path, VISIT));
  expect([...left].filter((code) => /^(added|amended|shortfall|audit-days)/u.test(code))).toEqual([]);
});

test("5.6.2 c: a difference found after the closing is made up by a visit as well, and the report waits", async () => {
  const path = await begun();
  expectAccepted(await close(path, LAST_DAY));
  await bothFound(path);
  expect(expectAccepted(await settle(path))).toMatchObject({ amendsPlan: 1 });
  expect(await stage2Of(path.caseId)).toMatchObject({ status: "closed", determinedHalfDays: 19 });
  expect(await blocking(path, LAST_DAY)).toEqual(
    expect.arrayContaining(["amended-plan-not-agreed", "added-visit-ahead", "added-sites-without-notes"]),
  );
});

test("5.4.4.6: the half-days of the visit make up the added days, by people of the team, from today on", async () => {
  const path = await begun();
  await bothFound(path);
  expect(await settle(path, { slots: [] })).toMatchObject({
    refusals: [{ code: "auditor-days-short", clause: "5.4.4.6", field: "slots" }],
  });
  const codes = async (slots: ReturnType<typeof visitSlots>) => refusalCodes(await settle(path, { slots }));
  expect(await codes([...visitSlots(path), ...slotsOf(path.reviewer, [`${VISIT} am`])])).toEqual([
    "visit-person-not-in-team",
  ]);
  expect(await codes(slotsOf(path.leader, ["2026-06-12 am", "2026-06-12 am"]))).toEqual(["visit-slot-twice"]);
  expect(await codes(slotsOf(path.leader, ["2026-06-07 am"]))).toEqual(["visit-in-the-past"]);
  expect(await prisma().factSettlement.count()).toBe(0);
});

test("5.4.4.1: who is at another audit in that half-day makes no added visit", async () => {
  const path = await begun();
  await bothFound(path);
  const other = await prisma().audit.findFirstOrThrow({
    where: { caseId: path.caseId, kind: "surveillance" },
    select: { id: true },
  });
  await prisma().auditSlot.create({
    data: {
      auditId: other.id,
      personId: path.leader.personId ?? "",
      date: new Date(`${VISIT}T00:00:00Z`),
      half: "am",
    },
  });
  expect(refusalCodes(await settle(path))).toEqual(["person-busy"]);
});

test("5.4.6: the plan of an audit under way is changed only while a settlement asks for it", async () => {
  const path = await begun();
  const { caseId, stage2Id: auditId, leader } = path;
  const file = expectAccepted(await act(leader, FOUND_ON, readPlan, { caseId, auditId }));
  const [plan] = file.plans;
  if (plan === undefined) throw new Error("No plan");
  const form = { caseId, auditId, version: file.version, purpose: "x", scope: "y", rows: [...plan.rows] };
  expect(refusalCodes(await act(leader, FOUND_ON, savePlan, form))).toEqual(["wrong-audit-status"]);
});

test("5.6.2 c: fewer people and nothing else short is settled by the confirmation itself", async () => {
  const path = await begun();
  const fewer = { effectivePersonnel: 120, difference: "两个项目移交，实有 120 人。" };
  const form = found(path.caseId, path.stage2Id, fewer);
  expect(expectAccepted(await act(path.leader, FOUND_ON, confirmFacts, form))).toMatchObject({
    missing: { halfDays: 0, sites: 0 },
    isSettled: true,
  });
  expect(await blocking(path, FOUND_ON)).not.toContain("shortfall-open");
});

test("5.6.2 c: two settlements of a stage 2 under way at once: one visit is added", async () => {
  const path = await begun();
  await bothFound(path);
  const outcomes = await Promise.all([settle(path), settle(path)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await stage2Of(path.caseId)).toMatchObject({ determinedHalfDays: 19 });
  expect(await prisma().auditSlot.count({ where: { auditId: path.stage2Id } })).toBe(20);
});
