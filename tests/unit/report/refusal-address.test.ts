import { expect, test } from "vitest";
import { refusalHref } from "@/lib/domain/report/refusal-address";

const href = (code: string, facts?: Record<string, string | readonly string[] | null>) =>
  refusalHref({ caseId: "c1", auditId: "a1" }, { code, facts });

test("5.5.9.2: a gap of a section leads to the section, at its first missing field", () => {
  expect(href("report-section-incomplete", { section: "summary", gaps: ["programme", "text"] })).toBe(
    "/cases/c1/audits/a1/report/summary#content.programme",
  );
  for (const gaps of [[], null, "text"])
    expect(href("report-section-incomplete", { section: "summary", gaps })).toBe(
      "/cases/c1/audits/a1/report/summary",
    );
});

test("5.5.9.2: what the records lack is mended on the page of the records", () => {
  const pages = {
    "clauses-without-notes": "notes",
    "added-sites-without-notes": "notes",
    "notes-unjudged": "notes",
    "interview-missing": "interview",
    "facts-not-confirmed": "facts",
    "shortfall-open": "facts",
    "amended-plan-not-agreed": "plan",
    "closing-outstanding": "meetings",
    "note-without-nonconformity": "findings",
    "nonconformity-without-note": "notes",
    "audit-days-short": "team",
    "major-open": "report/conclusions",
    "minor-open": "report/conclusions",
    "question-fails": "report/conclusions",
    "nothing-to-correct": "report/conclusions",
  };
  for (const [code, page] of Object.entries(pages))
    expect(href(code), code).toBe(`/cases/c1/audits/a1/${page}`);
  expect(href("clauses-without-notes", { section: "summary" })).toBe("/cases/c1/audits/a1/notes");
});

test("5.5.8.2: what only passes with time, or names no section, leads nowhere", () => {
  expect(href("verification-end-passed")).toBe(null);
  expect(href("report-section-incomplete")).toBe(null);
  expect(href("report-section-incomplete", { section: null, gaps: ["text"] })).toBe(null);
});
