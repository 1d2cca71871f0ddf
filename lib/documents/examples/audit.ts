import { CLOSING_POINTS, OPENING_POINTS } from "@/lib/domain/audit/conduct-lists";
import type { DocumentModels } from "../render";
import { stage1Report, stage2Report } from "./reports";
import { checkList } from "./check-list";
import { nonconformityReport } from "./nonconformity-report";
import { AUDITOR, CENTRAL, INTERN, LEADER, SUBJECT, UNSIGNED, head, signed } from "./case";

const SPAN = { from: "2026-06-08", fromHalf: "morning", to: "2026-06-09", toHalf: "afternoon" } as const;
const TEAM = [LEADER, AUDITOR, INTERN];

const taskOrder: DocumentModels["task-order"] = {
  ...head("HZ-B-06", "HZ-2026-0007", "2026-05-18"),
  subject: SUBJECT,
  stage: "stage2",
  method: "onSite",
  span: SPAN,
  sites: ["滨江总部", "南京分中心"],
  determined: 7,
  team: [
    { ...LEADER, tasks: "最高管理者面谈、策划、内部审核与管理评审；报告编制", counted: 4 },
    { ...AUDITOR, tasks: "投诉受理、核实、答复与升级；南京分中心", counted: 3 },
    { ...INTERN, tasks: "在组长指导下参与查阅记录", counted: 0 },
  ],
  objectionBy: "2026-05-25",
  answer: { agrees: true, objection: "" },
  issuer: signed("温以恒", "2026-05-18"),
  client: UNSIGNED,
};

type PlanRow = DocumentModels["audit-plan"]["rows"][number];
const planRow = (
  kind: PlanRow["kind"],
  date: string,
  hours: string,
  unit: string,
  process: string,
  clauses: readonly string[],
  auditors: readonly string[],
): PlanRow => {
  const [from = "", to = ""] = hours.split("–");
  return { kind, date, from, to, site: CENTRAL.name, unit, process, clauses, auditors };
};

const auditPlan: DocumentModels["audit-plan"] = {
  ...head("HZ-B-07", "HZ-2026-0007", "2026-06-01"),
  subject: SUBJECT,
  stage: "stage2",
  purpose: "验证投诉处理管理体系的运行是否符合审核准则、能否实现预期结果，以确定是否推荐认证注册。",
  auditScope: "滨江总部与南京分中心的投诉受理、核实、答复、升级、回访及相关管理过程。",
  method: "onSite",
  span: SPAN,
  determined: 7,
  auditLanguage: "中文",
  remote: {
    reason: "南京分中心夜班回访仅在 20:00 后进行",
    tool: "受审核方会议系统",
    hours: 1,
    consent: "双方已书面同意",
  },
  team: TEAM,
  rows: [
    planRow("opening", "2026-06-08", "09:00–09:30", "管理层及各部门", "", [], ["秦知远", "梁书宁"]),
    planRow(
      "topManagement",
      "2026-06-08",
      "09:30–11:00",
      "最高管理者",
      "方针、承诺、职责与资源",
      ["4.1", "5.1", "5.2", "5.3"],
      ["秦知远"],
    ),
    planRow(
      "process",
      "2026-06-08",
      "09:30–12:00",
      "投诉受理中心",
      "投诉的接收、登记与初步评估",
      ["7.1", "7.2", "7.3", "7.4"],
      ["梁书宁"],
    ),
    planRow(
      "process",
      "2026-06-08",
      "13:00–17:00",
      "体系管理部",
      "内部审核、管理评审与持续改进；目标的统计与分析",
      ["8.1", "8.2", "8.3", "8.4", "8.5", "8.6"],
      ["秦知远"],
    ),
    planRow(
      "process",
      "2026-06-08",
      "13:00–17:00",
      "升级处理组",
      "投诉调查、答复、升级与回访",
      ["7.5", "7.6", "7.7", "7.8", "7.9"],
      ["梁书宁"],
    ),
    planRow(
      "process",
      "2026-06-09",
      "09:00–12:00",
      "人力与培训",
      "能力、培训与意识；沟通",
      ["6.4", "5.3"],
      ["秦知远"],
    ),
    planRow(
      "communication",
      "2026-06-09",
      "13:00–15:00",
      "审核组",
      "汇总证据，形成结论",
      [],
      ["秦知远", "梁书宁"],
    ),
    planRow("closing", "2026-06-09", "16:00–17:00", "管理层及各部门", "", [], ["秦知远", "梁书宁"]),
  ],
  leader: signed("秦知远", "2026-06-01"),
  client: signed("沈若川", "2026-06-02"),
};

