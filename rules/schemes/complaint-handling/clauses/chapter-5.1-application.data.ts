import type { MappedClause } from "../../clause-text";

/** Chapter 5 and 5.1 to 5.3: application, its review, contract. */
export const applicationClauses: readonly MappedClause[] = [
  {
    number: "5",
    title: { zh: "初次认证", en: "Initial certification" },
    zh: "从申请到认证决定的全过程。",
    en: "The whole way from application to decision.",
    status: "text",
    obliges: false,
  },
  {
    number: "5.1",
    title: { zh: "两阶段及其间隔", en: "Two stages and the gap between them" },
    zh: "初次认证分两个阶段审核，两者间隔至少5日、至多6个月，共同支撑认证决定。",
    en: "An initial audit has two stages at least 5 days and at most 6 months apart; the decision rests on both.",
    status: "enforced",
    obliges: true,
    where: ["rule:stage-gap", "act:plan-issue", "act:meeting-hold-opening"],
    refusals: [
      {
        code: "stage-gap-too-short",
        test: "tests/unit/rules/stages/stages.test.ts",
        title: "5.1: stage 1 ends 2026-06-12, stage 2 starts %s: %j",
      },
      {
        code: "stage-gap-too-long",
        test: "tests/unit/rules/stages/stages.test.ts",
        title: "5.1: stage 1 ends 2026-06-12, stage 2 starts %s: %j",
      },
      {
        code: "stage1-not-concluded",
        test: "tests/integration/audit/meetings.test.ts",
        title: "5.1, 5.4.6.4 a): stage 2 is not opened while stage 1 is not concluded",
      },
    ],
  },
  {
    number: "5.2",
    title: { zh: "认证申请", en: "Application" },
    zh: "申请组织的条件和应提交的资料。",
    en: "What an applicant must be and what it hands in.",
    status: "text",
    obliges: false,
  },
  {
    number: "5.2.1",
    title: { zh: "申请条件", en: "Conditions" },
    zh: "申请组织须满足的七项条件；(2)、(3)只在适用时要求。",
    en: "Seven conditions on the applicant; (2) and (3) only where they apply.",
    status: "enforced",
    obliges: true,
    where: ["rule:eligibility", "check:submission", "act:application-submit"],
    refusals: [
      {
        code: "check-missing",
        test: "tests/unit/rules/eligibility/conditions.test.ts",
        title: "5.2.1, 5.2.1(3): refused: %s",
      },
    ],
    items: [
      {
        mark: "(1)",
        zh: "有法人地位：国内为营业执照或等效文件，国外为登记注册证明。",
        en: "A legal person: business licence or equivalent in China, registration certificate abroad.",
        status: "enforced",
        obliges: false,
        where: ["rule:eligibility", "act:application-submit", "act:application-review"],
        refusals: [
          {
            code: "registration-missing",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(1): refused: %s",
          },
          {
            code: "registration-expired",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(1): refused: %s",
          },
        ],
      },
      {
        mark: "(2)",
        zh: "行业需要许可的，许可有效。",
        en: "Holds the licences its trade needs.",
        status: "enforced",
        obliges: false,
        where: ["rule:eligibility", "act:application-submit", "act:application-review"],
        refusals: [
          {
            code: "permit-missing",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(2): refused: %s",
          },
          {
            code: "permit-expired",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(2): refused: %s",
          },
        ],
      },
      {
        mark: "(3)",
        zh: "产品或服务合法合规（特殊产品、服务适用）。",
        en: "Its products or services are lawful (for special ones).",
        status: "enforced",
        obliges: false,
        where: ["rule:eligibility", "act:application-submit", "act:application-review"],
        refusals: [
          {
            code: "product-unlawful",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1, 5.2.1(3): refused: %s",
          },
        ],
      },
      {
        mark: "(4)",
        zh: "体系已建立并有效运行3个月以上。",
        en: "The system stands and has worked for 3 months or more.",
        status: "enforced",
        obliges: false,
        where: ["rule:eligibility", "act:application-submit", "act:application-review"],
        refusals: [
          {
            code: "system-too-young",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(4): the system has run three months on the day of application",
          },
          {
            code: "system-start-missing",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(4): refused: %s",
          },
        ],
      },
      {
        mark: "(5)",
        zh: "近一年没有违反相关法规，也没有因负面原因被其他机构撤销证书。",
        en: "Within a year no breach of the law concerned and no certificate withdrawn by another body for cause.",
        status: "enforced",
        obliges: false,
        where: ["rule:eligibility", "act:application-submit", "act:application-review"],
        refusals: [
          {
            code: "breach-within-year",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(5): refused: %s",
          },
          {
            code: "withdrawal-within-year",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(5): refused: %s",
          },
        ],
      },
      {
        mark: "(6)",
        zh: "内部审核和管理评审均已做过。",
        en: "Internal audit and management review are done.",
        status: "enforced",
        obliges: false,
        where: ["rule:eligibility", "act:application-submit", "act:application-review"],
        refusals: [
          {
            code: "internal-audit-missing",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(6): refused: %s",
          },
          {
            code: "management-review-missing",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(6): refused: %s",
          },
        ],
      },
      {
        mark: "(7)",
        zh: "未被责令停业整顿，不在严重失信名录内。",
        en: "Not ordered to stop and not on the list of serious dishonesty.",
        status: "enforced",
        obliges: false,
        where: ["rule:eligibility", "act:application-submit", "act:application-review"],
        refusals: [
          {
            code: "ordered-to-stop",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(7): refused: %s",
          },
          {
            code: "seriously-dishonest",
            test: "tests/unit/rules/eligibility/conditions.test.ts",
            title: "5.2.1(7): refused: %s",
          },
        ],
      },
    ],
  },
  {
    number: "5.2.2",
    title: { zh: "申请资料", en: "Documents" },
    zh: "随申请提交的八类资料；许可、场所等只在适用时提交。",
    en: "Eight kinds of documents; licences, sites and the like only where they apply.",
    status: "enforced",
    obliges: true,
    where: ["check:submission", "act:application-submit"],
    refusals: [
      {
        code: "document-missing",
        test: "tests/integration/application/submit-application.test.ts",
        title: "5.2.2: an application without its licence is refused and nothing is frozen",
      },
    ],
    items: [
      {
        mark: "(1)",
        zh: "签字盖章的申请表。",
        en: "The application form, signed and sealed.",
        status: "enforced",
        obliges: false,
        where: ["check:submission", "page:application", "paper:application-form"],
        refusals: [
          {
            code: "document-missing",
            test: "tests/unit/application/assess-conditions.test.ts",
            title:
              "5.2.2(1), 5.2.2(2), 5.2.2(3), 5.2.2(4), 5.2.2(5), 5.2.2(6): without document %i, %s, no application is handed in",
          },
        ],
      },
      {
        mark: "(2)",
        zh: "营业执照等主体证明复印件，签章并注明与原件一致。",
        en: "Copy of the licence or other proof of the organisation, signed, sealed and marked true.",
        status: "enforced",
        obliges: false,
        where: ["check:submission", "page:application"],
        refusals: [
          {
            code: "document-missing",
            test: "tests/unit/application/assess-conditions.test.ts",
            title:
              "5.2.2(1), 5.2.2(2), 5.2.2(3), 5.2.2(4), 5.2.2(5), 5.2.2(6): without document %i, %s, no application is handed in",
          },
        ],
      },
      {
        mark: "(3)",
        zh: "行政许可证明复印件，适用时提交。",
        en: "Copy of official permits, where they apply.",
        status: "enforced",
        obliges: false,
        where: ["check:submission", "page:application"],
        refusals: [
          {
            code: "document-missing",
            test: "tests/unit/application/assess-conditions.test.ts",
            title:
              "5.2.2(1), 5.2.2(2), 5.2.2(3), 5.2.2(4), 5.2.2(5), 5.2.2(6): without document %i, %s, no application is handed in",
          },
        ],
      },
      {
        mark: "(4)",
        zh: "体系文件。",
        en: "The documents of the system.",
        status: "enforced",
        obliges: false,
        where: ["check:submission", "page:application"],
        refusals: [
          {
            code: "document-missing",
            test: "tests/unit/application/assess-conditions.test.ts",
            title:
              "5.2.2(1), 5.2.2(2), 5.2.2(3), 5.2.2(4), 5.2.2(5), 5.2.2(6): without document %i, %s, no application is handed in",
          },
        ],
      },
      {
        mark: "(5)",
        zh: "各场所清单：名称、地址、距离、业务、联系方式。",
        en: "List of sites: name, address, distance, activity, contact.",
        status: "enforced",
        obliges: false,
        where: ["check:submission", "page:application"],
        refusals: [
          {
            code: "document-missing",
            test: "tests/unit/application/assess-conditions.test.ts",
            title:
              "5.2.2(1), 5.2.2(2), 5.2.2(3), 5.2.2(4), 5.2.2(5), 5.2.2(6): without document %i, %s, no application is handed in",
          },
        ],
      },
      {
        mark: "(6)",
        zh: "适用法规和标准的清单。",
        en: "List of the law and standards that apply.",
        status: "enforced",
        obliges: false,
        where: ["check:submission", "page:application"],
        refusals: [
          {
            code: "document-missing",
            test: "tests/unit/application/assess-conditions.test.ts",
            title:
              "5.2.2(1), 5.2.2(2), 5.2.2(3), 5.2.2(4), 5.2.2(5), 5.2.2(6): without document %i, %s, no application is handed in",
          },
        ],
      },
      {
        mark: "(7)",
        zh: "一年内没有行贿犯罪记录的证明。",
        en: "Proof of no bribery record within a year.",
        status: "conflict",
        obliges: false,
        where: ["page:application"],
        interpretation: "no-bribery-record",
      },
      {
        mark: "(8)",
        zh: "其他所需资料。",
        en: "Whatever else is needed.",
        status: "recorded",
        obliges: false,
        where: ["page:application"],
      },
    ],
  },
  {
    number: "5.3",
    title: { zh: "受理申请", en: "Taking up an application" },
    zh: "申请评审、评审结果和认证合同。",
    en: "Review, its outcome, and the contract.",
    status: "text",
    obliges: false,
  },
  {
    number: "5.3.1",
    title: { zh: "申请评审", en: "Application review" },
    zh: "核对申请信息，判断本机构能否胜任，并确定专业代码。",
    en: "Checks what was applied for, whether the body can do it, and under which codes.",
    status: "enforced",
    obliges: false,
    where: ["check:review", "act:application-review"],
    refusals: [
      {
        code: "check-before-application",
        test: "tests/unit/review/assess-review.test.ts",
        title: "5.3.1: a check made before the application came in is no check of it",
      },
    ],
  },
  {
    number: "5.3.1.1",
    title: { zh: "信息与能力评审", en: "Facts and ability" },
    zh: "按范围、场所、人数、运行状况、所需时间等评审资料，留存记录后决定是否受理。",
    en: "Scope, sites, people, state of the system and time needed are weighed on record before taking the case on.",
    status: "enforced",
    obliges: false,
    where: ["check:submission", "act:application-review", "paper:application-review-record"],
    refusals: [
      {
        code: "personnel-beyond-employees",
        test: "tests/unit/application/assess-conditions.test.ts",
        title: "5.3.1.1: no more people in the system than work there in all",
      },
    ],
    items: [
      {
        mark: "注1",
        zh: "员工总数只算认证边界内的直接相关人员，可以少于全体员工。",
        en: "Total employees are those directly concerned within the certified boundary, not the whole payroll.",
        status: "assisted",
        obliges: false,
        where: ["page:application", "rule:effective-personnel"],
      },
      {
        mark: "注2",
        zh: "覆盖人数只算边界内从事该认证领域活动的人；保安、保洁等无关人员不计。",
        en: "People covered are those whose work belongs to the certified field; guards, cleaners and the like are left out.",
        status: "assisted",
        obliges: false,
        where: ["page:application", "rule:effective-personnel"],
      },
    ],
  },
  {
    number: "5.3.1.2",
    title: { zh: "专业代码", en: "Professional codes" },
    zh: "按体系过程和行业特点确定代码，使审核人员的专业与之相配。",
    en: "Codes follow the processes and the trade, so that the auditors' competence fits.",
    status: "enforced",
    obliges: false,
    where: ["check:review", "rule:team"],
    refusals: [
      {
        code: "professional-code-unknown",
        test: "tests/unit/review/assess-review.test.ts",
        title: "5.3.1.2: a professional code is a class from 01 to 39 with its group and trade, nothing else",
      },
      {
        code: "codes-uncovered",
        test: "tests/unit/rules/team/team.test.ts",
        title:
          "3(1) a), 5.3.1.2: registration and code hold from their first day to their last, the audit's own included",
      },
    ],
  },
  {
    number: "5.3.2",
    title: { zh: "评审结果", en: "Outcome of the review" },
    zh: "资料齐全合规则受理；否则书面要求限期补充，或说明理由不予受理。",
    en: "Complete and fit: accepted. Otherwise more is asked for in writing by a day, or refused with reasons.",
    status: "enforced",
    obliges: false,
    where: ["check:review", "act:application-review", "paper:notice"],
    refusals: [
      {
        code: "condition-fails",
        test: "tests/integration/review/review-application.test.ts",
        title:
          "5.3.2: acceptance is blocked while a condition fails, codes and laws are missing: all told at once",
      },
      {
        code: "supplement-without-date",
        test: "tests/integration/review/review-application.test.ts",
        title: "5.3.2: what is missing is asked for in writing with a day; the answer is a second version",
      },
      {
        code: "refusal-without-reasons",
        test: "tests/integration/review/review-application.test.ts",
        title: "5.3.2: a refusal needs reasons, ends the case and tells the client in writing",
      },
    ],
  },
  {
    number: "5.3.3",
    title: { zh: "认证合同", en: "Contract" },
    zh: "认证前经合同评审签订书面合同，写明权责、范围、费用和审核安排；费用由委托人直接付给本机构。",
    en: "A written contract on duties, scope, fee and audits precedes the audit; the client itself pays the body directly.",
    status: "enforced",
    obliges: false,
    where: ["check:contract", "act:contract-issue", "act:payment-record", "paper:contract"],
    refusals: [
      {
        code: "payer-not-client",
        test: "tests/integration/contract/contract.test.ts",
        title: "5.3.3: a contract that a third party pays is refused",
      },
      {
        code: "task-before-contract",
        test: "tests/unit/team/task-dates.test.ts",
        title: "5.3.3: no audit begins before both sides have signed the contract; on that day it may",
      },
      {
        code: "paid-by-others",
        test: "tests/unit/rules/decision/decision-check.test.ts",
        title: "5.3.3, 15: %s",
      },
    ],
  },
];
