import type { ClauseText } from "../../clause-text";

/** 5.4 to 5.4.3: how and how long is audited. */
export const auditTimeClauses: readonly ClauseText[] = [
  {
    number: "5.4",
    title: { zh: "审核策划", en: "Planning the audit" },
    zh: "审核方法、时间、审核组、多场所和审核计划。",
    en: "Method, time, team, sites and plan.",
  },
  {
    number: "5.4.1",
    title: { zh: "审核方法", en: "Method" },
    zh: "周期三年，每年监督一次。第一阶段看文件，四项前提都成立时可不到现场；其后在委托人正常运行的现场审核。文件变化大的监督和再认证先看文件。",
    en: "Three-year cycle with yearly surveillance. Stage 1 reviews documents, off site only when four conditions hold; the rest is audited at the client's working site. Much changed documents are reviewed first.",
  },
  {
    number: "5.4.2",
    title: { zh: "两阶段的要求", en: "The two stages" },
    zh: "两个阶段各自的目的、内容和结果处理。",
    en: "Purpose, content and outcome of each stage.",
  },
  {
    number: "5.4.2.1",
    title: { zh: "第一阶段", en: "Stage 1" },
    zh: "评价文件和策划，判断能否进入第二阶段。",
    en: "Weighs documents and planning and says whether stage 2 may come.",
    items: [
      {
        mark: "a)",
        zh: "目的：看文件是否合标、策划是否到位、是否具备第二阶段条件，并定下其重点和范围。",
        en: "Purpose: whether documents and planning fit, whether stage 2 is possible, and what it should look at.",
      },
      {
        mark: "b)",
        zh: "内容：体系文件、组织与流程、内审和管评、范围是否合适、第二阶段所需资源和时间。",
        en: "Content: documents, organisation and processes, internal audit and review, scope, resources and time of stage 2.",
      },
      {
        mark: "c)",
        zh: "结果：合格则出具报告并安排第二阶段；有不符合则整改并验证后才能进入。",
        en: "Outcome: a report and the way to stage 2; findings are mended and verified before it begins.",
      },
    ],
  },
  {
    number: "5.4.2.2",
    title: { zh: "第二阶段", en: "Stage 2" },
    zh: "在现场验证体系的运行和有效性。",
    en: "Proves on site that the system works.",
    items: [
      {
        mark: "a)",
        zh: "目的：验证实际运行合标、有效，能够实现预期目标。",
        en: "Purpose: that practice meets the criteria, works, and can reach its aims.",
      },
      {
        mark: "b)",
        zh: "内容：范围内所有关键过程、文件执行、有效性证据、守法，以及第一阶段问题的整改。",
        en: "Content: every key process in scope, practice against documents, proof of effect, law, and stage 1 findings.",
      },
    ],
  },
  {
    number: "5.4.3",
    title: { zh: "审核时间", en: "Audit time" },
    zh: "人日数按人数、复杂程度、法规、分包、以往结果、场所、风险和结合审核等确定，且不低于现行质量管理体系认证规则的最低人日。",
    en: "Days follow people, complexity, law, outsourcing, earlier results, sites, risk and combination, and never fall under the least of the quality rule in force.",
  },
  {
    number: "5.4.3.1",
    title: { zh: "初次认证时间", en: "Time of the initial audit" },
    zh: "查表得出基础人日，再按复杂程度、调整和抽样场所增减，最后取整。",
    en: "A base from the table, changed by complexity, adjustments and sampled sites, then rounded.",
    items: [
      {
        mark: "注1",
        zh: "有效人数含范围内每个班次的人，也含承包商等非固定人员和兼职人员。",
        en: "Everybody within scope counts, on every shift, contractors and part-time people included.",
      },
      {
        mark: "注2",
        zh: "季节性、临时、分包和兼职人员可按实际工时折算成全职人数。",
        en: "Seasonal, temporary, contracted and part-time people may be converted to full-time ones by hours worked.",
      },
      {
        mark: "注3",
        zh: "轮班等正常工作时段内的审核计入时间；场所之间的路途不计。",
        en: "Auditing in normal working hours, shifts included, counts; travel between sites does not.",
      },
    ],
  },
  {
    number: "5.4.3.1(1)",
    title: { zh: "基础人日与复杂程度", en: "Base and complexity" },
    zh: "100人及以下：第一阶段0.5、现场1.5人日；100人以上：0.5、2.5人日。四项复杂因素每项加0.5，合计至多1.5人日。",
    en: "Up to 100 people 0.5 days of stage 1 and 1.5 on site; above, 0.5 and 2.5. Each of four complexity factors adds 0.5, together at most 1.5.",
  },
  {
    number: "5.4.3.1(2)",
    title: { zh: "增减调整", en: "Adjustments" },
    zh: "按人数、复杂程度、以往结果等增减；减少须写明理由，合计不超过基础现场时间的30%。",
    en: "More or less by size, complexity or earlier results; less needs a reason and at most 30 % of the base on-site time.",
  },
  {
    number: "5.4.3.1(3)",
    title: { zh: "抽样场所增加时间", en: "Time for sampled sites" },
    zh: "抽样1～5个场所加0～0.5人日，6～10个加0.5～1.0，超过10个加1～1.5，均为现场时间。",
    en: "1–5 sampled sites add 0–0.5 days on site, 6–10 add 0.5–1.0, more than 10 add 1–1.5.",
  },
  {
    number: "5.4.3.1(4)",
    title: { zh: "取整", en: "Rounding" },
    zh: "结果以0.5人日为最小单位，取最接近的值。",
    en: "The result goes to the nearest half-day.",
  },
  {
    number: "5.4.3.2",
    title: { zh: "监督审核时间", en: "Time of surveillance" },
    zh: "不少于初次的1/3，且至少1人日。证书被撤销的组织变化不大、整改后重新申请的，可按监督时间安排。",
    en: "At least a third of the initial time and 1 day. A little-changed organisation applying again after withdrawal may be given surveillance time.",
  },
  {
    number: "5.4.3.3",
    title: { zh: "再认证审核时间", en: "Time of recertification" },
    zh: "不少于初次的2/3，且至少1人日；覆盖体系全部核心要求，并看其应对变化的能力。",
    en: "At least two thirds of the initial time and 1 day; it covers every core requirement and how the system meets change.",
  },
];
