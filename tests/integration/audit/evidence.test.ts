import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { inTransaction } from "@/lib/data/transaction";
import { fileTitle } from "@/lib/documents/dossier/pages";
import { gatherFiles } from "@/lib/usecases/dossier/dossier-files";
import { keepEvidence } from "@/lib/usecases/evidence/keep-evidence";
import { listEvidence } from "@/lib/usecases/evidence/queries/list-evidence";
import { withdrawEvidence } from "@/lib/usecases/evidence/withdraw-evidence";
import { readFile } from "@/lib/usecases/file/read-file";
import { readCheckList } from "@/lib/usecases/note/queries/read-check-list";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { CRITERION, stage1Done, stage2Opened } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-06-08";
const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.4\n%${text}\n%%EOF\n`);

const opened = async (): Promise<Planned> => {
  const path = await plannedCase();
  await stage1Done(path);
  await stage2Opened(path);
  return path;
};

const photoOf = ({ caseId, stage2Id: auditId }: Planned, noteId: string, text = "投诉登记表") => ({
  ...{ caseId, auditId, noteId, criterion: CRITERION, clause: "7.2", unit: "投诉受理中心" },
  ...{ name: "登记表.pdf", bytes: pdf(text), takenAt: "2026-06-08T09:41:00.000Z" },
});

test("5.5.5.1: a file is kept under its hash with the device's time, and stands at its row before its note is written", async () => {
  const path = await opened();
  const noteId = randomUUID();
  const kept = expectAccepted(await act(path.auditor, DAY, keepEvidence, photoOf(path, noteId)));
  expect(kept).toMatchObject({
    ...{ noteId, clause: "7.2", unit: "投诉受理中心", name: "登记表.pdf", type: "application/pdf" },
    ...{ person: "梁书宁", takenAt: "2026-06-08T09:41:00.000Z", receivedAt: "2026-06-08T10:00:00.000Z" },
  });
  expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/u);
  const { caseId, stage2Id: auditId } = path;
  const list = expectAccepted(await act(path.leader, DAY, readCheckList, { caseId, auditId }));
  expect(list.evidence).toEqual([kept]);
  expect(list.rows).toContainEqual(expect.objectContaining({ id: noteId, clause: "7.2", note: null }));
});

test("sent again after the connection broke in the middle, also by two at once, it is one piece of evidence", async () => {
  const path = await opened();
  const noteId = randomUUID();
  const sent = photoOf(path, noteId);
  const outcomes = await Promise.all([
    act(path.auditor, DAY, keepEvidence, sent),
    act(path.auditor, DAY, keepEvidence, sent),
    act(path.leader, DAY, keepEvidence, sent),
  ]);
  const again = expectAccepted(await act(path.auditor, DAY, keepEvidence, sent));
  expect(new Set(outcomes.map((outcome) => expectAccepted(outcome).id))).toEqual(new Set([again.id]));
  expect(await prisma().auditEvidence.count()).toBe(1);
  expect(await prisma().storedFile.count({ where: { sha256: again.sha256 } })).toBe(1);
  // Another row rests on the same bytes by itself.
  expectAccepted(await act(path.auditor, DAY, keepEvidence, { ...sent, noteId: randomUUID() }));
  expect(await prisma().auditEvidence.count()).toBe(2);
});

test("the team, reviewer and decider open evidence; client, finance and a team elsewhere do not", async () => {
  const path = await opened();
  const { fileId } = expectAccepted(await act(path.auditor, DAY, keepEvidence, photoOf(path, randomUUID())));
  const readers = [
    path.leader,
    await makeStaff("顾清和", "report-reviewer"),
    await makeStaff("唐未央", "decision-maker"),
  ];
  for (const reader of readers) {
    expect(expectAccepted(await act(reader, DAY, readFile, { fileId })).name).toBe("登记表.pdf");
    const { files } = expectAccepted(await act(reader, DAY, listEvidence, { caseId: path.caseId }));
    expect(files.map((file) => file.fileId)).toEqual([fileId]);
  }
  const stranger = await makeAuditor("外组员", { codes: [] });
  for (const other of [path.client, await makeStaff("钱若水", "finance"), stranger])
    await expect(act(other, DAY, readFile, { fileId })).rejects.toMatchObject({ name: "NotFoundError" });
  expect(refusalCodes(await act(path.client, DAY, listEvidence, { caseId: path.caseId }))).toEqual([
    "not-permitted",
  ]);
});

test("evidence is refused before the opening, on a clause that is not audited, and of a type we do not keep", async () => {
  const path = await plannedCase();
  const add = (change: object = {}) =>
    act(path.auditor, DAY, keepEvidence, { ...photoOf(path, randomUUID()), ...change });
  expect(refusalCodes(await add())).toEqual(["notes-closed"]);
  await stage1Done(path);
  await stage2Opened(path);
  expect(refusalCodes(await add({ clause: "99.1" }))).toEqual(["clause-not-audited"]);
  expect(refusalCodes(await add({ bytes: new TextEncoder().encode("只是文字") }))).toEqual([
    "file-type-not-kept",
  ]);
  expect(await prisma().auditEvidence.count()).toBe(0);
});

test("5.4.4.5: what was added by mistake is taken back with a reason, once, and stays on file", async () => {
  const path = await opened();
  const { caseId, stage2Id: auditId } = path;
  const { id: evidenceId } = expectAccepted(
    await act(path.leader, DAY, keepEvidence, photoOf(path, randomUUID())),
  );
  const form = { caseId, auditId, evidenceId, reason: "拍到无关人员" };
  expect(refusalCodes(await act(path.auditor, DAY, withdrawEvidence, form))).toEqual(["evidence-of-another"]);
  const outcomes = await Promise.all([
    act(path.leader, DAY, withdrawEvidence, form),
    act(path.leader, DAY, withdrawEvidence, form),
  ]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : refusalCodes(outcome)))).toEqual([
    "evidence-withdrawn-already",
  ]);
  const list = expectAccepted(await act(path.leader, DAY, readCheckList, { caseId, auditId }));
  expect(list.evidence).toMatchObject([{ withdrawnOn: DAY, withdrawnReason: "拍到无关人员" }]);
  expect(expectAccepted(await act(path.leader, DAY, listEvidence, { caseId })).files).toEqual([]);
});

test("6.5: evidence that was taken back is told in the dossier from what the audit rests on", async () => {
  const path = await opened();
  const { caseId, stage2Id: auditId } = path;
  expectAccepted(await act(path.leader, DAY, keepEvidence, photoOf(path, randomUUID(), "有效")));
  const { id: evidenceId } = expectAccepted(
    await act(path.leader, DAY, keepEvidence, photoOf(path, randomUUID(), "误传")),
  );
  const taken = { caseId, auditId, evidenceId, reason: "误传" };
  expectAccepted(await act(path.leader, DAY, withdrawEvidence, taken));
  const scope = { any: true, clientId: null, assignedPersonId: null };
  const files = await inTransaction((tx) => gatherFiles({ tx, scope }, caseId));
  const evidence = files.map(({ file }) => file).filter(({ kind }) => kind.endsWith("evidence"));
  expect(evidence.map(({ kind }) => kind)).toEqual(["evidence", "withdrawn-evidence"]);
  expect(evidence.map((file) => fileTitle("zh-CN", file))).toEqual([
    "登记表",
    "登记表（已撤回，不作为证据）",
  ]);
});
