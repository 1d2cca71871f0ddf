import { expect, test } from "vitest";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { databaseBefore } from "@/tests/support/before-migration";
import { withSql } from "@/tests/support/database";

const MIGRATION = "20261122112000_keep_applicants_of_applications";

const id = (serial: number): string => `00000000-0000-4000-8000-${String(serial).padStart(12, "0")}`;

/**
 * One client with three applications: one submitted as 青禾服务, one whose last draft says 青禾科技, one opened and
 * never saved. The client's record says what was saved last of all.
 */
const ROWS = `
INSERT INTO "Client" ("id", "name", "creditCode", "address", "establishedOn", "createdAt")
  VALUES ('${id(1)}', '青禾科技', '91350100M000100Y43', '示例路 1 号', '2019-04-02', now());
INSERT INTO "CertificationCase" ("id", "number", "clientId", "scheme", "stage", "stageSince", "openedOn", "createdAt")
  SELECT ('00000000-0000-4000-8000-' || lpad((10 + n)::text, 12, '0'))::uuid, 'C-' || n, '${id(1)}', 'QMS',
    'application', '2026-05-11', '2026-05-11', now() FROM generate_series(1, 3) n;
INSERT INTO "Application" ("id", "caseId", "status") VALUES
  ('${id(21)}', '${id(11)}', 'submitted'), ('${id(22)}', '${id(12)}', 'draft'), ('${id(23)}', '${id(13)}', 'draft');
INSERT INTO "ApplicationVersion" ("id", "applicationId", "number", "content", "sha256", "submittedAt", "submittedById")
  VALUES ('${id(31)}', '${id(21)}', 1, '{"applicant": {"name": "旧名"}}', '', now(), '${id(9)}'),
    ('${id(32)}', '${id(21)}', 2,
     '{"applicant": {"name": "青禾服务", "creditCode": "", "registrationCertificate": "HK-1", "country": "HK",
       "contact": "沈若川", "address": "九龙示例道 2 号", "establishedOn": null}}', '', now(), '${id(9)}');
INSERT INTO "AuditLogEntry" ("sequence", "at", "actorName", "event", "subjectKind", "subjectId", "requestId", "after",
    "previousHash", "hash")
  SELECT n, now(), '沈若川', 'application.saved', 'application',
    CASE WHEN n = 1 THEN '${id(21)}' ELSE '${id(22)}' END, '',
    jsonb_build_object('applicant', jsonb_build_object('name', '草稿 ' || n, 'establishedOn', '2020-01-0' || n)), '', n::text
  FROM generate_series(1, 3) n;
`;

test("each application keeps the organisation it named itself, not what another wrote into the client's record", async () => {
  const url = await databaseBefore(MIGRATION);
  await withSql((sql) => sql.query(ROWS), url);
  expect(await applyMigrations(url)).toContain(MIGRATION);
  const { rows } = await withSql(
    (sql) =>
      sql.query(
        `SELECT "name", "creditCode", "registrationCertificate", "country", "address", "contact",
           "establishedOn"::text FROM "Applicant" ORDER BY "applicationId"`,
      ),
    url,
  );
  const recorded = { creditCode: "91350100M000100Y43", registrationCertificate: "", country: "CN" };
  expect(rows).toEqual([
    {
      ...{ name: "青禾服务", creditCode: "", registrationCertificate: "HK-1", country: "HK" },
      ...{ address: "九龙示例道 2 号", contact: "沈若川", establishedOn: null },
    },
    {
      ...{ ...recorded, name: "草稿 3", address: "示例路 1 号", contact: "", establishedOn: "2020-01-03" },
    },
    { ...recorded, name: "青禾科技", address: "示例路 1 号", contact: "", establishedOn: "2019-04-02" },
  ]);
});
