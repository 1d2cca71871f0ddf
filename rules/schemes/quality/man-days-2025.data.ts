import { days, percent } from "../../core/amount";
import type { TotalManDays } from "../../man-days/man-days-rules";
import { tableQms1 } from "./table-qms1.data";

const RULE = "CNCA-QMS-01:2025";

export const manDays2025: TotalManDays = {
  kind: "total",
  effectivePersonnel: { clause: "IAF MD 5", fullDayHours: 8 },
  table: tableQms1,
  adjustments: { clause: "IAF MD 5", reductionMost: percent(0.3) },
  keepsOfTable: percent(0.7),
  stage1: { clause: RULE, proposed: percent(0.2), least: days(0.5) },
  sites: { clause: "IAF MD 5", reductionMost: percent(0.5) },
  coefficient: { clause: "IAF MD 11", least: percent(0.8), most: percent(1), keeps: percent(0.8) },
  rounding: { clause: "IAF MD 5" },
  onSiteShare: { clause: RULE, least: percent(0.8), blocksPlan: true },
  surveillance: { clause: "IAF MD 5", fraction: [1, 3], least: days(1) },
  recertification: { clause: "IAF MD 5", fraction: [2, 3], least: days(1) },
  additional: { clause: RULE, least: days(1) },
  conversion: { clause: RULE, least: days(1) },
  interpretations: {
    always: ["table-source", "total-rounding"],
    sites: ["sites-singly"],
    reduced: ["total-reduction"],
    combined: ["total-combined"],
    later: ["later-audits-today"],
  },
};
