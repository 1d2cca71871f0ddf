import type { ClauseText } from "../../clause-text";

/** 5 to 5.3: two stages, the application, its review, the contract. */
export const applicationClauses: readonly ClauseText[] = [
  {
    number: "5",
    title: { zh: "初次认证", en: "Initial certification" },
    zh: "从申请到认证决定的全过程。",
    en: "The whole way from application to decision.",
  },
  {
    number: "5.1",
    title: { zh: "两阶段及其间隔", en: "Two stages and the gap between them" },
    zh: "初次认证分两个阶段审核，两者间隔至少5日、至多6个月，共同支撑认证决定。",
    en: "An initial audit has two stages at least 5 days and at most 6 months apart; the decision rests on both.",
  },
  {
    number: "5.2",
    title: { zh: "认证申请", en: "Application" },
    zh: "申请组织的条件和应提交的资料。",
    en: "What an applicant must be and what it hands in.",
  },
  {
    number: "5.2.1",
    title: { zh: "申请条件", en: "Conditions" },
    zh: "申请组织须满足的七项条件；(2)、(3)只在适用时要求。",
    en: "Seven conditions on the applicant; (2) and (3) only where they apply.",
    items: [
      {
        mark: "(1)",
        zh: "有法人地位：国内为营业执照或等效文件，国外为登记注册证明。",
        en: "A legal person: business licence or equivalent in China, registration certificate abroad.",
      },
      { mark: "(2)", zh: "行业需要许可的，许可有效。", en: "Holds the licences its trade needs." },
      {
        mark: "(3)",
        zh: "产品或服务合法合规（特殊产品、服务适用）。",
        en: "Its products or services are lawful (for special ones).",
      },
      {
        mark: "(4)",
        zh: "体系已建立并有效运行3个月以上。",
        en: "The system stands and has worked for 3 months or more.",
      },
      {
        mark: "(5)",
        zh: "近一年没有违反相关法规，也没有因负面原因被其他机构撤销证书。",
        en: "Within a year no breach of the law concerned and no certificate withdrawn by another body for cause.",
      },
      {
        mark: "(6)",
        zh: "内部审核和管理评审均已做过。",
        en: "Internal audit and management review are done.",
      },
      {
        mark: "(7)",
        zh: "未被责令停业整顿，不在严重失信名录内。",
        en: "Not ordered to stop and not on the list of serious dishonesty.",
      },
    ],
  },
  {
    number: "5.2.2",
    title: { zh: "申请资料", en: "Documents" },
    zh: "随申请提交的八类资料；许可、场所等只在适用时提交。",
    en: "Eight kinds of documents; licences, sites and the like only where they apply.",
    items: [
      { mark: "(1)", zh: "签字盖章的申请表。", en: "The application form, signed and sealed." },
      {
        mark: "(2)",
        zh: "营业执照等主体证明复印件，签章并注明与原件一致。",
        en: "Copy of the licence or other proof of the organisation, signed, sealed and marked true.",
      },
      {
        mark: "(3)",
        zh: "行政许可证明复印件，适用时提交。",
        en: "Copy of official permits, where they apply.",
      },
      { mark: "(4)", zh: "体系文件。", en: "The documents of the system." },
      {
        mark: "(5)",
        zh: "各场所清单：名称、地址、距离、业务、联系方式。",
        en: "List of sites: name, address, distance, activity, contact.",
      },
      { mark: "(6)", zh: "适用法规和标准的清单。", en: "List of the law and standards that apply." },
      {
        mark: "(7)",
        zh: "一年内没有行贿犯罪记录的证明。",
        en: "Proof of no bribery record within a year.",
      },
      { mark: "(8)", zh: "其他所需资料。", en: "Whatever else is needed." },
    ],
  },
  {
    number: "5.3",
    title: { zh: "受理申请", en: "Taking up an application" },
    zh: "申请评审、评审结果和认证合同。",
    en: "Review, its outcome, and the contract.",
  },
  {
    number: "5.3.1",
    title: { zh: "申请评审", en: "Application review" },
    zh: "核对申请信息，判断本机构能否胜任，并确定专业代码。",
    en: "Checks what was applied for, whether the body can do it, and under which codes.",
  },
  {
    number: "5.3.1.1",
    title: { zh: "信息与能力评审", en: "Facts and ability" },
    zh: "按范围、场所、人数、运行状况、所需时间等评审资料，留存记录后决定是否受理。",
    en: "Scope, sites, people, state of the system and time needed are weighed on record before taking the case on.",
    items: [
      {
        mark: "注1",
        zh: "员工总数只算认证边界内的直接相关人员，可以少于全体员工。",
        en: "Total employees are those directly concerned within the certified boundary, not the whole payroll.",
      },
      {
        mark: "注2",
        zh: "覆盖人数只算边界内从事该认证领域活动的人；保安、保洁等无关人员不计。",
        en: "People covered are those whose work belongs to the certified field; guards, cleaners and the like are left out.",
      },
    ],
  },
  {
    number: "5.3.1.2",
    title: { zh: "专业代码", en: "Professional codes" },
    zh: "按体系过程和行业特点确定代码，使审核人员的专业与之相配。",
    en: "Codes follow the processes and the trade, so that the auditors' competence fits.",
  },
  {
    number: "5.3.2",
    title: { zh: "评审结果", en: "Outcome of the review" },
    zh: "资料齐全合规则受理；否则书面要求限期补充，或说明理由不予受理。",
    en: "Complete and fit: accepted. Otherwise more is asked for in writing by a day, or refused with reasons.",
  },
  {
    number: "5.3.3",
    title: { zh: "认证合同", en: "Contract" },
    zh: "认证前经合同评审签订书面合同，写明权责、范围、费用和审核安排；费用由委托人直接付给本机构。",
    en: "A written contract on duties, scope, fee and audits precedes the audit; the client itself pays the body directly.",
  },
];
