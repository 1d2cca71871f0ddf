import type { Interpretation } from "../interpretation";
import { categoryReadings } from "../shared/category-readings.data";
import { managementSystemReadings } from "../shared/management-system-readings.data";

const RULE = "CNCA-EMS-01:2026";

export const interpretations2026: readonly Interpretation[] = [
  {
    id: "edition-day",
    clause: RULE,
    zh: "版本以规则文件的年号命名；实施日取 2026-03-01，即同批发布的职业健康安全管理体系认证规则的实施日。此前没有本软件所载的规则。",
    en: "The edition is named after the year of the rule; it is taken to apply from 2026-03-01, as the rule for occupational health and safety issued with it. Before that day the software holds no rule.",
    confirmedBy: null,
  },
  ...categoryReadings({
    rule: RULE,
    zh: "复杂程度类别由申请评审员按组织环境因素的性质、数量和严重程度选定；IAF MD 5 的“特殊”类没有人日列，须另行评审，本软件不给出人日。",
    en: "The reviewer chooses the complexity by the nature, number and gravity of the environmental aspects; for the “special” category IAF MD 5 prints no column, and the software gives no days.",
  }),
  ...managementSystemReadings({
    rule: RULE,
    table: "EMS 1",
    clocks: {
      zh: "各时限（含12个月的监督间隔）与质量管理体系认证规则一致，待认证机构确认。",
      en: "Every clock, the twelve months between surveillances included, runs as under the rule for quality management systems, until the body confirms it.",
    },
    validity: RULE,
  }),
];
