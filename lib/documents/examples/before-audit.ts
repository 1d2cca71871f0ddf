import type { DocumentModels } from "../render";
import { CENTRAL, MAN_DAY_STEPS, NANJING, SUBJECT, UNSIGNED, head, signed } from "./case";

const CONDITIONS = [
  ["5.2.1(1)", "法人营业执照或等效文件", "统一社会信用代码 91330108MA2TEST01X，成立于 2019-04-02，存续"],
  ["5.2.1(2)", "相应的许可资质", "增值电信业务经营许可证（呼叫中心业务），有效期至 2029-03-31"],
  ["5.2.1(3)", "服务符合法律法规要求", "提交适用法规清单 14 项及 2025 年度合规自查记录"],
  ["5.2.1(4)", "体系有效运行 3 个月以上", "2026-01-05 发布并实施，至申请日 126 天"],
  ["5.2.1(5)", "一年内无违规、未被撤销证书", "未查得处罚与撤销记录"],
  ["5.2.1(6)", "已进行内部审核和管理评审", "内部审核 2026-03-24 至 25；管理评审 2026-04-10"],
  ["5.2.1(7)", "未被责令停业整顿、未列入失信名录", "国家企业信用信息公示系统查询无记录"],
] as const;

const FILES = [
  ["认证申请表", "application.pdf", "7d0a5e0f3c1b4c9a8e2f61d0aa51c7b2"],
  ["营业执照副本", "business-licence.pdf", "19c2fd9be870a3164f6ad8c1b5e09d73"],
  ["增值电信业务经营许可证", "telecom-permit.pdf", "c4b8e6a00f4d7711a2395be6d87f10c2"],
  ["投诉处理管理体系文件（手册与程序 11 份）", "system-documents.zip", "a95d3f7720c14be98d0e6617fb3c2a48"],
  ["多场所清单", "sites.xlsx", "08e1bb4a6cd92f35e7401d8c9a3b7f56"],
  ["适用的法律法规和标准清单", "legal-register.xlsx", "f3720d1e8a6b4c59b0e7d2a6148c9e35"],
] as const;

const applicationForm: DocumentModels["application-form"] = {
  ...head("HZ-B-01", "HZ-2026-0007", "2026-05-11"),
  subject: SUBJECT,
  auditKind: "initial",
  applicationVersion: 2,
  submittedOn: "2026-05-11",
  legalRepresentative: "周以宁",
  established: "2019-04-02",
  systemSince: "2026-01-05",
  contact: { name: "沈若川", phone: "0571-5550 0188", email: "shen.ruochuan@qinghe.example" },
  totalEmployees: 58,
  systemPersonnel: 39,
  business: "为电商、出行与本地生活平台提供在线与电话客服外包，投诉处理包括受理、核实、答复、升级与回访。",
  personnel: [
    { group: "全职坐席与管理", count: 30, hoursPerDay: 8 },
    { group: "兼职坐席", count: 9, hoursPerDay: 4 },
  ],
  sites: [CENTRAL, NANJING],
  conditions: CONDITIONS.map(([clause, name, facts]) => ({
    clause,
    name,
    facts,
    source: "申请组织提交",
    checkedOn: "2026-05-11",
  })),
  documents: FILES.map(([name, fileName, sha256]) => ({ name, fileName, sha256 })),
  certificates: [],
  signature: UNSIGNED,
};

const applicationReviewRecord: DocumentModels["application-review-record"] = {
  ...head("HZ-B-02", "HZ-2026-0007", "2026-05-13"),
  subject: SUBJECT,
  applicationVersion: 2,
  receivedOn: "2026-05-11",
  conditions: CONDITIONS.map(([clause, name, facts]) => ({
    clause,
    name,
    outcome: "met" as const,
    facts,
    source: "国家企业信用信息公示系统",
    checkedOn: "2026-05-12",
  })),
  documents: FILES.map(([name]) => ({ name, isComplete: true, remark: "与原件一致" })),
  effectivePersonnel: {
    count: 35,
    steps: [
      { clause: "5.4.3.1 注2", text: "全职坐席与管理：30 人 × 8/8", value: "30.0" },
      { clause: "5.4.3.1 注2", text: "兼职坐席：9 人 × 4/8", value: "4.5" },
      { clause: "5.4.3.1 注2", text: "合计 34.5，向上取整", value: "35 人" },
    ],
  },
  manDays: { steps: MAN_DAY_STEPS, stage1: 1, onSite: 7, total: 8, binding: "floor" },
  sample: { count: 1, steps: [{ clause: "5.4.5.2.2 a)", text: "不相同场所 1 个，全数抽样", value: "1 个" }] },
  codes: ["35.12.00"],
  competence: "具备：专职审核员 2 人、兼职审核员 3 人持有该专业代码且能力评价有效。",
  interpretations: ["最低人日取 IAF MD 5 质量管理体系表，表值待本机构书面确认。"],
  outcome: "accept",
  reasons: ["申请条件全部满足，文件齐全，人日、抽样与专业代码均已确定。"],
  laws: ["消费者权益保护法", "个人信息保护法"],
  reviewer: signed("贺兰舟", "2026-05-13"),
};

