import { plainDate } from "../../core/plain-date";
import { gbt19001 } from "../criteria/gbt-19001-2016.data";
import type { SchemeRules } from "../scheme-rules";
import { managementSystemClocks } from "../shared/management-system-clocks.data";
import { managementSystemManDays } from "../shared/management-system-man-days.data";
import { managementSystemPractice } from "../shared/management-system-practice.data";
import { managementSystemReadings } from "../shared/management-system-readings.data";
import { clauses2025 } from "./clauses/clauses-2025.data";
import { tableQms1 } from "./table-qms1.data";

const RULE = "CNCA-QMS-01:2025";

export const edition2025: SchemeRules = {
  ...managementSystemPractice({ rule: RULE, conditions: RULE, register: "QMS" }),
  scheme: "QMS",
  edition: "2025",
  documentNumber: RULE,
  title: { zh: "质量管理体系认证规则", en: "Certification rules for quality management systems" },
  system: { zh: "质量管理体系", en: "quality management system" },
  certificateLetters: "Q",
  effectiveFrom: plainDate("2026-01-01"),
  criteria: [{ list: gbt19001, audited: "always" }],
  manDays: managementSystemManDays(RULE, tableQms1),
  clocks: managementSystemClocks(RULE),
  validity: {
    clause: RULE,
    years: 3,
    recertification: { clause: `${RULE} 5.8.2` },
    interpretations: ["validity-days"],
  },
  interpretations: managementSystemReadings({
    rule: RULE,
    table: "QMS 1",
    clocks: {
      zh: "除监督间隔外，各时限与投诉处理管理体系认证规则一致，待认证机构确认。",
      en: "But for the surveillance interval every clock runs as in the body's complaints-handling rules, until the body confirms it.",
    },
    validity: `${RULE} 5.8.2`,
  }),
  clauses: clauses2025,
};
