import { expect, test } from "vitest";
import { applicationContent } from "@/lib/domain/application/application-form";
import { assessReview } from "@/lib/domain/review/assess-review";
import { applicationReviewForm } from "@/lib/domain/review/review-form";
import { plainDate } from "@/rules/core/plain-date";
import { completeApplication } from "@/tests/support/application-content";
import { completeReview, type Review } from "@/tests/support/review-form";
import { complaintHandling } from "@/tests/support/rules";

const DAY = "2026-05-13";
const id = "00000000-0000-4000-8000-000000000001";
const content = applicationContent.parse(completeApplication([id, id, id, id]));

const told = (count: number, change: Partial<Review>) => {
  const outcome = assessReview(
    {
      content: { ...content, personnel: [{ group: "", count, hoursPerDay: 8 }] },
      versionNumber: 1,
      competence: [
        {
          function: "application-reviewer",
          scheme: "OLS/GZ-0071",
          codes: [],
          assessedOn: plainDate("2026-01-05"),
          validTo: null,
        },
      ],
      rules: complaintHandling,
      every: [complaintHandling],
      receivedOn: plainDate("2026-05-11"),
      today: plainDate(DAY),
    },
    applicationReviewForm.parse({ ...completeReview(id, DAY), ...change }),
  );
  return outcome.ok ? [] : outcome.refusals.map(({ code, clause, field }) => [code, clause, field]);
};

test("5.4.3: four people with stage 1 off site have 75 % on site: accepted only with a written reason", () => {
  const refused = [["warning-without-reason", "CNCA-QMS-01:2025", "reasons"]];
  expect(told(4, {})).toEqual(refused);
  expect(told(4, { reasons: "  " })).toEqual(refused);
  expect(told(4, { reasons: "文件完整，第一阶段不必到现场" })).toEqual([]);
  expect(told(4, { stage1OnSite: true })).toEqual([]);
  // 11 people: 2.5 days, 2.0 of them on site are 80 %
  expect(told(11, {})).toEqual([]);
});

test("5.4.3.1(2): a change of the days without its reason is mended in its own row", () => {
  const adjustments = [
    { days: 0.5, reason: "夜班" },
    { days: -0.4, reason: "" },
  ];
  expect(told(60, { adjustments })).toEqual([["reason-missing", "5.4.3.1(2)", "adjustments.1.reason"]]);
  const manualDays = { days: 23, reason: "", approver: "技术负责人" };
  expect(told(10_701, { manualDays })).toEqual([
    ["reason-missing", "IAF MD 5, Table QMS 1", "manualDays.reason"],
  ]);
});

test("5.3.1: a check made before the application came in is no check of it", () => {
  const { checks } = completeReview(id, DAY);
  const [first, ...others] = checks;
  if (first === undefined) throw new Error("No checks");
  const madeOn = (checkedOn: string) => told(35, { checks: [{ ...first, checkedOn }, ...others] });
  expect(madeOn("2020-01-01")).toEqual([["check-before-application", "5.2.1(1)", "checks.0.checkedOn"]]);
  expect(madeOn("2026-05-10")).toEqual([["check-before-application", "5.2.1(1)", "checks.0.checkedOn"]]);
  expect(madeOn("2026-05-11")).toEqual([]);
});

test("5.3.1.2: a professional code is a class from 01 to 39 with its group and trade, nothing else", () => {
  const refused = [["professional-code-unknown", "5.3.1.2", "professionalCodes"]];
  for (const code of ["不是代码", "99.99.99", "40.01.00", "00.01.00", "35", "35.1", "35.12.00.01", "35-12"])
    expect(told(35, { professionalCodes: ["35.12.00", code] }), code).toEqual(refused);
  for (const code of ["35.12.00", "35.12", "01.01", "39.01.00"])
    expect(told(35, { professionalCodes: [code] }), code).toEqual([]);
});

test("5.4.3: days past the end of the table that nobody stated yet keep only an acceptance back", () => {
  const manualDays = { days: undefined, reason: "", approver: "" };
  const accepting = told(10_701, { manualDays });
  expect(accepting).toEqual([["man-days-not-determined", "5.4.3", "manualDays.days"]]);
  expect(
    told(10_701, { manualDays, outcome: "supplement", reasons: "请补充", supplementDueOn: "2026-06-01" }),
  ).toEqual([]);
  expect(told(10_701, { manualDays, outcome: "refuse", reasons: "条件不满足" })).toEqual([]);
  // A figure that is none is still refused, beside its box.
  expect(() => told(10_701, { manualDays: { ...manualDays, days: Number.NaN } })).toThrow();
});

test("4.1: a review that leaves out GB/T 19012, or brings a standard the edition does not know, is refused", () => {
  expect(told(35, { criteria: [] })).toEqual([["criteria-always-audited", "4.1", "criteria"]]);
  expect(told(35, { criteria: ["GB/T 19012-2019", "GB/T 24001-2016"] })).toEqual([
    ["criteria-unknown", "4.1", "criteria"],
  ]);
});

test("4.2: an acceptance that names no laws and requirements is refused", () => {
  expect(told(35, { lawsAndStandards: "" })).toEqual([["laws-missing", "4.2", "lawsAndStandards"]]);
});

test("11.1: a coefficient without a reason, or where nothing is combined, is refused", () => {
  const alone = ["coefficient-not-combined", "11.1", "coefficient"];
  expect(told(60, { coefficient: 0.9, coefficientReason: "" })).toEqual([
    ["coefficient-without-reason", "11.1", "coefficientReason"],
    alone,
  ]);
  expect(told(60, { coefficient: 0.9, coefficientReason: "两体系共用内审和管评" })).toEqual([alone]);
});
