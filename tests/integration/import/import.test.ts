import { beforeEach, expect, test } from "vitest";
import { carriedCertificateStore } from "@/lib/data/carried-certificate-store";
import { prisma } from "@/lib/data/prisma";
import { carriedClock } from "@/lib/domain/certificate/carried-clock";
import { EVERYTHING } from "@/lib/domain/access/can";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { writeWorkbook } from "@/lib/documents/workbook/write-workbook";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { downloadImportFaults } from "@/lib/usecases/import/queries/download-faults";
import { downloadImportTemplate } from "@/lib/usecases/import/queries/download-template";
import { dryRunImport } from "@/lib/usecases/import/queries/dry-run-import";
import { runImport } from "@/lib/usecases/import/run-import";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling } from "@/rules/schemes/complaint-handling/history.data";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";
import {
  administrator,
  example,
  faultsOf,
  IMPORTED_ON as ON,
  importWhole,
  uploadWorkbook,
  wholeWorkbook,
} from "@/tests/support/import-workbook";

beforeEach(resetDatabase);

const CODE = "91350100M000100Y43";

test("6: the template itself passes the dry run, which writes nothing", async () => {
  const actor = await administrator();
  const { bytes, name } = expectAccepted(await act(actor, ON, downloadImportTemplate, {}));
  const { id: fileId } = expectAccepted(await act(actor, ON, keepFile, { name, bytes }));
  const { counts } = expectAccepted(await act(actor, ON, dryRunImport, { fileId }));
  expect(counts).toEqual({ new: 4, exists: 0, refused: 0, all: 4 });
  expect(await prisma().client.count()).toBe(0);
});

test("6: a run writes clients, people, registrations and certificates with their history", async () => {
  const actor = await administrator();
  expect(await importWhole(actor)).toEqual({ written: 4, existing: 0 });
  const client = await prisma().client.findUniqueOrThrow({ where: { creditCode: CODE } });
  expect(client.status).toBe("confirmed");
  const person = await prisma().person.findUniqueOrThrow({
    where: { number: "A-001" },
    include: { registrations: true, professionalCodes: true },
  });
  expect(person.registrations.map(({ number, status }) => [number, status])).toEqual([
    ["2025-N1QMS-9000000", "formal"],
  ]);
  expect(person.professionalCodes.map(({ code }) => code)).toEqual(["35.12.00", "35.13.01"]);
  const events = await prisma().auditLogEntry.findMany({
    orderBy: { sequence: "asc" },
    select: { event: true },
  });
  expect(events.map(({ event }) => event)).toEqual([
    ...["file.kept", "client.imported", "person.imported"],
    ...["registration.imported", "certificate.carried-over", "import.run"],
  ]);
});

test("6.1: the first surveillance of a certificate carried over is due 12 months after its decision", async () => {
  const actor = await administrator();
  await importWhole(actor);
  const client = await prisma().client.findUniqueOrThrow({ where: { creditCode: CODE } });
  const [found] = await carriedCertificateStore.ofClient({ tx: prisma(), scope: EVERYTHING }, client.id);
  if (found === undefined) throw new Error("The certificate was not carried over");
  const [rules] = complaintHandling.held;
  expect(carriedClock(rules, found, plainDate("2026-11-22"))).toMatchObject({
    due: "2027-05-20",
    state: "running",
  });
  expect(carriedClock(rules, found, plainDate("2027-05-21")).state).not.toBe("running");
});

test("6.1: after a surveillance the next one is due 12 months after its end, at the latest after 15", () => {
  const [rules] = complaintHandling.held;
  const carried = {
    decidedOn: plainDate("2025-01-10"),
    lastDay: plainDate("2028-01-09"),
    lastAuditKind: "surveillance",
    lastAuditEnd: plainDate("2025-12-05"),
  };
  expect(carriedClock(rules, carried, plainDate("2026-12-06"))).toEqual({
    due: "2026-12-05",
    limit: "2027-03-05",
    state: "overdue",
  });
  // Its last day still counts; from the next on nothing of it runs (9.2).
  expect(carriedClock(rules, carried, plainDate("2028-01-09")).state).toBe("due-for-suspension");
  expect(carriedClock(rules, carried, plainDate("2028-01-10")).state).toBe("expired");
});

test("a second run of the same file says what exists and changes nothing", async () => {
  const actor = await administrator();
  const fileId = await uploadWorkbook(actor, ON, wholeWorkbook());
  expectAccepted(await act(actor, ON, runImport, { fileId }));
  const rows = await prisma().auditLogEntry.count();
  expect(expectAccepted(await act(actor, ON, runImport, { fileId }))).toEqual({ written: 0, existing: 4 });
  expect(await prisma().auditLogEntry.count()).toBe(rows);
});

test("two runs at once write each row once", async () => {
  const actor = await administrator();
  const fileId = await uploadWorkbook(actor, ON, wholeWorkbook());
  const runs = await Promise.all([1, 2, 3].map(() => act(actor, ON, runImport, { fileId })));
  expect(runs.map((run) => expectAccepted(run).written).toSorted()).toEqual([0, 0, 4]);
  expect(await prisma().carriedCertificate.count()).toBe(1);
});

test("one refused row keeps every other row out", async () => {
  const actor = await administrator();
  const fileId = await uploadWorkbook(actor, ON, {
    ...wholeWorkbook(),
    organisations: [example("organisations"), example("organisations", { creditCode: "91350100M000100Y4Z" })],
  });
  expect(refusalCodes(await act(actor, ON, runImport, { fileId }))).toEqual(["import-has-faults"]);
  expect(await prisma().client.count()).toBe(0);
});

