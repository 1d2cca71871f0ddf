import type { MappedClause } from "../../clause-text";

/** Chapter 3: auditors and the people who manage certification. */
export const peopleClauses: readonly MappedClause[] = [
  {
    number: "3",
    title: { zh: "认证人员", en: "People" },
    zh: "现场审核员与认证管理人员各自须满足的条件。",
    en: "What auditors on site and the people who run the certification must bring along.",
    status: "enforced",
    obliges: true,
    where: ["rule:team", "act:team-issue-task"],
    refusals: [
      {
        code: "registration-not-valid",
        test: "tests/unit/rules/team/team.test.ts",
        title: "2.2, 3, 5.4.4: refused: %s",
      },
    ],
  },
  {
    number: "3(1)",
    title: { zh: "现场审核员", en: "Auditors on site" },
    zh: "须有注册资格，并对审核记录与报告的真实性负法律责任。",
    en: "Registered, and answerable in law for true records and reports.",
    status: "enforced",
    obliges: false,
    where: ["rule:team", "page:person"],
    refusals: [
      {
        code: "practises-for-another-body",
        test: "tests/integration/team/issue-task.test.ts",
        title: "3(1): a member who practises for another body is refused",
      },
    ],
    items: [
      {
        mark: "a)",
        zh: "持有国家认监委认可的注册机构颁发的相关管理体系审核员资格。",
        en: "Registered as auditor of the related management system with the registrar named by CNCA.",
        status: "enforced",
        obliges: true,
        where: ["rule:team", "page:person"],
        refusals: [
          {
            code: "registration-not-valid",
            test: "tests/unit/rules/team/team.test.ts",
            title:
              "3(1) a), 5.3.1.2: registration and code hold from their first day to their last, the audit's own included",
          },
        ],
      },
      {
        mark: "b)",
        zh: "遵守从业法规；记录、报告失实须承担法律责任。",
        en: "Obeys the law of the profession and answers for what is recorded and reported.",
        status: "recorded",
        obliges: true,
        where: ["act:report-sign", "paper:stage2-report"],
      },
    ],
  },
  {
    number: "3(2)",
    title: { zh: "认证管理人员", en: "People who run the certification" },
    zh: "做规则、申请评审、方案、复核、决定或能力评价的人，须有通用能力和专业两项合格记录。",
    en: "Those who write rules, review, run programmes, decide or judge competence hold two proofs: general and special.",
    status: "enforced",
    obliges: false,
    where: ["check:review", "rule:decision", "page:person"],
    refusals: [
      {
        code: "competence-record-missing",
        test: "tests/integration/review/review-application.test.ts",
        title: "3(2): a reviewer without a competence record cannot review, of whatever outcome",
      },
      {
        code: "decider-not-competent",
        test: "tests/unit/rules/decision/decision-check.test.ts",
        title: "3(2): %s",
      },
    ],
    items: [
      {
        mark: "a)",
        zh: "通用能力评价合格（管理体系审核员或服务认证人员的要求）。",
        en: "Judged competent in general, as a system auditor or a service certifier is.",
        status: "recorded",
        obliges: false,
        where: ["page:person"],
      },
      {
        mark: "b)",
        zh: "相应体系的专业培训考核合格，懂核心要求和认证流程。",
        en: "Trained and examined in the system: its core requirements and the certification process.",
        status: "recorded",
        obliges: false,
        where: ["page:person"],
      },
    ],
  },
];
