import { expect, test } from "vitest";
import { applicationContent } from "@/lib/domain/application/application-form";
import { CONDITIONS } from "@/lib/domain/application/application-lists";
import { assessReview, reviewerCompetence, type ReviewFile } from "@/lib/domain/review/assess-review";
import { applicationReviewForm } from "@/lib/domain/review/review-form";
import { plainDate } from "@/rules/core/plain-date";
import { completeApplication } from "@/tests/support/application-content";
import { completeReview, type Review } from "@/tests/support/review-form";
import { complaintHandling } from "@/tests/support/rules";

const id = "00000000-0000-4000-8000-000000000001";
const DAY = "2026-05-13";
const content = applicationContent.parse(completeApplication([id, id, id, id]));
const competence = [
  {
    function: "application-reviewer",
    scheme: "OLS/GZ-0071",
    codes: [],
    assessedOn: plainDate("2026-01-05"),
    validTo: null,
  },
];

const file = (more: Partial<ReviewFile> = {}): ReviewFile => ({
  content,
  versionNumber: 1,
  competence,
  rules: complaintHandling,
  every: [complaintHandling],
  receivedOn: plainDate("2026-05-11"),
  today: plainDate(DAY),
  ...more,
});

const told = (change: Partial<Review>, more: Partial<ReviewFile> = {}) => {
  const outcome = assessReview(
    file(more),
    // Stage 1 on site: else 35 people have a share that asks for a reason.
    applicationReviewForm.parse({ ...completeReview(id, DAY), stage1OnSite: true, ...change }),
  );
  return outcome.ok ? [] : outcome.refusals;
};

const { checks } = completeReview(id, DAY);
const changed = (subject: string, change: object) =>
  checks.map((check) => (check.subject === subject ? { ...check, ...change } : check));
const without = (subject: string) => checks.filter((check) => check.subject !== subject);

test("5.3.2: nothing stands against a review with every check made", () => {
  expect(told({})).toEqual([]);
});

test("5.2.1: each of the seven conditions is checked; only permits and products may be beside the point", () => {
  CONDITIONS.forEach((condition, order) => {
    const subject = `condition.${condition}`;
    const of = { clause: `5.2.1(${order + 1})`, facts: { condition } };
    const fails = { code: "condition-fails", ...of, field: `checks.${order}.verdict` };
    expect(told({ checks: without(subject) }), condition).toEqual([
      { code: "condition-unchecked", ...of, field: "checks" },
    ]);
    expect(told({ checks: changed(subject, { verdict: null }) }), condition).toEqual([
      { code: "condition-unchecked", ...of, field: "checks" },
    ]);
    expect(told({ checks: changed(subject, { verdict: "not-met" }) }), condition).toEqual([fails]);
    const mayNotApply = condition === "permits" || condition === "lawful-products";
    expect(told({ checks: changed(subject, { verdict: "not-applicable" }) }), condition).toEqual(
      mayNotApply ? [] : [fails],
    );
  });
});

test("5.3.1: a check has its source and a day from the application to today", () => {
  const subject = "condition.permits";
  const of = { clause: "5.2.1(2)", facts: { subject } };
  const at = (change: object) => told({ checks: changed(subject, change) });
  expect(at({ source: "" })).toEqual([{ code: "check-without-source", ...of, field: "checks.1.source" }]);
  expect(at({ checkedOn: "" })).toEqual([{ code: "check-without-day", ...of, field: "checks.1.checkedOn" }]);
  expect(at({ checkedOn: "2026-05-14" })).toEqual([
    { code: "check-in-the-future", ...of, field: "checks.1.checkedOn" },
  ]);
  expect(at({ checkedOn: "2026-05-13" })).toEqual([]);
  expect(at({ checkedOn: "2026-05-10" })).toEqual([
    {
      ...{ code: "check-before-application", clause: "5.2.1(2)", field: "checks.1.checkedOn" },
      facts: { subject, on: "2026-05-10", receivedOn: "2026-05-11" },
    },
  ]);
});

test("5.2.2: each document the application must bring is there and in order", () => {
  const table = [
    ["application-form", 1, 7],
    ["business-licence", 2, 8],
    ["system-documents", 4, 9],
    ["laws-and-standards", 6, 11],
  ] as const;
  for (const [kind, number, place] of table) {
    const subject = `document.${kind}`;
    const of = { clause: `5.2.2(${number})`, facts: { document: kind } };
    const refusal = { code: "document-not-in-order", ...of };
    expect(told({ checks: without(subject) }), kind).toEqual([{ ...refusal, field: "checks" }]);
    for (const verdict of ["not-met", "not-applicable"] as const)
      expect(told({ checks: changed(subject, { verdict }) }), kind).toEqual([
        { ...refusal, field: `checks.${place}.verdict` },
      ]);
    expect(told({ checks: changed(subject, { source: "" }) }), kind).toEqual([
      {
        ...{ code: "check-without-source", clause: `5.2.2(${number})`, field: `checks.${place}.source` },
        facts: { subject },
      },
    ]);
    const documents = content.documents.filter((document) => document.kind !== kind);
    expect(told({}, { content: { ...content, documents } }), kind).toEqual([
      { code: "document-missing", ...of, field: "checks" },
    ]);
  }
});