test("5.2.1(1): a malformed credit code, a missing name and a word that is no grade are told by row and column", async () => {
  const actor = await administrator();
  const faults = await faultsOf(actor, {
    organisations: [example("organisations", { creditCode: "123" }), example("organisations", { name: "" })],
    people: [example("people", { isFullTime: "也许" })],
    registrations: [example("registrations", { status: "资深", validTo: "2028-02-30" })],
  });
  expect(faults).toEqual([
    [2, "creditCode", "credit-code-malformed"],
    [3, "name", "required"],
    [2, "isFullTime", "wrong-type"],
    [2, "status", "not-a-choice"],
    [2, "validTo", "no-date"],
  ]);
});

test("a first day of work that is none is told once, in its own column, and not under the codes", async () => {
  const people = [example("people", { activeFrom: "2025-02-30" })];
  expect(await faultsOf(await administrator(), { people })).toEqual([[2, "activeFrom", "no-date"]]);
});

test("days are understood as people write them, and the page after a run says how many rows it wrote", async () => {
  const actor = await administrator();
  const fileId = await uploadWorkbook(actor, ON, {
    people: [example("people", { activeFrom: "2024/3/1" })],
    registrations: [example("registrations", { validFrom: "2025年5月1日", validTo: "2028.4.30" })],
  });
  expect(expectAccepted(await act(actor, ON, dryRunImport, { fileId })).written).toBeNull();
  expectAccepted(await act(actor, ON, runImport, { fileId }));
  const after = expectAccepted(await act(actor, ON, dryRunImport, { fileId }));
  expect(after).toMatchObject({ written: 2, counts: { new: 0, exists: 2 } });
  const person = await prisma().person.findUniqueOrThrow({ where: { number: "A-001" } });
  expect(person.activeFrom.toISOString()).toMatch(/^2024-03-01/);
});

test("a code whose check character does not fit is taken over with a warning", async () => {
  const actor = await administrator();
  const fileId = await uploadWorkbook(actor, ON, {
    organisations: [example("organisations", { creditCode: "91350100M000100Y44" })],
  });
  const { rows } = expectAccepted(await act(actor, ON, dryRunImport, { fileId }));
  expect(rows.map(({ status, warnings }) => [status, warnings.map(({ code }) => code)])).toEqual([
    ["new", ["credit-code-checksum"]],
  ]);
});

test("the sheet of faults names sheet, row, column and what to mend", async () => {
  const actor = await administrator();
  const fileId = await uploadWorkbook(actor, ON, {
    organisations: [example("organisations", { creditCode: "123" })],
  });
  const { bytes } = expectAccepted(await act(actor, ON, downloadImportFaults, { fileId }));
  const [sheet] = (await readWorkbook(bytes)) ?? [];
  expect(sheet?.rows[1]?.cells.slice(0, 2)).toEqual(["客户", "2"]);
  expect(sheet?.rows[1]?.cells[3]).toBe("统一社会信用代码");
  expect(sheet?.rows[1]?.cells[5]).toMatch(/18/);
});

test("a file that is no workbook, and a workbook without our sheets, are refused as a whole", async () => {
  const actor = await administrator();
  const bytes = await writeWorkbook([{ name: "别的", headings: ["一"], rows: [["二"]] }]);
  const { id: fileId } = expectAccepted(await act(actor, ON, keepFile, { name: "别的.xlsx", bytes }));
  const { refusals } = expectAccepted(await act(actor, ON, dryRunImport, { fileId }));
  expect(refusals.map(({ code }) => code)).toEqual(["import-no-sheet"]);
  const pdf = new TextEncoder().encode("%PDF-1.4\n%%EOF\n");
  const { id: pdfId } = expectAccepted(await act(actor, ON, keepFile, { name: "a.pdf", bytes: pdf }));
  expect(refusalCodes(await act(actor, ON, runImport, { fileId: pdfId }))).toEqual(["import-no-workbook"]);
});

test("who may not import is refused, and nobody imports somebody else's upload", async () => {
  const actor = await administrator();
  const fileId = await uploadWorkbook(actor, ON, wholeWorkbook());
  const reviewer = await makeStaff("评审", "application-reviewer");
  expect(refusalCodes(await act(reviewer, ON, runImport, { fileId }))).toEqual(["not-permitted"]);
  const other = await makeStaff("质量", "quality-manager");
  await expect(act(other, ON, runImport, { fileId })).rejects.toThrow(/file/);
});

test("5.9.4: raw SQL cannot give a certificate carried over the number of another", async () => {
  const actor = await administrator();
  await importWhole(actor);
  const copy = `INSERT INTO "CarriedCertificate" ("id", "number", "numberKey", "clientId", "name", "scheme", "criteria", "scope",
    "decidedOn", "firstDay", "lastDay", "lastAuditKind", "lastAuditEnd", "sourceSha256", "createdAt")
    SELECT gen_random_uuid(), "number" || '-', "numberKey", "clientId", "name", "scheme", "criteria", "scope",
    "decidedOn", "firstDay", "lastDay", "lastAuditKind", "lastAuditEnd", "sourceSha256", "createdAt"
    FROM "CarriedCertificate"`;
  await expect(withSql((client) => client.query(copy))).rejects.toThrow(/unique/);
});
