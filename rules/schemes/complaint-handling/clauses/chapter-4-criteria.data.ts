import type { MappedClause } from "../../clause-text";

/** Chapter 4: the standards and laws audited against. */
export const criteriaClauses: readonly MappedClause[] = [
  {
    number: "4",
    title: { zh: "认证依据", en: "Criteria" },
    zh: "审核对照的标准和法规。",
    en: "The standards and law an audit measures against.",
    status: "text",
    obliges: false,
  },
  {
    number: "4.1",
    title: { zh: "审核所依标准", en: "Standards audited" },
    zh: "GB/T 19012-2019（ISO 10002:2018）；委托方需要时加 GB/T 19001-2016（ISO 9001:2015），另可加地方标准。",
    en: "GB/T 19012-2019 (ISO 10002:2018); GB/T 19001-2016 (ISO 9001:2015) where asked for; local standards where they apply.",
    status: "enforced",
    obliges: false,
    where: ["check:review", "act:application-review"],
    refusals: [
      {
        code: "criteria-always-audited",
        test: "tests/unit/review/assess-review.test.ts",
        title:
          "4.1: a review that leaves out GB/T 19012, or brings a standard the edition does not know, is refused",
      },
      {
        code: "criteria-unknown",
        test: "tests/unit/review/assess-review.test.ts",
        title:
          "4.1: a review that leaves out GB/T 19012, or brings a standard the edition does not know, is refused",
      },
    ],
  },
  {
    number: "4.2",
    title: { zh: "法律法规和其他要求", en: "Law and other requirements" },
    zh: "与投诉处理有关的法律法规和其他要求也是审核依据。",
    en: "Law and other requirements on handling complaints are audited too.",
    status: "enforced",
    obliges: false,
    where: ["check:review", "act:application-review", "paper:application-review-record"],
    refusals: [
      {
        code: "laws-missing",
        test: "tests/unit/review/assess-review.test.ts",
        title: "4.2: an acceptance that names no laws and requirements is refused",
      },
    ],
  },
];
