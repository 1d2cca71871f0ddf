import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { recordInterview } from "@/lib/usecases/interview/record-interview";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { saveNote } from "@/lib/usecases/note/save-note";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import {
  closingOf,
  interviewOf,
  noteOf,
  REPRESENTATIVE,
  stage1Done,
  stage2Opened,
} from "@/tests/support/audit-path";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-06-08";

const openedCase = async (): Promise<Planned> => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Opened(path);
  return path;
};

test("5.5.5: a note is written, saved again by its author and counted as covering its clause", async () => {
  const path = await openedCase();
  const note = noteOf(path, "4.2");
  expect(expectAccepted(await act(path.auditor, DAY, saveNote, note)).version).toBe(1);
  const again = { ...note, version: 1, evidence: "补充：查 2026 年 5 月记录 24 件。" };
  expect(expectAccepted(await act(path.auditor, DAY, saveNote, again)).version).toBe(2);
  const conduct = expectAccepted(
    await act(path.leader, DAY, readConduct, { caseId: path.caseId, auditId: path.stage2Id }),
  );
  // 39 clauses of GB/T 19012-2019, one noted.
  expect(conduct.clauses).toHaveLength(39);
  expect(conduct.uncovered).toBe(38);
});

test("5.5.9.2: after the closing meeting a note is changed with a reason only, and what it said stays on the page", async () => {
  const path = await openedCase();
  const { caseId, stage2Id: auditId, leader, auditor } = path;
  const note = noteOf(path, "4.2");
  expectAccepted(await act(auditor, DAY, saveNote, note));
  const closed = "2026-06-09";
  expectAccepted(await act(leader, closed, holdClosing, closingOf(caseId, auditId, closed)));
  const turned = { ...note, version: 1, verdict: "nonconformity" as const, evidence: "记录 2 件缺失。" };
  expect(await act(auditor, closed, saveNote, turned)).toEqual({
    ok: false,
    refusals: [{ code: "note-change-unreasoned", clause: "5.5.9.2", field: "reason" }],
  });
  expectAccepted(await act(auditor, closed, saveNote, { ...turned, reason: "复核照片后发现。" }));
  const conduct = expectAccepted(await act(leader, closed, readConduct, { caseId, auditId }));
  expect(conduct.notes[0]).toMatchObject({
    ...{ verdict: "nonconformity", evidence: "记录 2 件缺失。", isAfterClosing: false },
    changes: [
      {
        ...{ changedOn: closed, byPersonId: auditor.personId, reason: "复核照片后发现。" },
        before: { verdict: "conforms", evidence: note.evidence },
        after: { verdict: "nonconformity", evidence: "记录 2 件缺失。" },
      },
    ],
  });
  const rewritten = withSql((client) => client.query(`UPDATE "AuditNoteChange" SET "reason" = 'x'`));
  await expect(rewritten).rejects.toThrow("a correction of a note is not changed or removed");
  // One added since is told apart, and written on like any other.
  const late = noteOf(path, "4.3");
  expectAccepted(await act(auditor, closed, saveNote, late));
  expectAccepted(await act(auditor, closed, saveNote, { ...late, version: 1, evidence: "补记。" }));
  expect(await prisma().auditNote.findMany({ where: { isAfterClosing: true } })).toMatchObject([
    { clause: "4.3", evidence: "补记。" },
  ]);
  await prisma().audit.update({ where: { id: auditId }, data: { status: "reported" } });
  const signed = { ...turned, version: 2, evidence: "再改。", reason: "再改。" };
  expect(refusalCodes(await act(auditor, closed, saveNote, signed))).toEqual(["notes-closed"]);
});

test("5.4.4.5: a member may not write over another's note, the leader may", async () => {
  const path = await openedCase();
  const note = noteOf(path, "4.2");
  expectAccepted(await act(path.auditor, DAY, saveNote, note));
  const changed = { ...note, version: 1, evidence: "改写" };
  expect(refusalCodes(await act(path.intern, DAY, saveNote, changed))).toEqual(["note-of-another"]);
  expectAccepted(await act(path.leader, DAY, saveNote, changed));
  expect(await prisma().auditNote.findFirstOrThrow({ select: { authorPersonId: true } })).toEqual({
    authorPersonId: path.auditor.personId,
  });
});