test("4.1: the scheme's own standard always, a further one exactly where the application asks for it", () => {
  const of = { clause: "4.1", field: "criteria" };
  const [own, further] = ["GB/T 19012-2019", "GB/T 19001-2016"];
  const asking = { content: { ...content, criteria: [own, further] } };
  const facts = (criteria: string) => ({ criteria });
  expect(told({ criteria: [] })).toEqual([{ code: "criteria-always-audited", ...of, facts: facts(own) }]);
  expect(told({ criteria: [own, "ISO 1"] })).toEqual([
    { code: "criteria-unknown", ...of, facts: facts("ISO 1") },
  ]);
  expect(told({ criteria: [own, further] })).toEqual([
    { code: "criteria-not-applied-for", ...of, facts: facts(further) },
  ]);
  expect(told({ criteria: [own] }, asking)).toEqual([
    { code: "criteria-applied-for", ...of, facts: facts(further) },
  ]);
  expect(told({ criteria: [own, further] }, asking)).toEqual([]);
});

test("5.3.1.2, 4.2: an acceptance names professional codes, laws and requirements", () => {
  const of = { clause: "5.3.1.2", field: "professionalCodes" };
  expect(told({ professionalCodes: [] })).toEqual([{ code: "professional-codes-missing", ...of }]);
  expect(told({ professionalCodes: ["40.01", "35.12.00"] })).toEqual([
    { code: "professional-code-unknown", ...of, facts: { professionalCode: "40.01" } },
  ]);
  expect(told({ lawsAndStandards: "" })).toEqual([
    { code: "laws-missing", clause: "4.2", field: "lawsAndStandards" },
  ]);
});

test("5.4.3: days under a warning need a reason, and the warning is named", () => {
  // Four people, stage 1 off site: 0.5 of 2.0 days are not on site.
  const four = { content: { ...content, personnel: [{ group: "", count: 4, hoursPerDay: 8 }] } };
  expect(told({ stage1OnSite: false }, four)).toEqual([
    {
      code: "warning-without-reason",
      clause: "CNCA-QMS-01:2025",
      field: "reasons",
      facts: { warning: "on-site-share-low" },
    },
  ]);
  expect(told({ stage1OnSite: false, reasons: "文件完整" }, four)).toEqual([]);
});

test("11.1: days are chosen for the systems of the case and for no other", () => {
  const combined = [{ scheme: "EMS", complexity: [], adjustments: [] }];
  expect(told({ combined })).toEqual([
    { code: "scheme-not-of-case", clause: "11.1", field: "combined.0.scheme", facts: { scheme: "EMS" } },
  ]);
});

test("5.3.2: what a supplement asks for is written, with a day after today; a refusal has its reasons", () => {
  const supplement = (change: Partial<Review>) =>
    told({ outcome: "supplement", reasons: "请补充", supplementDueOn: "2026-05-14", checks: [], ...change });
  expect(supplement({})).toEqual([]);
  expect(supplement({ reasons: "" })).toEqual([
    { code: "supplement-without-text", clause: "5.3.2", field: "reasons" },
  ]);
  expect(supplement({ supplementDueOn: null })).toEqual([
    { code: "supplement-without-date", clause: "5.3.2", field: "supplementDueOn" },
  ]);
  expect(supplement({ supplementDueOn: DAY })).toEqual([
    {
      ...{ code: "supplement-date-past", clause: "5.3.2", field: "supplementDueOn" },
      facts: { due: DAY, today: DAY },
    },
  ]);
  expect(told({ outcome: "refuse", reasons: "", checks: [] })).toEqual([
    { code: "refusal-without-reasons", clause: "5.3.2", field: "reasons" },
  ]);
  expect(told({ outcome: "refuse", reasons: "不满足", checks: [] })).toEqual([]);
});

test("5.3.1: a review of an older version of the application is refused, with the version that holds", () => {
  expect(told({}, { versionNumber: 2 })).toEqual([
    { code: "application-version-superseded", facts: { version: 2 } },
  ]);
});

test("3(2): the reviewer is competent for each scheme, and to accept for the codes", () => {
  const of = { clause: "3(2)", facts: { function: "application-reviewer", scheme: "OLS/GZ-0071" } };
  const only = { competence: competence.map((one) => ({ ...one, codes: ["33.01"] })) };
  expect(told({}, { competence: [] })).toEqual([{ code: "competence-record-missing", ...of }]);
  expect(told({}, only)).toEqual([
    { code: "competence-lacks-codes", clause: "3(2)", facts: { ...of.facts, codes: ["35.12.00"] } },
  ]);
  expect(told({ outcome: "refuse", reasons: "不满足" }, only)).toEqual([]);
  const both = { schemes: ["OLS/GZ-0071", "QMS"], competence, today: plainDate(DAY) };
  expect(reviewerCompetence(both, [])).toEqual([
    {
      code: "competence-record-missing",
      clause: "3(2)",
      facts: { function: "application-reviewer", scheme: "QMS" },
    },
  ]);
});
