import type { Clause } from "../../core/clause";
import { days, percent } from "../../core/amount";
import type { TotalManDays } from "../../man-days/man-days-rules";

/** Days by one of the tables of IAF MD 5, with what that document says around them (rule-reading 2.5). */
export const managementSystemManDays = (rule: Clause, table: TotalManDays["table"]): TotalManDays => ({
  kind: "total",
  effectivePersonnel: { clause: "IAF MD 5", fullDayHours: 8 },
  table,
  adjustments: { clause: "IAF MD 5", reductionMost: percent(0.3) },
  keepsOfTable: percent(0.7),
  stage1: { clause: rule, proposed: percent(0.2), least: days(0.5) },
  sites: { clause: "IAF MD 5", reductionMost: percent(0.5) },
  coefficient: { clause: "IAF MD 11", least: percent(0.8), most: percent(1), keeps: percent(0.8) },
  rounding: { clause: "IAF MD 5" },
  onSiteShare: { clause: rule, least: percent(0.8), blocksPlan: true },
  surveillance: { clause: "IAF MD 5", fraction: [1, 3], least: days(1) },
  recertification: { clause: "IAF MD 5", fraction: [2, 3], least: days(1) },
  additional: { clause: rule, least: days(1) },
  conversion: { clause: rule, least: days(1) },
  interpretations: {
    always: ["table-source", "total-rounding", ...("columns" in table ? ["category"] : [])],
    sites: ["sites-singly", ...("columns" in table ? ["category-of-sites"] : [])],
    reduced: ["total-reduction"],
    combined: ["total-combined"],
    later: ["later-audits-today"],
  },
});