test("5.4.6.3 c: a clause that is not audited takes no note", async () => {
  const path = await openedCase();
  const note = { ...noteOf(path, "9.9") };
  expect(refusalCodes(await act(path.auditor, DAY, saveNote, note))).toEqual(["clause-not-audited"]);
});

test("5.4.6.3 c: a note is of a site that the plan visits or of the client's address, of no other", async () => {
  const path = await openedCase();
  const foreign = "01a20000-0000-7000-8000-000000000001";
  expect(await act(path.auditor, DAY, saveNote, { ...noteOf(path, "4.2"), siteId: foreign })).toMatchObject({
    ok: false,
    refusals: [{ code: "note-site-not-planned", field: "siteId" }],
  });
});

test("5.5.5: no note before the opening", async () => {
  const path = await plannedCase();
  expect(refusalCodes(await act(path.auditor, DAY, saveNote, noteOf(path, "4.2")))).toEqual(["notes-closed"]);
});

test("two devices that save the same note at once: one is kept, the other is shown what stands", async () => {
  const path = await openedCase();
  const note = noteOf(path, "4.2");
  expectAccepted(await act(path.auditor, DAY, saveNote, note));
  const outcomes = await Promise.allSettled(
    ["笔记本", "手机"].map((device) =>
      act(path.auditor, DAY, saveNote, { ...note, version: 1, evidence: `由${device}补充` }),
    ),
  );
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(outcomes.find(({ status }) => status === "rejected")).toMatchObject({
    reason: { name: "StaleError", currentVersion: 2 },
  });
});

test("two auditors who write their own notes at once are both kept", async () => {
  const path = await openedCase();
  const outcomes = await Promise.all([
    act(path.leader, DAY, saveNote, noteOf(path, "4.2")),
    act(path.auditor, DAY, saveNote, noteOf(path, "4.3")),
  ]);
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
  expect(await prisma().auditNote.count()).toBe(2);
});

test("5.5.5.1: a representative cannot be recorded as top management", async () => {
  const path = await openedCase();
  await prisma().attendance.create({
    data: {
      meeting: { connect: { auditId_kind: { auditId: path.stage2Id, kind: "opening" } } },
      position: 9,
      name: REPRESENTATIVE.name,
      capacity: REPRESENTATIVE.capacity,
    },
  });
  const interview = { ...interviewOf(path), interviewee: REPRESENTATIVE.name };
  expect(refusalCodes(await act(path.leader, DAY, recordInterview, interview))).toEqual([
    "representative-not-top-management",
  ]);
});

test("5.5.5.1: the interview lies between the meetings and is a team member's", async () => {
  const path = await openedCase();
  const early = { ...interviewOf(path), heldOn: "2026-06-07" };
  expect(refusalCodes(await act(path.leader, DAY, recordInterview, early))).toEqual([
    "interview-day-outside",
  ]);
  // The opening of that day ended at 09:30.
  const before = { ...interviewOf(path), startsAt: 560, endsAt: 620 };
  expect(await act(path.leader, DAY, recordInterview, before)).toMatchObject({
    refusals: [
      {
        ...{ code: "interview-before-opening", clause: "5.5.5.1", field: "startsAt" },
        facts: { from: "09:30" },
      },
    ],
  });
  const backwards = { ...interviewOf(path), startsAt: 640, endsAt: 580 };
  expect(refusalCodes(await act(path.leader, DAY, recordInterview, backwards))).toEqual([
    "ends-before-it-starts",
  ]);
  // On the day of the test it is six in the evening.
  const later = { ...interviewOf(path), startsAt: 17 * 60, endsAt: 18 * 60 + 1 };
  expect(refusalCodes(await act(path.leader, DAY, recordInterview, later))).toEqual(["interview-not-over"]);
  expect(refusalCodes(await act(path.client, DAY, recordInterview, interviewOf(path)))).toEqual([
    "not-permitted",
  ]);
  expectAccepted(await act(path.leader, DAY, recordInterview, interviewOf(path)));
});

test("a client reads the audit without the team's notes", async () => {
  const path = await openedCase();
  expectAccepted(await act(path.auditor, DAY, saveNote, noteOf(path, "4.2")));
  const conduct = expectAccepted(
    await act(path.client, DAY, readConduct, { caseId: path.caseId, auditId: path.stage2Id }),
  );
  expect(conduct.notes).toEqual([]);
  expect(conduct.report).toBeNull();
  // Nor is it told another next step for what it is not shown.
  expect(conduct.nextStep).toBe("notes");
});
