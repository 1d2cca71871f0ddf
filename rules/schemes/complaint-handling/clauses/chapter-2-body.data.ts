import type { MappedClause } from "../../clause-text";

/** Chapter 2: the body, its competence and impartiality. */
export const bodyClauses: readonly MappedClause[] = [
  {
    number: "2",
    title: { zh: "机构管理", en: "How the body is run" },
    zh: "机构的能力、过程和公正性要求。",
    en: "Competence, process and impartiality of the body.",
    status: "text",
    obliges: false,
  },
  {
    number: "2.1",
    title: { zh: "能力与过程管控", en: "Competence and process" },
    zh: "能力和过程按 ISO/IEC 17021-1:2015 管理。",
    en: "Competence and processes are governed by ISO/IEC 17021-1:2015.",
    status: "text",
    obliges: false,
  },
  {
    number: "2.2",
    title: { zh: "岗位分离", en: "Separation of duties" },
    zh: "申请评审、审核、认证决定三项工作互不兼任，以保公正。",
    en: "Application review, audit and decision are kept apart, so that each stays impartial.",
    status: "enforced",
    obliges: false,
    where: ["check:duties", "act:decision-make", "act:team-propose"],
    refusals: [
      {
        code: "duties-separated",
        test: "tests/integration/decision/make-decision.test.ts",
        title: "2.2: the person who accepted the application cannot decide, nor by SQL",
      },
      {
        code: "duty-not-separate",
        test: "tests/unit/rules/team/team.test.ts",
        title: "2.2, 3, 5.4.4: refused: %s",
      },
      {
        code: "member-duties-separated",
        test: "tests/integration/team/impartiality.test.ts",
        title: "2.2: who reviewed the application is refused as a member, also by SQL",
      },
    ],
  },
];
