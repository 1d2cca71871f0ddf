import type { Interpretation } from "../../interpretation";

/** Chapters 5.4.3 and 11: audit time, alone and combined. */
export const auditTimeInterpretations: readonly Interpretation[] = [
  {
    id: "effective-personnel",
    clause: "5.4.3.1 注2",
    zh: "兼职、季节性和分包人员按小时数折算，每天超过8小时按8小时计；各组合计后向上取整，至少1人。",
    en: "Part-time, seasonal and contracted people are converted by hours, at most 8 a day; the sum of all groups is rounded up to a whole person, at least 1.",
    confirmedBy: null,
  },
  {
    id: "floor-table",
    clause: "5.4.3",
    zh: "“现行《质量管理体系认证规则》规定的最低审核人日”取 IAF MD 5 的 QMS 1 表未减少的数值，不足部分加在现场审核上。",
    en: "The least time of the quality rule is the unreduced figure of IAF MD 5, Table QMS 1; what is missing is added on site.",
    confirmedBy: null,
  },
  {
    id: "rounding",
    clause: "5.4.3.1(4)",
    zh: "总人日取最接近的0.5人日，居中时向上；若因此低于任一下限，则向上取。",
    en: "The total goes to the nearest half-day, ties up; where that would fall under a lower bound it goes up instead.",
    confirmedBy: null,
  },
  {
    id: "reduction-base",
    clause: "5.4.3.1(2)",
    zh: "各项减少合计不得超过表中基础现场人日的30%，取整也不得再多减。",
    en: "All reductions together stay within 30 % of the on-site figure of the table, and rounding may not cut more.",
    confirmedBy: null,
  },
  {
    id: "site-days",
    clause: "5.4.3.1(3)",
    zh: "抽样场所的增加人日由人员在区间内选取，须为半日的整数倍；建议取上限。",
    en: "Days for sampled sites are picked by a person inside the range, in half-days; the upper end is proposed.",
    confirmedBy: null,
  },
  {
    id: "combined-floor",
    clause: "11.1",
    zh: "结合系数乘以应需人日（自有计算与下限中较大者），结果不低于其80%。",
    en: "The coefficient multiplies the required days (the greater of own and floor); the result keeps at least 80 % of them.",
    confirmedBy: null,
  },
  {
    id: "later-audits-today",
    clause: "5.4.3.2、5.4.3.3",
    zh: "“初次认证审核时间”按当前事实重新计算，不含结合系数；不少于三分之一或三分之二，向上取至0.5人日。",
    en: "The initial audit time is computed anew with today's facts, without a coefficient; not less than a third or two thirds of it, up to the half-day.",
    confirmedBy: null,
  },
  {
    id: "reapplication",
    clause: "5.4.3.2",
    zh: "撤销后重新申请按监督时间安排会低于5.4.3的最低人日，默认不启用。",
    en: "Surveillance time for a new application would fall under the floor of 5.4.3; it is off.",
    confirmedBy: null,
  },
];
