import { plainDate } from "../../core/plain-date";
import { gbt19001 } from "../criteria/gbt-19001-2016.data";
import type { SchemeRules } from "../scheme-rules";
import { clauses2025 } from "./clauses/clauses-2025.data";
import { clocks2025 } from "./clocks-2025.data";
import { interpretations2025 } from "./interpretations.data";
import { manDays2025 } from "./man-days-2025.data";
import {
  decision2025,
  eligibility2025,
  findings2025,
  plan2025,
  sampling2025,
  stages2025,
  team2025,
} from "./practice-2025.data";

export const edition2025: SchemeRules = {
  scheme: "QMS",
  edition: "2025",
  documentNumber: "CNCA-QMS-01:2025",
  title: { zh: "质量管理体系认证规则", en: "Certification rules for quality management systems" },
  system: { zh: "质量管理体系", en: "quality management system" },
  certificateLetters: "Q",
  effectiveFrom: plainDate("2026-01-01"),
  criteria: [{ list: gbt19001, audited: "always" }],
  manDays: manDays2025,
  sampling: sampling2025,
  clocks: clocks2025,
  findings: findings2025,
  validity: {
    clause: "CNCA-QMS-01:2025",
    years: 3,
    recertification: { clause: "CNCA-QMS-01:2025 5.8.2" },
    interpretations: ["validity-days"],
  },
  eligibility: eligibility2025,
  stages: stages2025,
  team: team2025,
  plan: plan2025,
  decision: decision2025,
  interpretations: interpretations2025,
  clauses: clauses2025,
};
