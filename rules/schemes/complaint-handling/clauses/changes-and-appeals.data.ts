import type { ClauseText } from "../../clause-text";

/** Chapters 10 to 15: changed scope, combined audits, further certificates, appeals, fees. */
export const changesAndAppealsClauses: readonly ClauseText[] = [
  {
    number: "10",
    title: { zh: "范围变更", en: "Change of scope" },
    zh: "认证范围的扩大、缩小和变更。",
    en: "Extending, reducing or changing the scope.",
  },
  {
    number: "10.1",
    title: { zh: "告知", en: "Telling the body" },
    zh: "范围有变，获证组织告知本机构并交材料。",
    en: "The client tells the body and hands in what it asks for.",
  },
  {
    number: "10.2",
    title: { zh: "评价与决定", en: "Audit and decision" },
    zh: "机构安排合适的评价（单独或随监督、再认证），再作出扩大、缩小或变更的决定。",
    en: "The body audits as fits, alone or with the next audit, and decides.",
  },
  {
    number: "11",
    title: { zh: "结合审核", en: "Combined audits" },
    zh: "与其他管理体系一起审核。",
    en: "Audited together with other systems.",
  },
  {
    number: "11.1",
    title: { zh: "条件与结合系数", en: "Conditions and coefficient" },
    zh: "接口和关系写清的可一起审核；人日可乘0.8～1.0的系数，机构要能说明人日合适。各体系要求不打折扣，审核组能力齐备。",
    en: "With clear interfaces, systems may be audited together; days may be multiplied by 0.8–1.0 if the body can show them right. No system is audited less, and the team is competent in each.",
  },
  {
    number: "12",
    title: { zh: "增发证书", en: "Further certificates" },
    zh: "已获证组织增加范围或标准时增发证书。",
    en: "For a certified client that adds a scope or standard.",
  },
  {
    number: "12.1",
    title: { zh: "增发申请", en: "Asking for one" },
    zh: "符合申请条件的获证组织可为新范围或新标准申请增发。",
    en: "A certified client that meets the conditions may ask for a new scope or standard.",
  },
  {
    number: "12.2",
    title: { zh: "增发人日", en: "Time" },
    zh: "随监督或再认证进行，不少于1人日。",
    en: "Along with a later audit, at least 1 day.",
  },
  {
    number: "12.3",
    title: { zh: "增发实施", en: "Issuing it" },
    zh: "追加评价通过、整改完成并作出决定后增发。",
    en: "Once audited, corrected and decided.",
  },
  {
    number: "13",
    title: { zh: "转换证书", en: "Conversion" },
    zh: "由第二方评价转为认证。",
    en: "From second-party evaluation to certification.",
  },
  {
    number: "13.1",
    title: { zh: "转换申请", en: "Asking for it" },
    zh: "通过本机构第二方评价的组织可以申请。",
    en: "Open to organisations this body evaluated as second party.",
  },
  {
    number: "13.2",
    title: { zh: "转换时间", en: "Time" },
    zh: "随监督评价进行，可比原来少，但总数不少于1人日。",
    en: "Along with surveillance; less than before, but at least 1 day in all.",
  },
  {
    number: "13.3",
    title: { zh: "转换实施", en: "Issuing it" },
    zh: "评价通过、整改完成并作出决定后发证。",
    en: "Once audited, corrected and decided.",
  },
  {
    number: "14",
    title: { zh: "申诉和投诉", en: "Appeals and complaints" },
    zh: "对决定不服或权益受损时的途径。",
    en: "What to do against a decision or a wrong.",
  },
  {
    number: "14.1",
    title: { zh: "申诉", en: "Appeals" },
    zh: "对认证决定有异议的，10个工作日内申诉；本机构收到后一个月内处理并书面答复。",
    en: "Within 10 working days against a decision; the body settles it within a month and answers in writing.",
  },
  {
    number: "14.2",
    title: { zh: "投诉", en: "Complaints" },
    zh: "认为机构违法违规、严重损害自身权益的，可直接向监管部门投诉。",
    en: "Who is gravely wronged by a breach of the body may turn to the authority at once.",
  },
  {
    number: "15",
    title: { zh: "收费", en: "Fees" },
    zh: "按本机构收费标准或合同收取，由委托人直接付给本机构。",
    en: "By the body's tariff or the contract; the client itself pays the body directly.",
  },
];
