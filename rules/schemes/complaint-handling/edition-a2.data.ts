import { plainDate } from "../../core/plain-date";
import { gbt19001 } from "../criteria/gbt-19001-2016.data";
import { gbt19012 } from "../criteria/gbt-19012-2019.data";
import type { SchemeRules } from "../scheme-rules";
import { clausesA2 } from "./clauses/clauses-a2.data";
import { clocksA2 } from "./clocks-a2.data";
import { findingsA2 } from "./findings-a2.data";
import { interpretationsA2 } from "./interpretations/interpretations-a2.data";
import { manDaysA2 } from "./man-days-a2.data";
import { decisionA2, eligibilityA2, teamA2 } from "./people-a2.data";
import { planA2, stagesA2 } from "./plan-a2.data";
import { samplingA2 } from "./sampling-a2.data";

export const editionA2: SchemeRules = {
  scheme: "OLS/GZ-0071",
  edition: "A/2",
  documentNumber: "OLS/GZ-0071",
  title: {
    zh: "投诉处理管理体系认证规则",
    en: "Certification rules for complaints-handling management systems",
  },
  system: { zh: "投诉处理管理体系", en: "complaints-handling management system" },
  certificateLetters: "CH",
  effectiveFrom: plainDate("2026-04-20"),
  criteria: [
    { list: gbt19012, audited: "always" },
    { list: gbt19001, audited: "on-request" },
  ],
  manDays: manDaysA2,
  sampling: samplingA2,
  clocks: clocksA2,
  findings: findingsA2,
  validity: {
    clause: "9.2",
    years: 3,
    recertification: { clause: "9.2" },
    interpretations: ["validity-days"],
  },
  eligibility: eligibilityA2,
  stages: stagesA2,
  team: teamA2,
  plan: planA2,
  decision: decisionA2,
  interpretations: interpretationsA2,
  clauses: clausesA2,
};
