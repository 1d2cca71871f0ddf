import { expect, test } from "vitest";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { databaseBefore } from "@/tests/support/before-migration";
import { withSql } from "@/tests/support/database";

const MIGRATION = "20261122143501_keep_every_comment_and_disagreement";

const id = (serial: number): string => `00000000-0000-4000-8000-${String(serial).padStart(12, "0")}`;

/**
 * Two reports, the first commented on twice and the second by a hand that logged nothing; a nonconformity that was
 * disagreed with, confirmed, and disagreed with again.
 */
const ROWS = `
INSERT INTO "Client" ("id", "name", "creditCode", "address", "establishedOn", "createdAt")
  VALUES ('${id(1)}', '青禾科技', '91350100M000100Y43', '示例路 1 号', '2019-04-02', now());
INSERT INTO "CertificationCase" ("id", "number", "clientId", "scheme", "stage", "stageSince", "openedOn", "createdAt")
  VALUES ('${id(2)}', 'C-1', '${id(1)}', 'QMS', 'nonconformities', '2026-05-11', '2026-05-11', now());
INSERT INTO "Audit" ("id", "caseId", "kind", "round", "position", "status", "determinedHalfDays")
  VALUES
  ('${id(3)}', '${id(2)}', 'stage2', 1, 1, 'closed', 4), ('${id(4)}', '${id(2)}', 'stage2', 2, 2, 'closed', 4);
INSERT INTO "AuditReport" ("id", "auditId", "clientComment", "clientCommentedOn") VALUES
  ('${id(5)}', '${id(3)}', '第二条', '2026-06-16'), ('${id(6)}', '${id(4)}', '未记日志', '2026-06-20');
INSERT INTO "Nonconformity" ("id", "caseId", "auditId", "number", "grade", "criterion", "clause", "unit", "process",
    "statement", "evidence", "raisedOn", "raisedByPersonId", "clientDisagreement")
  VALUES ('${id(7)}', '${id(2)}', '${id(3)}', 'NC-1', 'minor', 'GB/T 19012-2019', '7.6', '', '', '', '', '2026-06-09',
    '${id(9)}', '仍有分歧');
INSERT INTO "AuditLogEntry" ("sequence", "at", "actorName", "event", "subjectKind", "subjectId", "requestId", "after",
    "previousHash", "hash")
  SELECT n, at::timestamptz, '沈若川', event, '', subject, '', said::jsonb, '', n::text FROM (VALUES
    (1, '2026-06-15T16:30:00Z', 'report.commented', '${id(3)}', '{"comment": "第一条"}'),
    (2, '2026-06-16T02:00:00Z', 'report.commented', '${id(3)}', '{"comment": "第二条"}'),
    (3, '2026-06-10T02:00:00Z', 'nonconformity.disagreed', '${id(7)}', '{"disagreement": "起初的分歧"}'),
    (4, '2026-06-11T02:00:00Z', 'nonconformity.confirmed', '${id(7)}', '{}'),
    (5, '2026-06-12T02:00:00Z', 'nonconformity.disagreed', '${id(7)}', '{"disagreement": "仍有分歧"}')
  ) AS entry (n, at, event, subject, said);
`;

test("5.6.2, 5.5.6.4: what the client said before is carried over, with what was written over it", async () => {
  const url = await databaseBefore(MIGRATION);
  await withSql((sql) => sql.query(ROWS), url);
  expect(await applyMigrations(url)).toContain(MIGRATION);
  const rowsOf = (query: string) =>
    withSql(async (sql): Promise<unknown> => (await sql.query(query)).rows, url);
  expect(
    await rowsOf(`SELECT "number", "comment", "commentedBy", "commentedOn"::text FROM "ReportComment"
      ORDER BY "reportId", "number"`),
  ).toEqual([
    { number: 1, comment: "第一条", commentedBy: "沈若川", commentedOn: "2026-06-16" },
    { number: 2, comment: "第二条", commentedBy: "沈若川", commentedOn: "2026-06-16" },
    { number: 1, comment: "未记日志", commentedBy: "青禾科技", commentedOn: "2026-06-20" },
  ]);
  expect(
    await rowsOf(`SELECT "number", "disagreement", "disagreedOn"::text, "settledOn"::text
      FROM "NonconformityDisagreement" ORDER BY "number"`),
  ).toEqual([
    { number: 1, disagreement: "起初的分歧", disagreedOn: "2026-06-10", settledOn: "2026-06-11" },
    { number: 2, disagreement: "仍有分歧", disagreedOn: "2026-06-12", settledOn: null },
  ]);
  await expect(rowsOf(`DELETE FROM "ReportComment"`)).rejects.toThrow("rule 5.6.2");
});
