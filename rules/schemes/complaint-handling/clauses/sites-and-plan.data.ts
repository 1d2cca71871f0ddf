import type { ClauseText } from "../../clause-text";

const DISSIMILAR = {
  mark: "a)",
  zh: "互不相同的场所全部审核（Nu）。",
  en: "Dissimilar sites are all visited (Nu).",
} as const;

const SIMILAR = {
  mark: "b)",
  zh: "相同或相似的场所按表抽取（Ns）：20个及以下抽1个，每多十个加1个，101个及以上抽10个。",
  en: "Similar sites are sampled by the table (Ns): 1 of up to 20, one more for each further ten, 10 from 101 on.",
} as const;

/** 5.4.5 and 5.4.6: sites and sampling, the plan. */
export const sitesAndPlanClauses: readonly ClauseText[] = [
  {
    number: "5.4.5",
    title: { zh: "多场所审核", en: "Many sites" },
    zh: "临时场所和固定场所的审核与抽样。",
    en: "Auditing and sampling temporary and fixed sites.",
  },
  {
    number: "5.4.5.1",
    title: { zh: "临时场所", en: "Temporary sites" },
    zh: "临时场所纳入方案、抽样并计时间。",
    en: "Temporary sites belong to the programme, are sampled and take time.",
  },
  {
    number: "5.4.5.1.1",
    title: { zh: "纳入方案", en: "Part of the programme" },
    zh: "在临时场所提供产品或服务的，该场所进入审核方案。",
    en: "A temporary site where the client delivers is part of the programme.",
  },
  {
    number: "5.4.5.1.2",
    title: { zh: "代替到场的方法", en: "In place of a visit" },
    zh: "大到项目现场、小到安装点都应抽样；部分到场可用访谈或列席会议、文件审查、远程查阅记录、远程审核代替，但要记录方法并证明有效。",
    en: "From building site to installation, all are sampled; part of the visits may be replaced by interviews, documents, remote records or remote audit, with method and proof on file.",
  },
  {
    number: "5.4.5.1.3",
    title: { zh: "临时场所抽样", en: "Sampling temporary sites" },
    zh: "总数 Nz = Nu + Ns，不低于质量管理体系认证规则的抽样量；监督不少于其1/3，再认证不少于其2/3。",
    en: "Nz = Nu + Ns, never under the quality rule's sample; at least a third of it at surveillance, two thirds at recertification.",
    items: [DISSIMILAR, SIMILAR],
  },
  {
    number: "5.4.5.1.4",
    title: { zh: "临时场所的时间", en: "Time for temporary sites" },
    zh: "需要增加的时间按5.4.3.1(3)。",
    en: "Extra time follows 5.4.3.1(3).",
  },
  {
    number: "5.4.5.2",
    title: { zh: "固定多场所", en: "Fixed sites" },
    zh: "固定多场所的前提、抽样和时间。",
    en: "Conditions, sample and time for fixed sites.",
  },
  {
    number: "5.4.5.2.1",
    title: { zh: "多场所组织", en: "A multi-site organisation" },
    zh: "由中心办公室策划和控制各场所；可含多个法人，但各场所须与中心有法律或合同联系，共用一个由中心建立、持续监督并内部审核的体系，中心有权要求纠正。",
    en: "A central office plans and controls the sites. Several legal persons may belong to it if law or contract ties them to the centre and all share one system, internally audited by a centre that can demand corrections.",
  },
  {
    number: "5.4.5.2.2",
    title: { zh: "固定场所抽样", en: "Sampling fixed sites" },
    zh: "与临时场所同表：Nz = Nu + Ns，不低于质量管理体系认证规则；监督不少于1/3，再认证不少于2/3。",
    en: "The same table as for temporary sites: Nz = Nu + Ns, never under the quality rule; a third at surveillance, two thirds at recertification.",
    items: [DISSIMILAR, SIMILAR],
  },
  {
    number: "5.4.5.2.3",
    title: { zh: "多场所审核时间", en: "Time for many sites" },
    zh: "原文只有标题，没有内容。",
    en: "The document prints the heading only.",
  },
  {
    number: "5.4.5.2.4",
    title: { zh: "固定场所的时间", en: "Time for fixed sites" },
    zh: "因抽样增加时间的，按初次审核时间中抽样场所的标准。",
    en: "Extra time follows the figures for sampled sites in the initial audit time.",
  },
  {
    number: "5.4.6",
    title: { zh: "审核计划", en: "Audit plan" },
    zh: "每次审核的计划：内容、编制和沟通。",
    en: "The plan of each audit: content, making, telling.",
  },
  {
    number: "5.4.6.1",
    title: { zh: "总则", en: "In general" },
    zh: "每次审核都有计划，供各方商定日程；两个阶段分别编制，各写范围、内容、时间和分工。",
    en: "Every audit has a plan to agree on; each stage one of its own with scope, content, time and tasks.",
  },
  {
    number: "5.4.6.2",
    title: { zh: "目的、范围和准则", en: "Purpose, scope, criteria" },
    zh: "组长按任务书写明或引用；变更须先与客户商定。",
    en: "Stated or quoted by the leader from the task order; changes are talked over with the client.",
  },
  {
    number: "5.4.6.3",
    title: { zh: "计划的内容", en: "What a plan holds" },
    zh: "计划与任务书一致，至少含六项。",
    en: "It agrees with the task order and holds at least six things.",
    items: [
      { mark: "a)", zh: "日程。", en: "The schedule." },
      {
        mark: "b)",
        zh: "范围，含要审核的单元或过程。",
        en: "The scope, with the units or processes audited.",
      },
      { mark: "c)", zh: "准则，具体到条款。", en: "The criteria, clause by clause." },
      {
        mark: "d)",
        zh: "现场活动的日期，适用时含临时场所。",
        en: "The days on site, temporary sites included.",
      },
      { mark: "e)", zh: "现场活动的时刻和时长。", en: "Hours on site and how long." },
      { mark: "f)", zh: "成员和随行人员的角色、职责。", en: "Roles and duties of everybody who comes." },
    ],
  },
  {
    number: "5.4.6.4",
    title: { zh: "计划的沟通与准备", en: "Telling and preparing" },
    zh: "组长定计划和分工，成员各备检查清单。",
    en: "The leader plans and shares out; each member prepares a checklist.",
    items: [
      {
        mark: "a)",
        zh: "组长或其指定的人先审文件；基本合标才开始审核。",
        en: "The leader or a delegate reviews documents first; the audit begins only when they are fit in the main.",
      },
      {
        mark: "b)",
        zh: "计划由有相应专业能力的审核员编制或复核。",
        en: "An auditor of the right competence makes or checks the plan.",
      },
      {
        mark: "c)",
        zh: "审核员按分工编写或补充检查表。",
        en: "Auditors write or complete checklists for their part.",
      },
    ],
  },
];
