import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { readCheckList } from "@/lib/usecases/note/queries/read-check-list";
import { saveNote } from "@/lib/usecases/note/save-note";
import { tellPresence } from "@/lib/usecases/presence/tell-presence";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { CRITERION, noteOf, stage1Done, stage2Opened } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-06-08";

/** Stage 2 is open; its plan gives 7.2 to member and intern at one unit, and to the leader at the other. */
const opened = async (): Promise<Planned> => {
  const path = await plannedCase();
  const rows = await prisma().planRow.findMany({
    where: { plan: { auditId: path.stage2Id } },
    orderBy: { position: "asc" },
  });
  const people = [[path.auditor.personId, path.intern.personId], [path.leader.personId]];
  for (const [index, { id }] of rows.entries())
    await prisma().planRow.update({
      where: { id },
      data: { clauses: [`${CRITERION} 7.2`], personIds: people[index]?.flatMap((one) => one ?? []) ?? [] },
    });
  await stage1Done(path);
  await stage2Opened(path);
  return path;
};

const idsOf = ({ caseId, stage2Id: auditId }: Planned) => ({ caseId, auditId });
const listFor = async (path: Planned, actor = path.auditor) =>
  expectAccepted(await act(actor, DAY, readCheckList, idsOf(path)));
const rowOf = async (path: Planned) => {
  const { rows } = await listFor(path);
  const row = rows.find(({ clause, unit }) => clause === "7.2" && unit === "投诉受理中心");
  if (row === undefined) throw new Error("The plan prepared no row");
  return row;
};
const noteIn = async (path: Planned, evidence: string) => ({
  ...{ ...noteOf(path, "7.2"), noteId: (await rowOf(path)).id, evidence },
});

test("5.4.6.3 c: the check list has a row per clause and unit of the plan, and one for every other clause", async () => {
  const path = await opened();
  const list = await listFor(path);
  // 39 clauses, 7.2 at two units.
  expect(list.rows).toHaveLength(40);
  expect(list).toMatchObject({
    clauses: 39,
    uncovered: 39,
    mayWrite: true,
    mayEditAll: false,
    isClosed: false,
  });
  expect((await rowOf(path)).visit).toMatchObject({
    ...{ date: DAY, startsAt: 540, endsAt: 1_020, process: "投诉处理" },
    personIds: [path.auditor.personId, path.intern.personId],
  });
  expectAccepted(await act(path.auditor, DAY, saveNote, await noteIn(path, "抽查 6 件。")));
  expect((await listFor(path)).uncovered).toBe(38);
  expect((await rowOf(path)).note).toMatchObject({ version: 1, evidence: "抽查 6 件。" });
});

test("who judges the audit reads the check list without writing; client and finance do not read it", async () => {
  const path = await opened();
  for (const role of ["report-reviewer", "decision-maker"] as const)
    expect(await listFor(path, await makeStaff(`${role} 读者`, role))).toMatchObject({ mayWrite: false });
  for (const actor of [path.client, await makeStaff("钱若水", "finance")])
    expect(refusalCodes(await act(actor, DAY, readCheckList, idsOf(path)))).toEqual(["not-permitted"]);
});

test("5.5.5.1: what was asked, seen and sampled is kept with the note, before anybody judged it", async () => {
  const path = await opened();
  const samples = [
    { record: "投诉登记表 2026-05", population: 24, sampleSize: 6 },
    { record: "回访记录", population: null, sampleSize: 3 },
  ];
  const said = { asked: "受理时限", seen: "均于当日登记", samples, notedAt: 600, verdict: null };
  const note = { ...(await noteIn(path, "")), ...said };
  expectAccepted(await act(path.auditor, DAY, saveNote, note));
  expect((await rowOf(path)).note).toMatchObject(said);
  const fewer = { ...note, version: 1, samples: samples.slice(0, 1) };
  expectAccepted(await act(path.auditor, DAY, saveNote, fewer));
  expect((await rowOf(path)).note?.samples).toEqual(samples.slice(0, 1));
  const beyond = [{ record: "投诉登记表 2026-05", population: 24, sampleSize: 25 }];
  expect(
    refusalCodes(await act(path.auditor, DAY, saveNote, { ...note, version: 2, samples: beyond })),
  ).toEqual(["sample-beyond-population"]);
  // Not judged: it supports no clause, and the report waits for the verdict.
  const conduct = expectAccepted(await act(path.leader, DAY, readConduct, idsOf(path)));
  expect(conduct).toMatchObject({ uncovered: 39, noted: 0, unjudged: 1 });
  expect(conduct.blocked.signature).toContainEqual({
    ...{ code: "notes-unjudged", clause: "5.5.7 a)" },
    facts: { count: 1, notes: ["7.2 投诉受理中心"] },
  });
});

