import type { DocumentModels } from "../render";
import { AUDITOR, CENTRAL, INTERN, LEADER, SUBJECT, head, signed } from "./case";

const TEAM = [LEADER, AUDITOR, INTERN];

const CONFIRMATIONS = [
  { item: "有效人数", declared: "35 人", found: "35 人（排班表与社保名册核对）", isSame: true },
  { item: "场所", declared: "滨江总部、南京分中心", found: "与申请一致", isSame: true },
  { item: "认证范围", declared: SUBJECT.scope, found: "与申请一致", isSame: true },
  { item: "技术复杂度", declared: "无增加项", found: "无增加项", isSame: true },
];

export const stage1Report: DocumentModels["stage1-report"] = {
  ...head("HZ-B-09", "HZ-2026-0007", "2026-05-29"),
  subject: SUBJECT,
  method: "offSite",
  span: { from: "2026-05-25", fromHalf: "morning", to: "2026-05-25", toHalf: "morning" },
  place: "北京衡准认证有限公司（非现场）",
  determined: 1,
  representative: "沈若川",
  team: [LEADER],
  offSiteConditions: ["体系文件完整", "体系策划清晰", "未发生重大变更", "未出现重大违规或投诉"].map(
    (name) => ({
      name,
      holds: true,
      facts: "查阅手册、11 份程序及 2026 年一季度运行记录确认",
    }),
  ),
  documents: [
    {
      name: "体系文件",
      file: "投诉处理管理手册 QH-SC-2026 A-0.pdf",
      result: "conforms",
      remark: "覆盖准则全部条款",
    },
    {
      name: "体系文件",
      file: "投诉升级与回访程序 QH-CX-07 A-0.pdf",
      result: "nonconforming",
      remark: "缺少升级时限",
    },
  ],
  checks: [
    {
      item: "文件的完整性、符合性和适宜性",
      evidence: "查阅手册 1 份、程序 11 份、记录表样 34 份，除升级程序外满足准则要求。",
      result: "attention",
    },
    {
      item: "组织架构与业务流程",
      evidence: "查阅组织结构图与职责分配表；业务流程自受理至回访共 7 个环节，接口清楚。",
      result: "conforms",
    },
    {
      item: "内部审核与管理评审",
      evidence:
        "内部审核 2026-03-24 至 25，覆盖全部部门；管理评审 2026-04-10，输出 5 项改进均有责任人与期限。",
      result: "conforms",
    },
    { item: "认证范围的适宜性", evidence: "范围与许可证、合同抽样 4 份一致。", result: "conforms" },
    { item: "第二阶段的资源与时间", evidence: "确认 3.5 人日充分；须安排夜班时段。", result: "conforms" },
  ],
  confirmations: CONFIRMATIONS,
  findings: [
    {
      number: "S1-01",
      clause: "7.8",
      statement: "升级程序未规定各级升级的时限。",
      verifiedOn: "2026-05-29",
      verifiedBy: "秦知远",
    },
  ],
  outcome: "ready",
  focus: ["投诉升级与回访的及时性。", "兼职坐席的能力与监督。", "夜间时段投诉渠道的可用性。"],
  arrangement: "第二阶段计划于 2026 年 6 月 8 日至 9 日在受审核方现场实施，不早于 2026 年 5 月 30 日。",
  leader: signed("秦知远", "2026-05-29"),
};

export const EVIDENCE = [
  "查投诉管理系统 2026 年 2 月至 5 月记录 1 286 件，随机抽取 24 件（编号 TS-260211-003、TS-260318-017、TS-260422-009 等），接收、登记、分派和答复时间均有系统时间戳，首次响应最长 3 小时 40 分，满足程序规定的 4 小时。",
  "与主管叶听澜面谈：能够说明三级升级条件，出示升级清单 17 件；其中 TS-260422-009 因平台接口延迟超过 24 小时，已按程序通知投诉人并记录原因。",
  "查满意度回访记录，4 月回访 212 件，满意率 93.4 %，低于目标 95 %，已在月度分析会提出措施并落实到班组。",
];

