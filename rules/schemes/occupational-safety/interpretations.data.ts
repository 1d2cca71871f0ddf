import type { Interpretation } from "../interpretation";
import { categoryReadings } from "../shared/category-readings.data";
import { managementSystemReadings } from "../shared/management-system-readings.data";

const RULE = "CNCA-OHSMS-01:2026";

export const interpretations2026: readonly Interpretation[] = [
  {
    id: "edition-day",
    clause: RULE,
    zh: "版本以规则文件的年号命名，自其实施日 2026-03-01 起适用。此前没有本软件所载的规则。",
    en: "The edition is named after the year of the rule and applies from the day it came into force, 2026-03-01. Before that day the software holds no rule.",
    confirmedBy: null,
  },
  ...categoryReadings({
    rule: RULE,
    zh: "风险类别由申请评审员按组织职业健康安全风险的性质和严重程度选定。",
    en: "The reviewer chooses the category by the nature and gravity of the health and safety risks.",
  }),
  ...managementSystemReadings({
    rule: RULE,
    table: "OH&SMS 1",
    clocks: {
      zh: "各时限（含12个月的监督间隔）与质量管理体系认证规则一致，待认证机构确认。",
      en: "Every clock, the twelve months between surveillances included, runs as under the rule for quality management systems, until the body confirms it.",
    },
    validity: RULE,
  }),
];
