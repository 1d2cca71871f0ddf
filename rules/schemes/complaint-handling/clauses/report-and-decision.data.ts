import type { ClauseText } from "../../clause-text";

/** 5.5.9 to 5.9: the report, corrections, what the audit covers, the decision. */
export const reportAndDecisionClauses: readonly ClauseText[] = [
  {
    number: "5.5.9",
    title: { zh: "审核报告", en: "Audit report" },
    zh: "报告的归属、期限和内容。",
    en: "Whose it is, when it is due, what it holds.",
  },
  {
    number: "5.5.9.1",
    title: { zh: "每次审核有报告", en: "One for every audit" },
    zh: "每次审核出书面报告，归本机构所有；可写改进机会，不建议具体办法。",
    en: "Written, and the body's own; it may name opportunities but no solutions.",
  },
  {
    number: "5.5.9.2",
    title: { zh: "期限与内容", en: "When and what" },
    zh: "末次会议口头说明结论，组长一周内交书面报告并对内容负责；报告准确、简明、清楚，至少含下列各项。",
    en: "Told at the closing meeting, handed in by the leader within a week, who answers for it; accurate, short, clear, with at least these contents.",
    items: [
      { mark: "a)", zh: "本机构名称。", en: "Name of the body." },
      {
        mark: "b)",
        zh: "客户名称、地址和管理者代表。",
        en: "Client, address, management representative.",
      },
      { mark: "c)", zh: "审核类型。", en: "Kind of audit." },
      { mark: "d)", zh: "审核准则。", en: "Criteria." },
      { mark: "e)", zh: "审核目的。", en: "Purpose." },
      {
        mark: "f)",
        zh: "范围，尤其是所审单元或过程，以及时间。",
        en: "Scope, above all the units or processes audited, and the time.",
      },
      { mark: "g)", zh: "组长、成员和随行人员。", en: "Leader, members and those who came along." },
      {
        mark: "h)",
        zh: "现场或非现场活动的日期和地点。",
        en: "Dates and places, on site and off.",
      },
      { mark: "i)", zh: "证据、发现和结论。", en: "Evidence, findings, conclusions." },
      { mark: "j)", zh: "未解决的问题。", en: "What stays open." },
      {
        mark: "k)",
        zh: "向本机构的推荐结论。",
        en: "The recommendation to the body.",
      },
    ],
  },
  {
    number: "5.5.10",
    title: { zh: "原因分析", en: "Causes" },
    zh: "客户在期限内分析不符合的原因，并说明已做或拟做的纠正和纠正措施。",
    en: "In time, the client finds the causes and says what it corrected or will.",
  },
  {
    number: "5.5.11",
    title: { zh: "纠正措施的有效性", en: "Whether corrections work" },
    zh: "审核组审查整改和证据，决定可否接受，并用文件或必要时到现场验证；证据记录，结果告知客户。",
    en: "The team judges corrections and proof and verifies them by documents or, where needed, on site; evidence is kept, the client told.",
  },
  {
    number: "5.6",
    title: { zh: "现场审核", en: "On-site audit" },
    zh: "第二阶段的内容和结论。",
    en: "Content and conclusion of stage 2.",
  },
  {
    number: "5.6.1",
    title: { zh: "主要内容", en: "What it covers" },
    zh: "评价体系的实施和有效性，在客户现场进行（电子站点可远程），至少覆盖七个方面。",
    en: "How the system is carried out and works, at the client's site (electronic places remotely), in at least seven respects.",
    items: [
      { mark: "a)", zh: "对标准全部要求的符合及证据。", en: "Conformity with every requirement, and proof." },
      {
        mark: "b)",
        zh: "对照关键目标和指标的监测、报告、评审。",
        en: "Measuring, reporting and reviewing against key targets.",
      },
      { mark: "c)", zh: "守法方面。", en: "Obedience to law." },
      { mark: "d)", zh: "过程的运行控制。", en: "Control of operations." },
      { mark: "e)", zh: "内审和管评。", en: "Internal audit and management review." },
      { mark: "f)", zh: "管理层对方针的职责。", en: "Management's duty to its policy." },
      {
        mark: "g)",
        zh: "要求、方针、目标、法规、职责、能力、运作、绩效与内审结论之间的联系。",
        en: "How requirements, policy, targets, law, duties, competence, operations, results and internal audits hang together.",
      },
    ],
  },
  {
    number: "5.6.2",
    title: { zh: "初次审核结论", en: "Conclusion of the initial audit" },
    zh: "审核组分析证据、商定结论，向机构提供四样信息；机构结合公共信息和客户意见进入认证决定。",
    en: "The team agrees on its conclusion and gives the body four things; with public information and the client's comments they go to the decision.",
    items: [
      { mark: "a)", zh: "审核报告。", en: "The report." },
      { mark: "b)", zh: "对不符合和整改的意见。", en: "Its view of findings and corrections." },
      {
        mark: "c)",
        zh: "确认申请评审所用的信息属实。",
        en: "That what the application review rested on is so.",
      },
      { mark: "d)", zh: "推荐意见及条件或说明。", en: "Its recommendation with conditions or comments." },
    ],
  },
  {
    number: "5.7",
    title: { zh: "结合审核", en: "Combined audit" },
    zh: "与其他体系的接口和关系在文件中写清的，可合并审核，做法见第11章。",
    en: "With clear and documented interfaces, systems may be audited together as chapter 11 says.",
  },
  {
    number: "5.8",
    title: { zh: "补充审核", en: "Supplementary audit" },
    zh: "为验证整改需要全面或部分补充审核，或需日后确认的文件证据时，告知客户；时间按项目、人数、业务和复杂程度定。",
    en: "If corrections need a full or partial further audit or documents confirmed later, the client is told; time goes by content, people, trade and complexity.",
  },
  {
    number: "5.9",
    title: { zh: "认证决定", en: "Decision" },
    zh: "由谁决定、决定前查什么、决定后发什么。",
    en: "Who decides, what is checked first, what is issued after.",
  },
  {
    number: "5.9.1",
    title: { zh: "复核与决定人", en: "Review and decider" },
    zh: "专业人员评审报告和信息，合格后作出注册或保持的决定，必要时集体讨论；参加该次审核的人不作决定。",
    en: "Competent people review the file and then decide, in company where needed; nobody who took part in the audit decides.",
  },
  {
    number: "5.9.2",
    title: { zh: "决定前的确认", en: "Before a decision" },
    zh: "决定前确认三点。",
    en: "Three things are made sure of.",
    items: [
      {
        mark: "a)",
        zh: "信息足以判断要求是否满足、范围是否恰当。",
        en: "The information is enough on requirements and scope.",
      },
      {
        mark: "b)",
        zh: "严重问题（未满足要求或令人重大怀疑）的整改已评审、接受并证实有效。",
        en: "Corrections of whatever fails a requirement or raises grave doubt are reviewed, accepted and proved.",
      },
      {
        mark: "c)",
        zh: "其他不符合的整改计划已评审并接受。",
        en: "For all others the planned corrections are reviewed and accepted.",
      },
    ],
  },
  {
    number: "5.9.3",
    title: { zh: "不得外委", en: "Never given away" },
    zh: "批准、保持、扩大、暂停、撤销的权力不交给外部的人或机构。",
    en: "Granting, keeping, extending, suspending and withdrawing stay with the body.",
  },
  {
    number: "5.9.4",
    title: { zh: "结果通知与证书", en: "Notice and certificate" },
    zh: "获证组织得到结果通知单和总经理签发的证书，并按场所写明下列各项。",
    en: "The client gets a result notice and a certificate signed by the general manager, telling for each site:",
    items: [
      {
        mark: "a)",
        zh: "名称和地点，多场所含总部与全部场所。",
        en: "Name and place, head office and all sites.",
      },
      { mark: "b)", zh: "授予、扩大或更新的日期。", en: "Day of granting, extending or renewing." },
      { mark: "c)", zh: "有效期或应再认证的日期。", en: "Validity or the day of recertification." },
      { mark: "d)", zh: "唯一的证书编号。", en: "Its one number." },
      {
        mark: "e)",
        zh: "审核标准：GB/T 19012-2019（ISO 10002:2018），及所审的 GB/T 19001-2016（ISO 9001:2015）。",
        en: "The standards audited: GB/T 19012-2019 (ISO 10002:2018) and GB/T 19001-2016 (ISO 9001:2015) where audited.",
      },
      {
        mark: "f)",
        zh: "范围，写到各场所的产品、服务和过程。",
        en: "The scope with products, services and processes of each site.",
      },
      {
        mark: "g)",
        zh: "机构名称、地址、标志和总经理签名。",
        en: "The body's name, address and mark, and the general manager's signature.",
      },
      {
        mark: "h)",
        zh: "标准或其他文件要求的其他信息。",
        en: "Whatever else a standard or document asks for.",
      },
      {
        mark: "i)",
        zh: "换发时怎样与作废的区分。",
        en: "How a changed paper is told from the void one.",
      },
    ],
  },
  {
    number: "5.9.5",
    title: { zh: "有效期", en: "Validity" },
    zh: "证书有效三年。",
    en: "A certificate is valid for three years.",
  },
];
