import { beforeEach, expect, test } from "vitest";
import { attendanceSchema } from "@/lib/documents/attendance/model";
import type { Actor } from "@/lib/domain/access/actor";
import { prisma } from "@/lib/data/prisma";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { addSignatures } from "@/lib/usecases/meeting/add-signatures";
import { holdClosing } from "@/lib/usecases/meeting/hold-closing";
import { holdOpening } from "@/lib/usecases/meeting/hold-opening";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { closingOf, openingOf, stage1Opened } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { canvasOf, DRAWN_SIGNATURE, SIGNATURE_CANVAS } from "@/tests/support/documents/drawn-signature";
import { GENERAL_MANAGER } from "@/tests/support/general-manager";
import { act, expectAccepted, makeAuditor, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-25";
const PAPER = new TextEncoder().encode("%PDF-1.4\n%签到表\n%%EOF\n");

const kept = async (actor: Actor, bytes: Uint8Array, name = "签名.png"): Promise<string> =>
  expectAccepted(await act(actor, DAY, keepFile, { name, bytes })).id;

const attendanceOf = async (auditId: string, kind: string) =>
  prisma().attendance.findMany({
    where: { meeting: { auditId, kind } },
    orderBy: { position: "asc" },
    select: { id: true, name: true, signatureFileId: true, isSignedOnPaper: true, presence: true },
  });

const firstOf = async (path: Planned): Promise<string> => {
  const [first] = await attendanceOf(path.stage1Id, "opening");
  if (first === undefined) throw new Error("nobody at the opening");
  return first.id;
};

const asked = ({ caseId, stage1Id: auditId }: Planned) => ({
  ...{ caseId, auditId, kind: "opening" as const, drawn: [], onPaper: [], sheetFileIds: [] },
});

const sheetOf = async (auditId: string) => {
  const rows = await prisma().document.findMany({
    where: { subjectId: auditId, kind: "attendance", supersededAt: null },
    select: { model: true },
  });
  expect(rows).toHaveLength(1);
  return attendanceSchema.parse(rows[0]?.model);
};

test("5.5.2, 5.5.8.1: drawn signatures are kept as drawn and stand on the sheet; who is there by video is marked", async () => {
  const path = await plannedCase();
  const { caseId, stage1Id, leader } = path;
  const signatureFileId = await kept(leader, SIGNATURE_CANVAS);
  const opening = openingOf(caseId, stage1Id, DAY, true);
  const attendance = [{ ...GENERAL_MANAGER, signatureFileId, presence: "remote" as const }];
  expectAccepted(await act(leader, DAY, holdOpening, { ...opening, isRemote: false, attendance }));
  expect(await attendanceOf(stage1Id, "opening")).toMatchObject([
    { name: "周以宁", signatureFileId, isSignedOnPaper: false, presence: "remote" },
  ]);
  const file = await prisma().storedFile.findUniqueOrThrow({ where: { id: signatureFileId } });
  expect(file.caseId).toBe(caseId);
  const sheetFileId = await kept(leader, PAPER, "签到表.pdf");
  expectAccepted(
    await act(leader, DAY, holdClosing, {
      ...closingOf(caseId, stage1Id, DAY, true),
      attendance: [{ ...GENERAL_MANAGER, isSignedOnPaper: true }],
      sheetFileIds: [sheetFileId],
    }),
  );
  const sheet = await sheetOf(stage1Id);
  expect(sheet.attendants).toMatchObject([
    {
      name: "周以宁",
      opening: { isRemote: true, isOnPaper: false, signature: DRAWN_SIGNATURE },
      closing: { isRemote: true, isOnPaper: true, signature: null },
    },
  ]);
  expect(sheet.openingAgenda?.points.every(({ isDone }) => isDone)).toBe(true);
});

test("5.5.2: a blank canvas is no signature, and a sheet that is no scan is no sheet", async () => {
  const path = await plannedCase();
  const { caseId, stage1Id, leader } = path;
  const blank = await kept(leader, canvasOf(300, 120, []));
  const opening = {
    ...openingOf(caseId, stage1Id, DAY, true),
    attendance: [{ ...GENERAL_MANAGER, signatureFileId: blank }],
  };
  expect(refusalCodes(await act(leader, DAY, holdOpening, opening))).toEqual(["signature-unreadable"]);
  expect(await prisma().meeting.count()).toBe(0);
  await stage1Opened(path);
  const old = await kept(leader, Buffer.from("d0cf11e0a1b11ae1".padEnd(1_100, "0"), "hex"), "签到.doc");
  const refusal = await act(leader, DAY, addSignatures, { ...asked(path), sheetFileIds: [old] });
  expect(refusalCodes(refusal)).toEqual(["sheet-not-a-scan"]);
});

test("5.5.8.1: a signature that follows the closing issues the sheet anew, with it", async () => {
  const path = await plannedCase();
  const { caseId, stage1Id, leader } = path;
  await stage1Opened(path);
  expectAccepted(await act(leader, DAY, holdClosing, closingOf(caseId, stage1Id, DAY, true)));
  expect((await sheetOf(stage1Id)).attendants).toMatchObject([{ opening: { signature: null } }]);
  const fileId = await kept(leader, SIGNATURE_CANVAS);
  const { documentId } = expectAccepted(
    await act(leader, "2026-05-26", addSignatures, {
      ...asked(path),
      drawn: [{ attendanceId: await firstOf(path), fileId }],
    }),
  );
  expect(documentId).not.toBeNull();
  expect((await sheetOf(stage1Id)).attendants).toMatchObject([
    { opening: { signature: DRAWN_SIGNATURE }, closing: { signature: null } },
  ]);
  expect(await prisma().document.count({ where: { subjectId: stage1Id, kind: "attendance" } })).toBe(2);
});

test("two who sign for the same person at once: one signature stands, the other is told", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const attendanceId = await firstOf(path);
  const files = [await kept(path.leader, SIGNATURE_CANVAS), await kept(path.leader, SIGNATURE_CANVAS)];
  const outcomes = await Promise.all(
    files.map((fileId) =>
      act(path.leader, DAY, addSignatures, { ...asked(path), drawn: [{ attendanceId, fileId }] }),
    ),
  );
  expect(outcomes.flatMap(refusalCodes)).toEqual(["signed-already"]);
  const [first] = await attendanceOf(path.stage1Id, "opening");
  expect(files).toContain(first?.signatureFileId);
});

test("5.4.4: nobody outside the team adds signatures, and nobody with somebody else's file", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const attendanceId = await firstOf(path);
  const foreign = await kept(path.auditor, SIGNATURE_CANVAS);
  const signed = { ...asked(path), drawn: [{ attendanceId, fileId: foreign }] };
  expect(refusalCodes(await act(path.auditor, DAY, addSignatures, signed))).toEqual(["not-of-this-audit"]);
  await expect(act(path.leader, DAY, addSignatures, signed)).rejects.toThrow("No such file");
  const stranger = await makeAuditor("路人", { codes: [] });
  await expect(act(stranger, DAY, addSignatures, signed)).rejects.toThrow("No such case");
  expect(refusalCodes(await act(path.client, DAY, addSignatures, signed))).toEqual(["not-permitted"]);
});
