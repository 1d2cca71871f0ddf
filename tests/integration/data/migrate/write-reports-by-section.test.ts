import { expect, test } from "vitest";
import { applyMigrations } from "@/lib/data/migrate/apply-migrations";
import { databaseBefore } from "@/tests/support/before-migration";
import { withSql } from "@/tests/support/database";

const MIGRATION = "20261122213700_write_reports_by_section";

const id = (serial: number): string => `00000000-0000-4000-8000-${String(serial).padStart(12, "0")}`;

const OLD = JSON.stringify({
  planning: { answer: "conforms", text: "方针已沟通" },
  operation: { answer: "mostly", text: "" },
  monitoring: { answer: "conforms", text: "" },
  improvement: { answer: "fails", text: "" },
  legal: { answer: "conforms", text: "无处罚" },
  objectives: { answer: "mostly", text: "" },
});

/** A combined case: one report signed and passed by its review, one of an earlier round that was sent back. */
const ROWS = `
INSERT INTO "Client" ("id", "name", "creditCode", "address", "createdAt")
  VALUES ('${id(1)}', '青禾科技', '91350100M000100Y43', '示例路 1 号', now());
INSERT INTO "CertificationCase" ("id", "number", "clientId", "scheme", "stage", "stageSince", "openedOn", "createdAt")
  VALUES ('${id(2)}', 'C-1', '${id(1)}', 'OLS/GZ-0071', 'decision', '2026-06-20', '2026-05-11', now());
INSERT INTO "CombinedScheme" ("caseId", "scheme", "edition", "position") VALUES ('${id(2)}', 'QMS', '2025', 1);
INSERT INTO "Person" ("id", "number", "name", "isBodyStaff", "isFullTime", "activeFrom", "createdAt")
  VALUES ('${id(8)}', 'P-1', '白予之', true, true, '2020-01-01', now()),
    ('${id(9)}', 'P-2', '秦知远', true, true, '2020-01-01', now()),
    ('${id(13)}', 'P-3', '陆嘉言', true, true, '2020-01-01', now());
INSERT INTO "Audit" ("id", "caseId", "kind", "round", "position", "status", "determinedHalfDays") VALUES
  ('${id(3)}', '${id(2)}', 'stage2', 1, 1, 'abandoned', 4), ('${id(4)}', '${id(2)}', 'stage2', 2, 2, 'reported', 4);
INSERT INTO "TeamMember" ("id", "auditId", "personId", "role") VALUES ('${id(12)}', '${id(3)}', '${id(9)}', 'leader');
INSERT INTO "AuditReport" ("id", "auditId", "status", "purpose", "summary", "planKept", "planChanges", "strengths",
    "risks", "nextFocus", "openPoints", "programmeFits", "programmeNote", "conclusions", "recommendation",
    "recommendationNote", "signedOn", "signedByPersonId") VALUES
  ('${id(5)}', '${id(3)}', 'returned', '', '', true, '', '', '', '', '', true, '', NULL, NULL, '', NULL, NULL),
  ('${id(6)}', '${id(4)}', 'signed', '目的', '综评', false, '改期', '正面', '风险', '关注', '未尽', false, '加夜班', '${OLD}',
    'recommend', '理由', '2026-06-15', '${id(8)}');
INSERT INTO "ReportPerson" ("id", "reportId", "position", "name", "post", "unit") VALUES
  ('${id(10)}', '${id(6)}', 1, '乙', '主管', ''), ('${id(11)}', '${id(6)}', 0, '甲', '经理', '客服部');
INSERT INTO "ReportReview" ("id", "caseId", "reviewerPersonId", "reviewedOn", "outcome", "createdAt")
  VALUES ('${id(7)}', '${id(2)}', '${id(13)}', '2026-06-18', 'passed', now());
`;

test("5.5.9: a report written in one piece becomes the first version of its sections", async () => {
  const url = await databaseBefore(MIGRATION);
  await withSql((sql) => sql.query(ROWS), url);
  expect(await applyMigrations(url)).toContain(MIGRATION);
  const rowsOf = (query: string) =>
    withSql(async (sql): Promise<unknown> => (await sql.query(query)).rows, url);
  const sectionOf = (report: number, section: string) =>
    rowsOf(`SELECT "number", "content", "savedByPersonId" FROM "ReportSectionVersion"
      WHERE "reportId" = '${id(report)}' AND "section" = '${section}'`);
  const saved = (content: unknown, by = 8) => [{ number: 1, content, savedByPersonId: id(by) }];
  expect(await sectionOf(6, "purpose")).toEqual(saved({ text: "目的" }));
  expect(await sectionOf(6, "people-met")).toEqual(
    saved({
      people: [
        { name: "甲", post: "经理", unit: "客服部" },
        { name: "乙", post: "主管", unit: "" },
      ],
    }),
  );
  expect(await sectionOf(6, "completion")).toEqual(
    saved({ plan: "changed", changes: "改期", activities: null, whyNot: "" }),
  );
  expect(await sectionOf(6, "planning")).toEqual(saved({ grade: "conforms", text: "方针已沟通" }));
  expect(await sectionOf(6, "improvement")).toEqual(saved({ grade: "fails", text: "" }));
  expect(await sectionOf(6, "summary")).toEqual(
    saved({ text: "综评", programme: "change", programmeNote: "加夜班" }),
  );
  const blank = { answer: null, text: "" };
  const system = (scheme: string) => ({
    ...{ scheme, recommendation: "recommend", note: "理由" },
    questions: {
      ...{ criteria: blank, internal: blank, purpose: blank, operation: blank },
      applicable: { answer: "conforms", text: "无处罚" },
      results: { answer: "mostly", text: "" },
    },
  });
  expect(await sectionOf(6, "conclusions")).toEqual(
    saved({ systems: [system("OLS/GZ-0071"), system("QMS")] }),
  );
  expect(await sectionOf(5, "planning")).toEqual(saved({ grade: null, text: "" }, 9));
  expect(await rowsOf(`SELECT "status", "recommendation" FROM "AuditReport" ORDER BY "id"`)).toEqual([
    { status: "returned", recommendation: null },
    { status: "final", recommendation: "recommend" },
  ]);
  await expect(rowsOf(`DELETE FROM "ReportSectionVersion"`)).rejects.toThrow("rule 5.5.9");
  await expect(rowsOf(`UPDATE "ReportSectionVersion" SET "content" = '{}'`)).rejects.toThrow("rule 5.5.9");
});