test("5.4.4.5: both auditors of a row write on it; another of the team does not", async () => {
  const path = await opened();
  const note = await noteIn(path, "抽查 6 件。");
  expectAccepted(await act(path.auditor, DAY, saveNote, note));
  expectAccepted(
    await act(path.intern, DAY, saveNote, { ...note, version: 1, evidence: "抽查 6 件，又查 2 件。" }),
  );
  expect(await prisma().auditNote.findUniqueOrThrow({ where: { id: note.noteId } })).toMatchObject({
    ...{ version: 2, authorPersonId: path.auditor.personId },
  });
  const elsewhere = { ...noteOf(path, "7.2"), unit: "体系管理部" };
  expectAccepted(await act(path.leader, DAY, saveNote, elsewhere));
  expect(
    refusalCodes(await act(path.auditor, DAY, saveNote, { ...elsewhere, version: 1, evidence: "改写" })),
  ).toEqual(["note-of-another"]);
});

test("a save repeated because its answer got lost writes nothing twice and needs no newer version", async () => {
  const path = await opened();
  const note = await noteIn(path, "抽查 6 件。");
  expect(expectAccepted(await act(path.auditor, DAY, saveNote, note))).toEqual({ version: 1 });
  expect(expectAccepted(await act(path.auditor, DAY, saveNote, note))).toEqual({ version: 1 });
  expect(await prisma().auditLogEntry.count({ where: { event: "note.saved" } })).toBe(1);
  const later = { ...note, evidence: "抽查 7 件。" };
  await expect(act(path.auditor, DAY, saveNote, later)).rejects.toMatchObject({ name: "StaleError" });
});

test("two auditors who begin one row at once: one note is written, the other is shown it", async () => {
  const path = await opened();
  const note = await noteIn(path, "");
  const outcomes = await Promise.allSettled([
    act(path.auditor, DAY, saveNote, { ...note, evidence: "组员所记" }),
    act(path.intern, DAY, saveNote, { ...note, evidence: "实习所记" }),
  ]);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  const kept = (await rowOf(path)).note?.evidence;
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { name: "StaleError", currentVersion: 1, current: { evidence: kept } },
  });
});

test("a page tells on which row it is and hears who else is there and how far the notes have come", async () => {
  const path = await opened();
  const note = await noteIn(path, "抽查 6 件。");
  const beat = (actor = path.auditor, rowId: string | null = null) =>
    act(actor, DAY, tellPresence, { ...idsOf(path), rowId });
  expectAccepted(await act(path.auditor, DAY, saveNote, note));
  expect(expectAccepted(await beat(path.auditor, note.noteId))).toEqual({
    others: [],
    notes: [{ id: note.noteId, version: 1 }],
  });
  const heard = expectAccepted(await beat(path.leader)).others;
  expect(heard).toEqual([{ personId: path.auditor.personId, name: "梁书宁", rowId: note.noteId }]);
  await prisma().auditPresence.updateMany({ data: { seenAt: new Date("2026-06-07T00:00:00Z") } });
  expect(expectAccepted(await beat(path.leader)).others).toEqual([]);
  // Pressed on two devices at once: one person, one place.
  await Promise.all([beat(path.intern, note.noteId), beat(path.intern)]);
  expect(await prisma().auditPresence.count({ where: { personId: path.intern.personId ?? "" } })).toBe(1);
});

test("whoever does not audit here is not on the check list", async () => {
  const path = await opened();
  await prisma().teamMember.updateMany({
    where: { auditId: path.stage2Id, personId: path.intern.personId ?? "" },
    data: { role: "observer" },
  });
  expect(refusalCodes(await act(path.intern, DAY, tellPresence, { ...idsOf(path), rowId: null }))).toEqual([
    "not-of-this-audit",
  ]);
});
