import { expect, test } from "vitest";
import { refusalHref } from "@/lib/domain/report/refusal-address";
import { xrayHref } from "@/lib/domain/xray/xray-address";

const ids = { caseId: "c", auditId: "a" };

test("5.5.9.2: a finding leads to the section and field that says it; what the records say, to their page", () => {
  expect(xrayHref(ids, { part: "risks", detail: "" })).toBe(
    "/cases/c/audits/a/report/maturity#content.risks",
  );
  expect(xrayHref(ids, { part: "evaluation-support", detail: "grade" })).toBe(
    "/cases/c/audits/a/report/support#content.grade",
  );
  expect(xrayHref(ids, { part: "note", detail: "grade" })).toBe("/cases/c/audits/a/notes");
  expect(xrayHref(ids, { part: "contract", detail: "" })).toBe("/cases/c/contract");
  expect(xrayHref(ids, { part: "other-report", detail: "" })).toBeNull();
});

test("5.5.9.2: a gap of the report leads to its first field, other refusals to their page", () => {
  const facts = { section: "summary", gaps: ["text", "programme"] };
  expect(refusalHref(ids, { code: "report-section-incomplete", facts })).toBe(
    "/cases/c/audits/a/report/summary#content.text",
  );
  expect(refusalHref(ids, { code: "interview-missing" })).toBe("/cases/c/audits/a/interview");
  expect(refusalHref(ids, { code: "added-visit-ahead" })).toBeNull();
});
