import { days, percent } from "../../core/amount";
import type { StagesManDays } from "../../man-days/man-days-rules";
import { tableQms1 } from "../quality/table-qms1.data";

export const manDaysA2: StagesManDays = {
  kind: "stages",
  effectivePersonnel: { clause: "5.4.3.1 注1、注2", fullDayHours: 8 },
  base: {
    clause: "5.4.3.1(1)",
    rows: [
      { from: 1, to: 100, value: { stage1: days(0.5), onSite: days(1.5) } },
      { from: 101, to: null, value: { stage1: days(0.5), onSite: days(2.5) } },
    ],
  },
  complexity: {
    clause: "5.4.3.1(1)",
    factors: ["sensitive-services", "cross-border", "multi-scenario", "high-risk"],
    each: days(0.5),
    most: days(1.5),
  },
  sites: {
    clause: "5.4.3.1(3)",
    rows: [
      { from: 0, to: 0, value: { least: days(0), most: days(0) } },
      { from: 1, to: 5, value: { least: days(0), most: days(0.5) } },
      { from: 6, to: 10, value: { least: days(0.5), most: days(1) } },
      { from: 11, to: null, value: { least: days(1), most: days(1.5) } },
    ],
  },
  adjustments: { clause: "5.4.3.1(2)", reductionMost: percent(0.3) },
  floor: { clause: "5.4.3", table: tableQms1 },
  coefficient: { clause: "11.1", least: percent(0.8), most: percent(1), keeps: percent(0.8) },
  rounding: { clause: "5.4.3.1(4)" },
  onSiteShare: { clause: "CNCA-QMS-01:2025", least: percent(0.8), blocksPlan: false },
  surveillance: { clause: "5.4.3.2", fraction: [1, 3], least: days(1) },
  recertification: { clause: "5.4.3.3", fraction: [2, 3], least: days(1) },
  additional: { clause: "12.2", least: days(1) },
  conversion: { clause: "13.2", least: days(1) },
  reapplicationOnSurveillanceTime: { clause: "5.4.3.2", on: false },
  interpretations: {
    always: ["effective-personnel", "floor-table", "rounding"],
    sites: ["site-days"],
    reduced: ["reduction-base"],
    combined: ["combined-floor"],
    later: ["later-audits-today"],
  },
};
