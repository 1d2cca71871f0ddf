import type { MappedClause } from "../../clause-text";

/** Chapter 1: purpose and reach. */
export const purposeClauses: readonly MappedClause[] = [
  {
    number: "1",
    title: { zh: "目的和范围", en: "Purpose and scope" },
    zh: "说明规则为谁而写、依据什么、约束什么。",
    en: "Whom the rule is written for, what it stands on and what it binds.",
    status: "text",
    obliges: false,
  },
  {
    number: "1.1",
    title: { zh: "适用对象", en: "What it applies to" },
    zh: "适用于本机构开展的全部投诉处理管理体系认证。",
    en: "All certification of complaints-handling management systems by this body.",
    status: "text",
    obliges: false,
  },
  {
    number: "1.2",
    title: { zh: "制定依据", en: "What it rests on" },
    zh: "以认证认可法律法规和技术标准为基础，写明认证的做法和各方责任。",
    en: "Accreditation law and technical standards; it lays down the process and who answers for what.",
    status: "text",
    obliges: false,
  },
  {
    number: "1.3",
    title: { zh: "约束力", en: "Binding force" },
    zh: "本机构做此项认证时不得低于本规则。",
    en: "The body may not do less than this rule in such a certification.",
    status: "enforced",
    obliges: true,
    where: ["rule:edition"],
    refusals: [
      {
        code: "no-rule-in-force",
        test: "tests/unit/rules/schemes/registry.test.ts",
        title: "1.3: every day has exactly one edition, none before the first: refused",
      },
      {
        code: "edition-not-held",
        test: "tests/unit/rules/schemes/registry.test.ts",
        title: "1.3: an edition known by its day only is named and refused",
      },
    ],
  },
];