const contract: DocumentModels["contract"] = {
  ...head("HZ-B-04", "HZ-HT-2026-0007", "2026-05-15"),
  subject: SUBJECT,
  auditKind: "initial",
  legalRepresentative: "周以宁",
  contact: { name: "沈若川", phone: "0571-5550 0188", email: "shen.ruochuan@qinghe.example" },
  sites: [
    {
      name: SUBJECT.client.name,
      nameEn: SUBJECT.client.nameEn,
      address: SUBJECT.client.address,
      addressEn: SUBJECT.client.addressEn,
    },
  ],
  manDays: { stage1: 1, onSite: 7, total: 8, surveillance: 3, recertification: 6 },
  arrangement: {
    zh: "第一阶段为非现场文件评价，计划于 2026 年 5 月下旬；第二阶段计划于 2026 年 6 月上旬在甲方现场实施。",
    en: "Stage 1 off site, planned for late May 2026; stage 2 at Party A's premises, planned for early June 2026.",
  },
  fees: [
    {
      name: "申请与评审费",
      nameEn: "Application and review",
      due: "签订后 5 个工作日内",
      dueEn: "within 5 working days of signing",
      fen: 200_000,
    },
    {
      name: "审核费（4.0 人日）",
      nameEn: "Audit (4.0 man-days)",
      due: "第二阶段审核前",
      dueEn: "before stage 2",
      fen: 1_400_000,
    },
    {
      name: "注册与证书费",
      nameEn: "Registration and certificate",
      due: "认证决定前",
      dueEn: "before the decision",
      fen: 200_050,
    },
  ],
  account: {
    holder: "北京衡准认证有限公司",
    bank: "示例银行北京海淀支行",
    number: "0200 0000 0000 0000 123",
  },
  signatures: { client: UNSIGNED, body: UNSIGNED },
};

const row = (
  stage: "stage1" | "stage2" | "surveillance" | "recertification",
  name: string,
  windowFrom: string,
  windowTo: string,
  halfDays: number,
  focus: string,
) => ({
  ...{ stage, name, windowFrom, windowTo, windowNote: "", halfDays, focus },
  sites: ["滨江总部", "南京分中心"],
});

const programme: DocumentModels["programme"] = {
  ...head("HZ-B-05", "HZ-2026-0007", "2026-05-18"),
  subject: SUBJECT,
  cycle: { from: "2026-07-06", to: "2029-07-05" },
  effectivePersonnel: 35,
  risk: "兼职坐席比例较高，夜间投诉升级依赖南京分中心；新签平台客户的投诉渠道尚在接入。",
  rows: [
    row("stage1", "第一阶段", "2026-05-20", "2026-06-05", 1, "文件评价，确认第二阶段条件"),
    row("stage2", "第二阶段", "2026-06-01", "2026-11-25", 7, "全部条款；投诉受理、答复、升级与统计分析"),
    row("surveillance", "第一次监督", "2027-01-01", "2027-07-06", 3, "6.6 a)–i)；第二阶段不符合的整改保持"),
    row("surveillance", "第二次监督", "2028-01-01", "2028-07-06", 3, "6.6 a)–i)；绩效趋势与夜间服务"),
    row("recertification", "再认证", "2029-01-05", "2029-07-05", 6, "全部条款；三年绩效与持续改进"),
  ],
  steps: MAN_DAY_STEPS,
  sampling: "中心办公室每次必审；不相同场所 1 个，初次认证与再认证全数抽样，监督抽样不少于 1 个。",
  changes: [],
  manager: signed("温以恒", "2026-05-18"),
};

const notices = {
  supplement: {
    type: "supplement",
    appliedOn: "2026-05-11",
    items: ["2026 年管理评审报告（签字版）。", "南京分中心的租赁合同或使用证明。"],
    dueOn: "2026-05-25",
  },
  refusal: {
    type: "refusal",
    appliedOn: "2026-05-11",
    reasons: ["体系自 2026-03-20 起运行，至申请日不足 3 个月（5.2.1(4)）。"],
    appealBy: "2026-05-27",
  },
  acceptance: { type: "acceptance", appliedOn: "2026-05-11", totalHalfDays: 8, sample: 1 },
  termination: {
    type: "termination",
    stage: "第二阶段审核",
    effectiveOn: "2026-06-12",
    reasons: ["最高管理者未到场，审核目的无法实现，双方未能就重新安排达成一致（5.5.3.2）。"],
    appealBy: "2026-06-29",
  },
  granted: {
    type: "granted",
    certificateNumber: "777-26-CMS-00012-R0-S",
    decidedOn: "2026-07-06",
    firstDay: "2026-07-06",
    lastDay: "2029-07-05",
    nextSurveillanceBy: "2027-07-06",
    recertificationRequestBy: "2029-04-05",
  },
  refused: {
    type: "refused",
    decidedOn: "2026-09-18",
    reasons: [
      "严重不符合 NC-01 未在规定期限内完成验证（5.5.8.2）。",
      "投诉升级过程未能证明有效运行（5.9.2 b)）。",
    ],
    appealBy: "2026-10-09",
  },
} as const satisfies Record<string, DocumentModels["notice"]["content"]>;

export const noticeModels: readonly DocumentModels["notice"][] = Object.values(notices).map((content) => ({
  ...head("HZ-B-03", "HZ-TZ-2026-0031", "2026-05-13"),
  subject: SUBJECT,
  clause: "5.3.2",
  handler: "贺兰舟",
  content,
}));

export const beforeAudit = {
  "application-form": applicationForm,
  "application-review-record": applicationReviewRecord,
  contract,
  programme,
};
