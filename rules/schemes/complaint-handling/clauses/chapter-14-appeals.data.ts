import type { MappedClause } from "../../clause-text";

/** Chapter 14: appeals and complaints. */
export const appealsClauses: readonly MappedClause[] = [
  {
    number: "14",
    title: { zh: "申诉和投诉", en: "Appeals and complaints" },
    zh: "对决定不服或权益受损时的途径。",
    en: "What to do against a decision or a wrong.",
    status: "text",
    obliges: false,
  },
  {
    number: "14.1",
    title: { zh: "申诉", en: "Appeals" },
    zh: "对认证决定有异议的，10个工作日内申诉；本机构收到后一个月内处理并书面答复。",
    en: "Within 10 working days against a decision; the body settles it within a month and answers in writing.",
    status: "planned",
    obliges: false,
    where: ["rule:clocks", "planned:appeals"],
  },
  {
    number: "14.2",
    title: { zh: "投诉", en: "Complaints" },
    zh: "认为机构违法违规、严重损害自身权益的，可直接向监管部门投诉。",
    en: "Who is gravely wronged by a breach of the body may turn to the authority at once.",
    status: "text",
    obliges: false,
  },
];
