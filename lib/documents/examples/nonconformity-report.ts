import type { DocumentModels } from "../render";
import { CENTRAL, SUBJECT, head, signed } from "./case";

/** Answered twice, verified, and looked at again a year on. */
export const nonconformityReport: DocumentModels["nonconformity-report"] = {
  ...head("HZ-B-11", "HZ-2026-0007-NC-01", "2026-06-09"),
  subject: SUBJECT,
  stage: "stage2",
  grade: "minor",
  gradeGrounds: ["isolated"],
  gradeReason: "同期其他记录完整，问题集中于三件。",
  site: CENTRAL.name,
  unit: "升级处理组",
  auditor: "梁书宁",
  guide: "叶听澜",
  foundOn: "2026-06-08",
  dueOn: "2026-08-08",
  reckoning: { from: "2026-06-09", count: 60, unit: "days", clause: "5.5.8.2", allBy: "2026-09-09" },
  requirement: { standard: "GB/T 19012-2019", clause: "7.8", text: "答复投诉人的过程须有记录。" },
  statement: "升级处理组未能对部分二级升级保留答复投诉人的时间记录。",
  evidence:
    "抽查 2026 年 4 月二级升级 12 件，其中 TS-260409-021、TS-260415-006、TS-260428-013 三件未记录答复时间。",
  verificationWay: "documents",
  verificationPlannedOn: "2026-06-30",
  confirmation: { confirms: true, disagreement: "" },
  answer: {
    correction: "已与三名投诉人核对通话录音，补录答复时间。",
    extent: "核查 2 月至 5 月全部二级升级 61 件，另发现 1 件同类问题，已补录。",
    cause: "升级工单模板中答复时间不是必填项，交接班时未复核。",
    action: "将答复时间设为必填；班长每日复核升级工单；对 11 名升级专员再培训。",
    plannedOn: "2026-06-26",
    completedOn: "2026-06-25",
    answeredBy: "沈若川",
    evidence: ["工单模板截图", "复核记录 2026-06-15 至 06-25", "培训签到表"],
  },
  verification: {
    outcome: "effective",
    text: "查阅上述证据，并抽查 6 月 16 日至 25 日二级升级 9 件，答复时间齐全。",
    way: "documents",
    verifier: signed("梁书宁", "2026-06-30"),
  },
  earlierAnswers: [
    {
      ...{ number: 1, answeredOn: "2026-06-12", answeredBy: "沈若川", completedOn: null },
      correction: "已与三名投诉人核对通话录音，补录答复时间。",
      extent: "核查 2 月至 5 月全部二级升级 61 件，另发现 1 件同类问题，已补录。",
      cause: "升级专员遗忘。",
      action: "对升级专员再培训。",
      plannedOn: "2026-06-20",
      evidence: [],
    },
  ],
  judgements: [
    {
      ...{ number: 1, judgedOn: "2026-06-13", judgedBy: "梁书宁", outcome: "notAccepted", text: "" },
      accepted: ["correction", "extentCheck", "evidence"],
      returned: [
        { part: "cause", reason: "只说到个人，没有说明为何流程没有发现。" },
        { part: "correctiveAction", reason: "须与原因对应，培训之外还须有核对的环节。" },
        { part: "dates", reason: "增加环节后请重新排定日期。" },
      ],
    },
    {
      ...{
        number: 2,
        judgedOn: "2026-06-16",
        judgedBy: "梁书宁",
        outcome: "planAccepted",
        text: "计划可行。",
      },
      ...{ accepted: [], returned: [] },
    },
    {
      ...{ number: 2, judgedOn: "2026-06-30", judgedBy: "梁书宁", outcome: "effective" },
      text: "查阅上述证据，并抽查 6 月 16 日至 25 日二级升级 9 件，答复时间齐全。",
      ...{ accepted: [], returned: [] },
    },
  ],
  effects: [
    {
      ...{ verdict: "effective", on: "2027-05-18", by: "秦知远" },
      text: "抽查 2027 年 1 月至 4 月二级升级 15 件，答复时间齐全。",
    },
  ],
  auditorSignature: signed("梁书宁", "2026-06-09"),
  clientSignature: signed("沈若川", "2026-06-09"),
};
