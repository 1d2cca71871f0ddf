import type { DocumentModels } from "../render";
import { CENTRAL, MAN_DAY_STEPS, NANJING, SUBJECT, UNSIGNED, head, signed } from "./case";

export const SITES = [
  {
    ...CENTRAL,
    nameEn: "Binjiang Head Office",
    addressEn: SUBJECT.client.addressEn,
    activityEn: "Customer service, reception and escalation of complaints, system management",
  },
  {
    ...NANJING,
    nameEn: "Nanjing Branch Centre",
    addressEn: "Floor 2, Block B, 66 Shili Avenue, Yuhuatai District, Nanjing, Jiangsu",
    activityEn: "Night service and follow-up of complaints",
  },
];

const reportReviewRecord: DocumentModels["report-review-record"] = {
  ...head("HZ-B-12-1", "HZ-2026-0007", "2026-07-02"),
  subject: SUBJECT,
  stage: "stage2",
  team: ["秦知远", "梁书宁", "江予白"],
  report: {
    signedBy: "秦知远",
    signedOn: "2026-06-14",
    sha256: "8a0d44f19b7c2e6035d1fa92c4e87b60139f5d2ac7e04b8816f3d9a25c70eb41",
  },
  sections: ["审核概况与人日", "审核证据与发现", "不符合项及验证", "结论与推荐意见"].map((section) => ({
    section,
    passes: true,
    remark: "记录完整，与计划一致",
  })),
  outcome: "passed",
  remark: "建议提交认证决定。",
  reviewer: signed("陆嘉言", "2026-07-02"),
};

const decisionRecord: DocumentModels["decision-record"] = {
  ...head("HZ-B-12", "HZ-2026-0007", "2026-07-06"),
  subject: SUBJECT,
  sites: SITES,
  auditKind: "initial",
  auditSpan: { from: "2026-06-08", fromHalf: "morning", to: "2026-06-09", toHalf: "afternoon" },
  team: ["秦知远", "梁书宁", "江予白"],
  manDays: 8,
  recommendation: "不符合项整改并验证合格后推荐认证注册",
  reportReview: ["审核概况与人日", "审核证据与发现", "不符合项及验证", "结论与推荐意见"].map((section) => ({
    section,
    passes: true,
    remark: "记录完整，与计划一致",
  })),
  reportReviewer: signed("陆嘉言", "2026-07-02"),
  clientComments: "对报告无异议（2026-07-01 书面回复）。",
  checks: [
    {
      clause: "5.9.2 a)",
      text: "信息足以确定认证要求的满足情况和范围",
      holds: true,
      facts: "报告 a)–k) 齐全",
    },
    { clause: "5.9.2 b)", text: "严重不符合的纠正措施已证实有效", holds: true, facts: "无严重不符合" },
    {
      clause: "5.9.2 c)",
      text: "其他不符合的措施计划已接受",
      holds: true,
      facts: "NC-01、NC-02 均已验证关闭",
    },
    { clause: "5.9.1", text: "决定人员未参加审核", holds: true, facts: "系统按案卷人员核对" },
    { clause: "5.3.3", text: "认证费用由委托人直接支付", holds: true, facts: "3 笔付款方均为委托人" },
  ],
  nonconformities: [
    { number: "NC-01", grade: "minor", state: "验证关闭", settledOn: "2026-06-30" },
    { number: "NC-02", grade: "minor", state: "验证关闭", settledOn: "2026-06-30" },
  ],
  outcome: "grant",
  reasons: ["审核证据充分，两项轻微不符合均已验证关闭，推荐条件满足。"],
  decidedOn: "2026-07-06",
  validity: { from: "2026-07-06", to: "2029-07-05" },
  fileHash: "3f1c9a7be20d54886c0e1ff2a9d7b3456a81c0d9e4f7725b13a6c8de90f2b417",
  deciders: [signed("宋临川", "2026-07-06")],
};

const certificate: DocumentModels["certificate"] = {
  ...head("HZ-B-13", "777-26-CMS-00012-R0-S", "2026-07-06"),
  subject: SUBJECT,
  edition: 1,
  firstCertifiedOn: "2026-07-06",
  lastDay: "2029-07-05",
  sites: SITES,
  lookUpUrl: "https://certdesk.hengzhun.example/certificates/777-26-CMS-00012-R0-S",
  generalManager: "方怀瑾",
  mark: {
    width: 100,
    height: 100,
    paths: ["M50 4 L92 28 V72 L50 96 L8 72 V28 Z M50 18 L80 35 V65 L50 82 L20 65 V35 Z"],
  },
};

const certificateContentConfirmation: DocumentModels["certificate-content-confirmation"] = {
  certificates: [],
  ...head("HZ-B-14", "HZ-2026-0007", "2026-07-03"),
  subject: SUBJECT,
  sites: SITES,
  copies: { zh: 1, en: 1 },
  answerBy: "2026-07-10",
  answer: { agrees: null, corrections: "" },
  client: UNSIGNED,
};

const manDaysRecord: DocumentModels["man-days-record"] = {
  ...head("HZ-B-15", "HZ-2026-0007", "2026-05-13"),
  subject: SUBJECT,
  auditKind: "initial",
  determinedOn: "2026-05-13",
  effectivePersonnel: {
    count: 35,
    steps: [
      { clause: "5.4.3.1 注2", text: "全职坐席与管理：30 人 × 8/8", value: "30.0" },
      { clause: "5.4.3.1 注2", text: "兼职坐席：9 人 × 4/8", value: "4.5" },
      { clause: "5.4.3.1 注2", text: "合计 34.5，向上取整", value: "35 人" },
    ],
  },
  sampledSites: 1,
  facts: [
    {
      name: "人员",
      value: "坐席与管理 30 人，每天 8 小时\n兼职坐席 9 人，每天 4 小时",
      source: "认证申请第 1 版",
    },
    { name: "场所", value: "互不相似的场所 1 个", source: "认证申请第 1 版" },
    { name: "第一阶段在现场进行", value: "否", source: "申请评审" },
  ],
  steps: MAN_DAY_STEPS,
  limits: [
    { name: "本规则计算结果", value: "2 日", isDecisive: false },
    { name: "最低人日", value: "4 日", isDecisive: true },
  ],
  adjustments: [],
  coefficient: null,
  stage1: 1,
  onSite: 7,
  total: 8,
  binding: "floor",
  warnings: [],
  interpretations: ["最低人日取 IAF MD 5 质量管理体系表，表值待本机构书面确认。"],
  redeterminedBecause: null,
  determinedBy: signed("贺兰舟", "2026-05-13"),
  approvedBy: signed("温以恒", "2026-05-13"),
};

export const afterAudit = {
  "report-review-record": reportReviewRecord,
  "decision-record": decisionRecord,
  certificate,
  "certificate-content-confirmation": certificateContentConfirmation,
  "man-days-record": manDaysRecord,
};
