import { xrayFile, type XrayFile } from "@/lib/domain/xray/xray-file";
import type { z } from "zod";

export type XrayInput = z.input<typeof xrayFile>;

/** An invented audit in which records and report say the same: no check may find anything in it. */
export const CLEAN: XrayInput = {
  systems: ["质量管理体系"],
  tickedSystems: ["质量管理体系"],
  integration: "none",
  method: "on-site",
  names: [
    { where: "application", name: "宁州青岚纸制品有限公司" },
    { where: "contract", name: "宁州青岚纸制品有限公司" },
    { where: "certificate", name: "宁州青岚纸制品有限公司" },
  ],
  addresses: [
    { where: "application", address: "宁州市东湖区松涛路18号" },
    { where: "report", address: "云岭省宁州市东湖区松涛路18号" },
  ],
  creditCodes: [
    { where: "application", code: "91350100M000100Y43" },
    { where: "certificate", code: "91350100M000100Y43" },
  ],
  scopes: [
    { where: "application", scope: "纸制包装盒的设计、生产和销售" },
    { where: "contract", scope: "纸制包装盒的设计、生产和销售" },
    { where: "plan", scope: "纸制包装盒的设计、生产和销售" },
    { where: "report", scope: "纸制包装盒的设计、生产和销售" },
    { where: "certificate", scope: "纸制包装盒的设计、生产和销售。" },
  ],
  criteria: [
    { where: "contract", criteria: ["GB/T 19001-2016"] },
    { where: "plan", criteria: ["GB/T 19001-2016"] },
  ],
  headcounts: [
    { where: "application", people: 86 },
    { where: "report", people: 86 },
  ],
  cover: { leader: "江若水", reportedOn: "2026-06-17" },
  team: [
    {
      name: "江若水",
      role: "leader",
      registrations: [
        {
          system: "质量管理体系",
          number: "R-1001",
          status: "formal",
          validFrom: "2024-01-01",
          validTo: "2027-12-31",
        },
      ],
      codes: ["08.05.01"],
      countedHalfDays: 4,
      declaredOn: "2026-06-01",
    },
    {
      name: "顾长风",
      role: "member",
      registrations: [
        {
          system: "质量管理体系",
          number: "R-1002",
          status: "formal",
          validFrom: "2025-01-01",
          validTo: "2028-12-31",
        },
      ],
      codes: ["08.05.01", "08.05.02"],
      countedHalfDays: 4,
      declaredOn: "2026-06-01",
      employer: "恒准认证有限公司",
      consultedClientUntil: "2020-01-01",
    },
    { name: "苏一诺", role: "technical-expert", declaredOn: "2026-06-02" },
  ],
  appointed: ["江若水", "顾长风", "苏一诺"],
  others: [{ name: "白沐晨", role: "guide" }],
  scopeCodes: ["08.05.01", "08.05.02"],
  applicationReviewers: ["陆知行"],
  deciders: ["叶秋实"],
  peopleMet: [
    { name: "温如玉", post: "总经理", unit: "管理层" },
    { name: "白沐晨", post: "主任", unit: "办公室" },
  ],
  interviewees: ["温如玉"],
  stage1: { from: "2026-06-01", to: "2026-06-02" },
  stage1Findings: [{ number: "1", raisedOn: "2026-06-02", verifiedOn: "2026-06-09" }],
  audit: { from: "2026-06-15", to: "2026-06-16" },
  periodFrom: "2025-09-01",
  manDays: { determined: 8, actual: 8 },
  planRows: [
    { kind: "opening", date: "2026-06-15", startsAt: 510, endsAt: 540, people: ["江若水", "顾长风"] },
    {
      kind: "top-management-interview",
      date: "2026-06-15",
      startsAt: 540,
      endsAt: 600,
      unit: "管理层",
      clauses: ["5.1"],
      people: ["江若水"],
    },
    {
      date: "2026-06-15",
      startsAt: 540,
      endsAt: 990,
      unit: "生产部",
      clauses: ["8.5.1"],
      people: ["顾长风", "苏一诺"],
    },
    { date: "2026-06-15", startsAt: 600, endsAt: 990, unit: "技术部", clauses: ["8.3"], people: ["江若水"] },
    {
      date: "2026-06-16",
      startsAt: 510,
      endsAt: 990,
      unit: "办公室",
      clauses: ["7.2", "9.2"],
      people: ["江若水"],
    },
    { date: "2026-06-16", startsAt: 510, endsAt: 990, unit: "销售部", clauses: ["8.2"], people: ["顾长风"] },
  ],
  planned: { isKept: true, isCompleted: true },
  nonconformities: [
    {
      number: "NC-1",
      grade: "minor",
      clause: "GB/T 19001-2016 7.2",
      unit: "办公室",
      statement: "2026年3月入职的2名复检员未按规定考核即上岗，不符合能力的要求。",
      status: "accepted",
      raisedOn: "2026-06-16",
      way: "documents",
      agreedOn: "2026-07-20",
      latestOn: "2026-08-15",
    },
  ],
  reported: { majors: 0, minors: 1 },
  followUp: { way: "documents", agreedOn: "2026-07-20", nextAuditBefore: "2027-06-16" },
  foundedOn: "2012-04-18",
  systemSince: "2025-09-01",
  internalAuditOn: "2026-02-10",
  managementReviewOn: "2026-03-05",
  papers: [{ name: "印刷经营许可证", number: "Y-77", validFrom: "2023-05-01", validTo: "2028-04-30" }],
  shifts: [
    { name: "白班", people: 40 },
    { name: "中班", people: 20 },
  ],
  sites: [{ name: "总部", address: "宁州市东湖区松涛路18号", isSampled: true }],
  notes: [
    {
      clause: "5.1",
      unit: "管理层",
      author: "江若水",
      notedOn: "2026-06-15",
      text: "总经理温如玉说明了方针的由来，并主持了2026年3月5日的管理评审。",
    },
    {
      clause: "8.5.1",
      unit: "生产部",
      author: "顾长风",
      notedOn: "2026-06-15",
      text: "查模切车间2026年4月10日至4月16日的首件记录，抽查20份，合格20份，合格率100%。",
      samples: [{ record: "首件记录", population: 210, size: 20 }],
    },
    {
      clause: "8.3",
      unit: "技术部",
      author: "江若水",
      notedOn: "2026-06-15",
      text: "查新盒型设计输入、评审和确认的记录，与顾客图样一致。",
    },
    {
      clause: "9.2",
      unit: "办公室",
      author: "江若水",
      notedOn: "2026-06-16",
      text: "内部审核于2026年2月10日实施，2项不符合已关闭。",
    },
    {
      clause: "GB/T 19001-2016 7.2",
      unit: "办公室",
      author: "江若水",
      notedOn: "2026-06-16",
      verdict: "nonconformity",
      text: "2名复检员没有考核记录，主任白沐晨确认。",
    },
    {
      clause: "8.2",
      unit: "销售部",
      author: "顾长风",
      notedOn: "2026-06-16",
      text: "2026年1月8日收到宁州素笺文具有限公司询价，1月9日完成合同评审，1月12日签订合同。",
    },
  ],
  evaluations: [
    {
      section: "planning",
      grade: "conforms",
      clauses: ["4", "5", "6"],
      text: "方针和目标由最高管理者批准，分解到了各部门，职责清楚，资源有保障。",
    },
    {
      section: "realisation",
      grade: "conforms",
      clauses: ["8"],
      text: "2025年10月8日对宁州云杉纸业有限公司进行供方评价，2025年11月3日与宁州云杉纸业有限公司签订原纸采购合同，到货检验记录完整。",
    },
    {
      section: "internal-audit",
      grade: "conforms",
      clauses: ["9.2", "9.3"],
      text: "内部审核和管理评审按计划实施，结论与现场所见一致。",
    },
    {
      section: "improvement",
      grade: "conforms",
      clauses: ["10"],
      text: "2026年一季度登记顾客投诉3件，均在规定时间内回复并关闭，原因分析到位。",
    },
    {
      section: "support",
      grade: "mostly",
      clauses: ["7"],
      text: "设备和监视测量资源满足需要；人员能力的考核有疏漏，见不符合项NC-1。",
    },
  ],
  objectives: [{ objective: "顾客满意率", target: "≥95%", period: "2026年一季度", result: "97.5%" }],
  conclusions: [
    {
      system: "质量管理体系",
      answers: {
        planning: "conforms",
        operation: "mostly",
        monitoring: "conforms",
        improvement: "conforms",
        legal: "conforms",
        objectives: "conforms",
      },
      recommendation: "recommend-after-correction",
    },
  ],
  texts: [
    { part: "summary", text: "体系覆盖的过程受控，严重不符合0项，轻微不符合1项。" },
    { part: "next-focus", text: "复检员的能力考核及其记录。" },
    { part: "risks", text: "原纸价格波动时供方选择的准则可能不够。" },
    { part: "strengths", text: "模切车间的目视管理做得细。" },
    { part: "open-points", text: "没有未解决的分歧。" },
  ],
  otherClients: ["海州白鹭食品有限公司"],
  otherReports: [
    { number: "HZ-2026-0007", text: "客服中心的电话录音完整，抽查的投诉都在一个工作日内给出了首次答复。" },
  ],
};

export const fileOf = (change: XrayInput = {}): XrayFile => xrayFile.parse({ ...CLEAN, ...change });

/** The clean file with one text more. */
export const withText = (part: NonNullable<XrayInput["texts"]>[number]["part"], text: string): XrayInput => ({
  texts: [...(CLEAN.texts ?? []), { part, text }],
});

/** The clean file with one note more. */
export const withNote = (note: NonNullable<XrayInput["notes"]>[number]): XrayInput => ({
  notes: [...(CLEAN.notes ?? []), note],
});

type Member = NonNullable<XrayInput["team"]>[number];

/** The clean file with members changed by name; further ones are added. */
export const withMembers = (...changes: readonly (Partial<Member> & Pick<Member, "name">)[]): XrayInput => {
  const team = CLEAN.team ?? [];
  const known = team.map(({ name }) => name);
  return {
    team: [
      ...team.map((member) => ({ ...member, ...changes.find(({ name }) => name === member.name) })),
      ...changes
        .filter(({ name }) => !known.includes(name))
        .map((member) => ({ role: "member" as const, ...member })),
    ],
  };
};
