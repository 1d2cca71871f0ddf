import type { Interpretation } from "../../interpretation";

/** Chapters 5.5 and 5.6: findings, corrections, report, and how their days are counted. */
export const findingsAndReportInterpretations: readonly Interpretation[] = [
  {
    id: "dates",
    clause: "5.5.8.2、6.1、14.1",
    zh: "日期按北京时间；事件次日为第1日；按月推算遇无此日取当月最后一日；工作日按国务院节假日安排。",
    en: "Dates are days in Shanghai; the day after an event is day 1; months clamp to the month's last day; working days follow the State Council calendar.",
    confirmedBy: null,
  },
  {
    id: "minors-on-process",
    clause: "5.5.6.3 a)",
    zh: "同一过程的轻微不符合达到3项时提示，达到5项时须由组长判为一项严重不符合或写明不判的理由。",
    en: "Three minors on one process are pointed out; at five the leader makes them one major or writes why not.",
    confirmedBy: null,
  },
  {
    id: "report-week",
    clause: "5.5.9.2",
    zh: "“一周”为末次会议后7日，以组长签字为准。",
    en: "A week is seven days after the closing meeting; the leader's signature ends it.",
    confirmedBy: null,
  },
  {
    id: "verification-end",
    clause: "5.5.8.2",
    zh: "“总体3个月”自末次会议起，至最后一项不符合验证为止；逾期未重新进行第二阶段审核的，不得推荐。",
    en: "The three months in all run from the closing meeting to the last verification; after them nothing is recommended without a new stage 2.",
    confirmedBy: null,
  },
  {
    id: "repeated-letters",
    clause: "5.5.6.3 c)、5.5.9.2 j)、k)",
    zh: "5.5.6.3 有两个 c)，都按 c) 引用；5.5.9.2 有两个 j)，后一个按 k) 引用。",
    en: "5.5.6.3 has two c), both cited as c); 5.5.9.2 has two j), the second cited as k).",
    confirmedBy: null,
  },
  {
    id: "reference-decision",
    clause: "5.6.2、10.2",
    zh: "所引“5.8”指认证决定，按5.9理解。",
    en: "The 5.8 it refers to as the decision is 5.9.",
    confirmedBy: null,
  },
];
