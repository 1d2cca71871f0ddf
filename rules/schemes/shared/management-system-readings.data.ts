import type { Clause } from "../../core/clause";
import type { Said } from "../clause-text";
import type { Interpretation } from "../interpretation";

/** What the readings of one rule are about: the document, the table its days are read from, how its clocks are read. */
export type Read = {
  readonly rule: Clause;
  readonly table: string;
  readonly clocks: Said;
  readonly validity: Clause;
};

/** The readings that the rules of management systems have in common, to be confirmed for each of them. */
export const managementSystemReadings = ({
  rule,
  table,
  clocks,
  validity,
}: Read): readonly Interpretation[] => [
  {
    id: "table-source",
    clause: rule,
    zh: `审核人日取 IAF MD 5 的 ${table} 表，待认证机构确认。`,
    en: `Audit time is taken from IAF MD 5, Table ${table}, until the body confirms it.`,
    confirmedBy: null,
  },
  {
    id: "total-rounding",
    clause: rule,
    zh: "总人日取最接近的0.5人日，居中时向上；不低于表值的70%。",
    en: "The total goes to the nearest half-day, ties up, and never under 70 % of the table value.",
    confirmedBy: null,
  },
  {
    id: "total-reduction",
    clause: rule,
    zh: "各项减少合计不得超过表值的30%。",
    en: "All reductions together stay within 30 % of the table value.",
    confirmedBy: null,
  },
  {
    id: "sites-singly",
    clause: "IAF MD 5",
    zh: "每个抽样场所按本场所人数查表，减少至多50%，取最接近的0.5人日，居中时向上。",
    en: "Each sampled site takes the table value of its own people less at most 50 %, to the nearest half-day, ties up.",
    confirmedBy: null,
  },
  {
    id: "total-combined",
    clause: rule,
    zh: "结合系数乘以含场所的合计，在系数之前不取整，结果不低于合计的80%。",
    en: "The coefficient multiplies the sum with its sites before any rounding; the result keeps at least 80 % of that sum.",
    confirmedBy: null,
  },
  {
    id: "later-audits-today",
    clause: rule,
    zh: "监督与再认证按当前事实重新计算初次审核时间的三分之一、三分之二，向上取至0.5人日，至少1人日。",
    en: "Surveillance and recertification take a third and two thirds of an initial audit with today's facts, up to the half-day, at least one day.",
    confirmedBy: null,
  },
  {
    id: "sample-floor",
    clause: rule,
    zh: "抽样量取 IAF MD 1：初次为每组场所数平方根向上取整，监督乘0.6，再认证乘0.8。",
    en: "The sample is IAF MD 1: per group the square root rounded up, times 0.6 at surveillance and 0.8 at recertification.",
    confirmedBy: null,
  },
  {
    id: "proved-effective",
    clause: rule,
    zh: "再认证按0.8倍平方根抽样，以书面记录体系在周期内持续有效为前提。",
    en: "0.8 of the root at recertification rests on a recorded statement that the system proved effective over the cycle.",
    confirmedBy: null,
  },
  {
    id: "dates",
    clause: rule,
    zh: "日期按北京时间；事件次日为第1日；按月推算遇无此日取当月最后一日；工作日按国务院节假日安排。",
    en: "Dates are days in Shanghai; the day after an event is day 1; months clamp to the month's last day; working days follow the State Council calendar.",
    confirmedBy: null,
  },
  {
    id: "same-clocks",
    clause: rule,
    ...clocks,
    confirmedBy: null,
  },
  {
    id: "same-practice",
    clause: rule,
    zh: "申请条件、审核组、计划、不符合分级和认证决定按本机构同一做法执行，待认证机构确认。",
    en: "Conditions, team, plan, grading and decision follow the body's one practice, until the body confirms it.",
    confirmedBy: null,
  },
  {
    id: "validity-days",
    clause: validity,
    zh: "有效期自认证决定之日起三年，最后一日为满三年之日的前一日；再认证决定须在原截止日当日或之前。",
    en: "Validity runs three years from the decision to the day before the anniversary; recertification is decided on or before the old last day.",
    confirmedBy: null,
  },
];
