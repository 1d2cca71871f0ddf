import { plainDate } from "../../core/plain-date";
import { gbt24001 } from "../criteria/gbt-24001-2016.data";
import type { SchemeRules } from "../scheme-rules";
import { managementSystemClocks } from "../shared/management-system-clocks.data";
import { managementSystemManDays } from "../shared/management-system-man-days.data";
import { managementSystemPractice } from "../shared/management-system-practice.data";
import { clauses2026 } from "./clauses/clauses-2026.data";
import { interpretations2026 } from "./interpretations.data";
import { tableEms1 } from "./table-ems1.data";

const RULE = "CNCA-EMS-01:2026";

export const edition2026: SchemeRules = {
  ...managementSystemPractice({ rule: RULE, conditions: RULE, register: "EMS" }),
  scheme: "EMS",
  edition: "2026",
  documentNumber: RULE,
  title: { zh: "环境管理体系认证规则", en: "Certification rules for environmental management systems" },
  system: { zh: "环境管理体系", en: "environmental management system" },
  certificateLetters: "E",
  effectiveFrom: plainDate("2026-03-01"),
  criteria: [{ list: gbt24001, audited: "always" }],
  manDays: managementSystemManDays(RULE, tableEms1),
  clocks: managementSystemClocks(RULE),
  validity: {
    clause: RULE,
    years: 3,
    recertification: { clause: RULE },
    interpretations: ["validity-days"],
  },
  interpretations: interpretations2026,
  clauses: clauses2026,
};
