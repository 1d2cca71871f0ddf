import { beforeEach, expect, test } from "vitest";
import { verifyAuditLog } from "@/lib/audit-log/verify";
import { readAuditLog } from "@/lib/usecases/audit-log/queries/read-audit-log";
import { readCaseHistory } from "@/lib/usecases/audit-log/queries/read-case-history";
import { submitCase } from "@/tests/support/case-path";
import { resetDatabase, withSql } from "@/tests/support/database";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";

/** Past the triggers, as only the owner of the database could. */
const tamper = (sql: string) =>
  withSql(async (client) => {
    await client.query("SET session_replication_role = replica");
    await client.query(sql);
  });

const filledLog = async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  return { client, caseId: await submitCase(client, DAY) };
};

test("the log of a submitted application is whole", async () => {
  await filledLog();
  const verdict = await verifyAuditLog();
  // Four uploads, opened, saved, submitted, the application form issued.
  expect(verdict).toMatchObject({ rows: 8, bad: null });
});

test("one changed character is found at its row", async () => {
  await filledLog();
  await tamper(`UPDATE "AuditLogEntry" SET "actorName" = "actorName" || ' ' WHERE "sequence" = 3`);
  expect((await verifyAuditLog()).bad).toEqual({ sequence: 3n, fault: "altered" });
});

test("a changed value inside a change is found", async () => {
  await filledLog();
  await tamper(
    `UPDATE "AuditLogEntry" SET "after" = jsonb_set("after", '{sha256}', '"0"') WHERE "event" = 'application.submitted'`,
  );
  expect((await verifyAuditLog()).bad).toEqual({ sequence: 7n, fault: "altered" });
});

test("a row taken out is found at the row behind the gap", async () => {
  await filledLog();
  await tamper(`DELETE FROM "AuditLogEntry" WHERE "sequence" = 4`);
  expect((await verifyAuditLog()).bad).toEqual({ sequence: 5n, fault: "gap" });
});

test("a row whose own hash was made to fit breaks the link behind it", async () => {
  await filledLog();
  await tamper(`UPDATE "AuditLogEntry" SET "hash" = repeat('a', 64) WHERE "sequence" = 2`);
  expect((await verifyAuditLog()).bad).toEqual({ sequence: 2n, fault: "altered" });
  await tamper(`UPDATE "AuditLogEntry" SET "previousHash" = repeat('b', 64) WHERE "sequence" = 1`);
  expect((await verifyAuditLog()).bad).toEqual({ sequence: 1n, fault: "broken-link" });
});

test("fifty changes at once make one chain without gap", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  await Promise.all(Array.from({ length: 10 }, () => submitCase(client, DAY)));
  expect(await verifyAuditLog()).toMatchObject({ rows: 80, bad: null });
});

test("a case's history tells staff what changed, and the client only that it happened", async () => {
  const { client, caseId } = await filledLog();
  const reviewer = await makeStaff("沈评", "application-reviewer");
  const told = expectAccepted(await act(reviewer, DAY, readCaseHistory, { caseId }));
  expect(told.entries.map((entry) => entry.event)).toEqual([
    "document.issued",
    "application.submitted",
    "application.saved",
    "application.opened",
  ]);
  expect(told.entries[1]?.changes).toContainEqual({ field: "number", before: null, after: "1" });
  expect(told.entries[1]?.who).toBe(client.name);
  const shown = expectAccepted(await act(client, DAY, readCaseHistory, { caseId }));
  expect(shown.entries.map((entry) => entry.changes)).toEqual([[], [], [], []]);
});

test("another client's history does not exist", async () => {
  const { caseId } = await filledLog();
  const stranger = await makeClient("他人", "91350100M0001013XT");
  await expect(act(stranger, DAY, readCaseHistory, { caseId })).rejects.toThrow("No such case");
});

test("the whole log is for administrators and the quality manager, filtered and paged", async () => {
  const { client } = await filledLog();
  const quality = await makeStaff("钱质", "quality-manager");
  const kept = expectAccepted(await act(quality, DAY, readAuditLog, { event: "file." }));
  expect(kept.rows).toHaveLength(4);
  const older = expectAccepted(await act(quality, DAY, readAuditLog, { after: "3~3" }));
  expect(older.rows.map((entry) => entry.id)).toEqual(["2", "1"]);
  expect(refusalCodes(await act(client, DAY, readAuditLog, {}))).toEqual(["not-permitted"]);
});