const CLAUSES = [
  ["4.1", "承诺与领导作用", "管理层"],
  ["5.1", "投诉处理方针", "管理层"],
  ["6.2", "目标及其实现的策划", "体系管理部"],
  ["6.4", "资源与能力", "人力与培训"],
  ["7.1", "沟通", "投诉受理中心"],
  ["7.2", "投诉的接收", "投诉受理中心"],
  ["7.5", "投诉的调查", "升级处理组"],
  ["7.8", "答复与升级", "升级处理组"],
  ["8.2", "投诉的分析与评价", "体系管理部"],
  ["8.5", "内部审核", "体系管理部"],
] as const;

const CONCLUSION = { answer: "conforms", text: "查见证据充分，过程受控，见第三部分。" } as const;

export const stage2Report: DocumentModels["stage2-report"] = {
  ...head("HZ-B-10", "HZ-2026-0007", "2026-06-14"),
  subject: SUBJECT,
  stage: "stage2",
  auditKind: "initial",
  representative: "沈若川",
  purpose: "验证投诉处理管理体系的实际运行是否符合审核准则并有效，确定能否推荐认证注册。",
  auditScope: "滨江总部、南京分中心；投诉受理中心、升级处理组、体系管理部、人力与培训。",
  method: "onSite",
  period: { from: "2026-01-05", to: "2026-06-09" },
  manDays: { determined: 7, actual: 7 },
  team: TEAM,
  peopleMet: [
    { name: "周以宁", unit: "管理层", post: "总经理" },
    { name: "沈若川", unit: "体系管理部", post: "管理者代表" },
    { name: "叶听澜", unit: "投诉受理中心", post: "主管" },
  ],
  activities: [
    { when: "2026-06-08 09:00–17:00", where: CENTRAL.address, what: "首次会议、最高管理者面谈、过程审核" },
    { when: "2026-06-09 09:00–17:00", where: CENTRAL.address, what: "过程审核、审核组沟通、末次会议" },
  ],
  planChange: "按计划完成全部审核内容，未作调整，未遇到影响结论可靠性的情况。",
  confirmations: CONFIRMATIONS,
  profile: [
    "受审核方成立于 2019 年 4 月 2 日，为电商、出行与本地生活平台提供在线与电话客服外包，投诉处理管理体系自 2026 年 1 月 5 日起运行。",
    "体系覆盖 39 人，折算有效人数 35 人；坐席两班制（08:00–16:00、16:00–24:00），夜间回访由南京分中心承担。",
  ],
  evidence: CLAUSES.map(([clause, requirement, unit], index) => ({
    clause,
    requirement,
    unit,
    evidence: EVIDENCE.slice(0, 1 + (index % 3)).join("\n"),
    verdict: clause === "7.8" || clause === "6.4" ? ("minor" as const) : ("conforms" as const),
  })),
  stage1Findings: ["S1-01 升级时限：程序 QH-CX-07 已修订为 A/1，现场抽查 6 件升级均在时限内，整改有效。"],
  nonconformities: [
    {
      number: "NC-01",
      grade: "minor",
      clause: "7.8",
      unit: "升级处理组",
      statement: "3 件二级升级未记录答复投诉人的时间。",
      due: "2026-08-08",
      status: "待整改",
    },
    {
      number: "NC-02",
      grade: "minor",
      clause: "6.4",
      unit: "人力与培训",
      statement: "2 名兼职坐席上岗前未完成投诉处理考核。",
      due: "2026-08-08",
      status: "待整改",
    },
  ],
  improvements: ["回访满意率可按班次分别统计。"],
  positive: ["投诉时间戳由系统自动生成，可追溯性强。", "最高管理者每月参加投诉分析会。"],
  conclusions: {
    planning: CONCLUSION,
    operation: { answer: "mostly", text: "升级答复记录存在个别缺失（NC-01）。" },
    monitoring: CONCLUSION,
    improvement: CONCLUSION,
    legal: CONCLUSION,
    objectives: { answer: "mostly", text: "满意率 93.4 %，目标 95 %，措施已落实。" },
  },
  summary: [
    "体系文件满足准则要求，运行证据表明过程总体受控；两项轻微不符合属个别问题，不影响体系实现预期结果的能力。",
  ],
  programmeFit: "现行三年方案适宜，无须调整。",
  recommendation: { outcome: "recommendAfter", reasons: ["两项轻微不符合经文件验证合格后推荐认证注册。"] },
  unresolved: [],
  attention: ["升级答复记录的完整性。", "兼职坐席上岗考核。"],
  leader: signed("秦知远", "2026-06-14"),
  members: [signed("梁书宁", "2026-06-14"), signed("江予白", "2026-06-14")],
};