/** A name drawn with a finger: a falling and a rising stroke. */
const DRAWN_NAME =
  "iVBORw0KGgoAAAANSUhEUgAAAMkAAAA6CAAAAAA/qyJuAAACWElEQVR4Ad3BC1YiSQAEwMh63P/Kud18VBSkC0RniUi9iOFVDK9ieBU72wX1rxo2i0X8q4atYi/+UcOrSG0TJ3WXWNTTDBNai7hHrOJphm2CUneKg3iWYV78i4Y5dZdY1CKeZNgkqMdUPdEwqYhJQR3Ec+xsVY9rbBXUhGGLeFfElKCmxCKx3XCXuE8Rt8VBbLYzrTEnqBnxVSzqqmGjOhPP1lrEQWIVVw0bxJlaxFbxQRE3xF4tYhVHcc1wr5hQs4paBPEmrhi2qQ9qldgiqBlxJmLV+s5wW3xWe0ncEueKuKlWtYpVqUVcNtyljuJ7sah71Ukt6rqd+1TspS6LB9RRY69uSd0U6pJY1QXxrs6E+kZQVwR1yXBTXNNaxFfxrr6In7ezCPUEdYegrmlcMTykFvFZLFoXFfGAOJPEYjiIa4K6pq6p3xEHwxPE/YK6roh3cTQ8qIiv6qoifkacDIv6Xk0J6hfVYrghbihiShGr7DlX3yniKBa1Go7ip8QmIbEXb2Ja7Q3fC2pa3ZY4iQlF7AV1MKzqAUVMqU/iIKit4oPhJC6IaUHdUEdtrWJOHNXRcFM9Qa1a1JvYog7io+E7sUURk7qyV4s4qk0iFnUy7BXxWSxqSlBzahFim1rEuZ0L4pc1iFXNqDfDV/FB3VbEL6qDejccFLEX71pzgppWR7VJreqDnc9iVb+rsaqN6rPUQSxKrGpOUAT1J4aj2otV/f8MHyVWNasI8XeGkzqpR9Tf2Pmi7hR/aXhTe3WPOqo/kvohsVd/ZPhZ9VdSL2J4FcOrGF7FfxQJpYVM/rj0AAAAAElFTkSuQmCC";

const drawn = { isRemote: false, isOnPaper: false, signature: DRAWN_NAME };
const onPaper = { isRemote: false, isOnPaper: true, signature: null };

const attendance: DocumentModels["attendance"] = {
  ...head("HZ-B-08", "HZ-2026-0007", "2026-06-09"),
  subject: SUBJECT,
  stage: "stage2",
  opening: {
    date: "2026-06-08",
    from: "09:00",
    to: "09:30",
    place: "滨江总部 6 层第一会议室",
    chair: "秦知远",
  },
  closing: {
    date: "2026-06-09",
    from: "16:00",
    to: "17:00",
    place: "滨江总部 6 层第一会议室",
    chair: "秦知远",
  },
  openingAgenda: {
    points: OPENING_POINTS.map((point) => ({ point, isDone: point !== "earlier-findings" })),
    note: "初次认证，没有以往的审核发现。",
  },
  closingAgenda: { points: CLOSING_POINTS.map((point) => ({ point, isDone: true })), note: "" },
  attendants: [
    {
      ...{ name: "周以宁", unit: "管理层", post: "总经理", capacity: "topManagement" },
      ...{ atOpening: true, atClosing: true, opening: drawn, closing: { ...drawn, isRemote: true } },
    },
    {
      ...{ name: "沈若川", unit: "体系管理部", post: "管理者代表", capacity: "authorisedRepresentative" },
      ...{ atOpening: true, atClosing: true, opening: drawn, closing: drawn },
    },
    {
      ...{ name: "叶听澜", unit: "投诉受理中心", post: "主管", capacity: "guide" },
      ...{ atOpening: true, atClosing: false, opening: onPaper },
    },
    {
      ...{ name: "顾清和", unit: "认可机构见证人员", post: "见证评审员", capacity: "observer" },
      ...{ atOpening: true, atClosing: true, opening: onPaper, closing: { ...onPaper, isOnPaper: false } },
    },
  ],
  companions: [
    { name: "叶听澜", role: "guide", from: "投诉受理中心", reason: "" },
    {
      ...{ name: "顾清和", role: "observer", from: "认可机构见证人员" },
      reason: "对本机构实施见证评审，2026-06-02 与受审核方商定",
    },
  ],
  told: [
    {
      ...{ on: "2026-06-08", at: "17:10", people: ["秦知远", "梁书宁"], to: "周以宁" },
      what: "第一天按计划完成；升级处理组的答复时间记录需要补充抽样。",
    },
  ],
  courseChanges: [
    {
      ...{
        foundOn: "2026-06-09",
        ground: "aim-out-of-reach",
        action: "plan-changed",
        decidedBy: "秦知远、周以宁",
      },
      reason: "客服系统当日上午停机，无法调阅工单。",
      effect: "投诉受理的抽样改到下午，末次会议顺延一小时。",
      client: { name: "周以宁", on: "2026-06-09", at: "10:20" },
      body: { name: "白予之（认证审核部）", on: "2026-06-09", at: "10:30" },
      scope: "",
    },
  ],
  team: TEAM.map((member) => ({
    ...member,
    atOpening: true,
    atClosing: true,
    opening: drawn,
    closing: drawn,
  })),
  blankRows: 4,
};

export const duringAudit = {
  "task-order": taskOrder,
  "audit-plan": auditPlan,
  attendance,
  "check-list": checkList,
  "stage1-report": stage1Report,
  "stage2-report": stage2Report,
  "nonconformity-report": nonconformityReport,
};
