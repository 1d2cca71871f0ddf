import type { MappedClause } from "../../clause-text";

/** Chapter 11: audits together with other systems. */
export const combinedClauses: readonly MappedClause[] = [
  {
    number: "11",
    title: { zh: "结合审核", en: "Combined audits" },
    zh: "与其他管理体系一起审核。",
    en: "Audited together with other systems.",
    status: "text",
    obliges: false,
  },
  {
    number: "11.1",
    title: { zh: "条件与结合系数", en: "Conditions and coefficient" },
    zh: "接口和关系写清的可一起审核；人日可乘0.8～1.0的系数，机构要能说明人日合适。各体系要求不打折扣，审核组能力齐备。",
    en: "With clear interfaces, systems may be audited together; days may be multiplied by 0.8–1.0 if the body can show them right. No system is audited less, and the team is competent in each.",
    status: "enforced",
    obliges: true,
    where: ["rule:man-days", "page:review"],
    refusals: [
      {
        code: "coefficient-out-of-range",
        test: "tests/unit/rules/man-days/initial.test.ts",
        title: "11.1: a coefficient of %d is refused",
      },
      {
        code: "coefficient-without-reason",
        test: "tests/unit/review/assess-review.test.ts",
        title: "11.1: a coefficient without a reason, or where nothing is combined, is refused",
      },
      {
        code: "coefficient-not-combined",
        test: "tests/unit/review/assess-review.test.ts",
        title: "11.1: a coefficient without a reason, or where nothing is combined, is refused",
      },
    ],
  },
];
