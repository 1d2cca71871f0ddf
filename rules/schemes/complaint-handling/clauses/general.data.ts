import type { ClauseText } from "../../clause-text";

/** Chapters 1 to 4: what the rule is for, the body, its people, what is audited against. */
export const generalClauses: readonly ClauseText[] = [
  {
    number: "1",
    title: { zh: "目的和范围", en: "Purpose and scope" },
    zh: "说明规则为谁而写、依据什么、约束什么。",
    en: "Whom the rule is written for, what it stands on and what it binds.",
  },
  {
    number: "1.1",
    title: { zh: "适用对象", en: "What it applies to" },
    zh: "适用于本机构开展的全部投诉处理管理体系认证。",
    en: "All certification of complaints-handling management systems by this body.",
  },
  {
    number: "1.2",
    title: { zh: "制定依据", en: "What it rests on" },
    zh: "以认证认可法律法规和技术标准为基础，写明认证的做法和各方责任。",
    en: "Accreditation law and technical standards; it lays down the process and who answers for what.",
  },
  {
    number: "1.3",
    title: { zh: "约束力", en: "Binding force" },
    zh: "本机构做此项认证时不得低于本规则。",
    en: "The body may not do less than this rule in such a certification.",
  },
  {
    number: "2",
    title: { zh: "机构管理", en: "How the body is run" },
    zh: "机构的能力、过程和公正性要求。",
    en: "Competence, process and impartiality of the body.",
  },
  {
    number: "2.1",
    title: { zh: "能力与过程管控", en: "Competence and process" },
    zh: "能力和过程按 ISO/IEC 17021-1:2015 管理。",
    en: "Competence and processes are governed by ISO/IEC 17021-1:2015.",
  },
  {
    number: "2.2",
    title: { zh: "岗位分离", en: "Separation of duties" },
    zh: "申请评审、审核、认证决定三项工作互不兼任，以保公正。",
    en: "Application review, audit and decision are kept apart, so that each stays impartial.",
  },
  {
    number: "3",
    title: { zh: "认证人员", en: "People" },
    zh: "现场审核员与认证管理人员各自须满足的条件。",
    en: "What auditors on site and the people who run the certification must bring along.",
  },
  {
    number: "3(1)",
    title: { zh: "现场审核员", en: "Auditors on site" },
    zh: "须有注册资格，并对审核记录与报告的真实性负法律责任。",
    en: "Registered, and answerable in law for true records and reports.",
    items: [
      {
        mark: "a)",
        zh: "持有国家认监委认可的注册机构颁发的相关管理体系审核员资格。",
        en: "Registered as auditor of the related management system with the registrar named by CNCA.",
      },
      {
        mark: "b)",
        zh: "遵守从业法规；记录、报告失实须承担法律责任。",
        en: "Obeys the law of the profession and answers for what is recorded and reported.",
      },
    ],
  },
  {
    number: "3(2)",
    title: { zh: "认证管理人员", en: "People who run the certification" },
    zh: "做规则、申请评审、方案、复核、决定或能力评价的人，须有通用能力和专业两项合格记录。",
    en: "Those who write rules, review, run programmes, decide or judge competence hold two proofs: general and special.",
    items: [
      {
        mark: "a)",
        zh: "通用能力评价合格（管理体系审核员或服务认证人员的要求）。",
        en: "Judged competent in general, as a system auditor or a service certifier is.",
      },
      {
        mark: "b)",
        zh: "相应体系的专业培训考核合格，懂核心要求和认证流程。",
        en: "Trained and examined in the system: its core requirements and the certification process.",
      },
    ],
  },
  {
    number: "4",
    title: { zh: "认证依据", en: "Criteria" },
    zh: "审核对照的标准和法规。",
    en: "The standards and law an audit measures against.",
  },
  {
    number: "4.1",
    title: { zh: "审核所依标准", en: "Standards audited" },
    zh: "GB/T 19012-2019（ISO 10002:2018）；委托方需要时加 GB/T 19001-2016（ISO 9001:2015），另可加地方标准。",
    en: "GB/T 19012-2019 (ISO 10002:2018); GB/T 19001-2016 (ISO 9001:2015) where asked for; local standards where they apply.",
  },
  {
    number: "4.2",
    title: { zh: "法律法规和其他要求", en: "Law and other requirements" },
    zh: "与投诉处理有关的法律法规和其他要求也是审核依据。",
    en: "Law and other requirements on handling complaints are audited too.",
  },
];
