import type { Interpretation } from "../../interpretation";

/** Chapters 5.4.4 to 5.4.6: team, sample of sites, plan. */
export const sitesAndPlanInterpretations: readonly Interpretation[] = [
  {
    id: "impartiality-two-years",
    clause: "5.4.4.1",
    zh: "利益冲突按审核前两年内的咨询或雇佣关系判定，每次审核分别声明。",
    en: "A conflict of interest is consultancy for or employment with the client within two years before the audit, declared per audit.",
    confirmedBy: null,
  },
  {
    id: "sample-floor",
    clause: "5.4.5.1.3、5.4.5.2.2",
    zh: "“不低于质量管理体系认证规则多场所抽样量”取 IAF MD 1：初次为每组场所数平方根向上取整，监督乘0.6，再认证乘0.8。",
    en: "The quality rule's sample is read as IAF MD 1: per group the square root rounded up, times 0.6 at surveillance and 0.8 at recertification.",
    confirmedBy: null,
  },
  {
    id: "sample-surplus",
    clause: "5.4.5.1.3、5.4.5.2.2",
    zh: "初次抽样总数的三分之一或三分之二较大时，多出的数量先由不相同场所补足。",
    en: "Where a third or two thirds of the initial sample is the larger figure, dissimilar sites fill the surplus first.",
    confirmedBy: null,
  },
  {
    id: "proved-effective",
    clause: "5.4.5.2.2",
    zh: "再认证按0.8倍平方根抽样，以书面记录体系在周期内持续有效为前提；否则按平方根。",
    en: "0.8 of the root at recertification rests on a recorded statement that the system proved effective over the cycle; without it the whole root.",
    confirmedBy: null,
  },
  {
    id: "reference-site-days",
    clause: "5.4.5.2.4",
    zh: "所引“5.3.2.1 条第（3）款”并不存在，按5.4.3.1(3)理解。",
    en: "The 5.3.2.1(3) it refers to does not exist; 5.4.3.1(3) is meant.",
    confirmedBy: null,
  },
  {
    id: "empty-heading",
    clause: "5.4.5.2.3",
    zh: "只有标题，没有可执行的要求；时间按5.4.5.2.4。",
    en: "A heading without a requirement; time follows 5.4.5.2.4.",
    confirmedBy: null,
  },
  {
    id: "plan-coverage",
    clause: "5.4.6",
    zh: "第二阶段和再认证计划覆盖准则全部条款；监督计划覆盖6.6；第一阶段计划覆盖5.4.2.1 b)。",
    en: "Stage 2 and recertification plans cover every clause of the criteria, surveillance 6.6, stage 1 5.4.2.1 b).",
    confirmedBy: null,
  },
];
