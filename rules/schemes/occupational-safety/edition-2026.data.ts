import { plainDate } from "../../core/plain-date";
import { gbt45001 } from "../criteria/gbt-45001-2020.data";
import type { SchemeRules } from "../scheme-rules";
import { managementSystemClocks } from "../shared/management-system-clocks.data";
import { managementSystemManDays } from "../shared/management-system-man-days.data";
import { managementSystemPractice } from "../shared/management-system-practice.data";
import { clauses2026 } from "./clauses/clauses-2026.data";
import { interpretations2026 } from "./interpretations.data";
import { tableOhsms1 } from "./table-ohsms1.data";

const RULE = "CNCA-OHSMS-01:2026";

export const edition2026: SchemeRules = {
  ...managementSystemPractice({ rule: RULE, conditions: `${RULE} 5.1.2`, register: "OHSMS" }),
  scheme: "OHSMS",
  edition: "2026",
  documentNumber: RULE,
  title: {
    zh: "职业健康安全管理体系认证规则",
    en: "Certification rules for occupational health and safety management systems",
  },
  system: { zh: "职业健康安全管理体系", en: "occupational health and safety management system" },
  certificateLetters: "S",
  effectiveFrom: plainDate("2026-03-01"),
  criteria: [{ list: gbt45001, audited: "always" }],
  manDays: managementSystemManDays(RULE, tableOhsms1),
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
