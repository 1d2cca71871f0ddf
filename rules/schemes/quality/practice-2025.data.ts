import type { DecisionRules } from "../../decision/decision-rules";
import type { EligibilityRules } from "../../eligibility/eligibility-rules";
import type { CriterionRule, FindingRules } from "../../findings/finding-rules";
import type { PlanRules } from "../../plan/plan-rules";
import type { SamplingRules } from "../../sampling/sampling-rules";
import type { StageRules } from "../../stages/stage-rules";
import type { TeamRules } from "../../team/team-rules";
import { sampleMd1 } from "./sample-md1.data";

const RULE = "CNCA-QMS-01:2025";
const always = ["initial", "surveillance", "recertification"] as const;
const later = ["surveillance", "recertification"] as const;
const major: CriterionRule = { clause: RULE, atLeast: "major", audits: always };
const laterMinor: CriterionRule = { clause: RULE, atLeast: "minor", audits: later };

export const sampling2025: SamplingRules = {
  clause: RULE,
  conditions: {
    clause: "IAF MD 1",
    codes: [
      "central-control",
      "legal-or-contractual-tie",
      "one-system",
      "central-internal-audit",
      "power-to-correct",
    ],
  },
  table: null,
  floor: sampleMd1,
  ofInitial: null,
  random: { clause: "IAF MD 1", least: [1, 4] },
  provedEffectiveInterpretation: "proved-effective",
  interpretations: ["sample-floor"],
};

export const findings2025: FindingRules = {
  criteria: {
    "requirement-failed-law": major,
    "complaint-unhandled": major,
    "law-breach": major,
    deception: major,
    "mark-misuse-damaging": { clause: RULE, atLeast: "major", audits: later },
    "mark-misuse": laterMinor,
    "earlier-poorly-corrected": laterMinor,
    "no-improvement": laterMinor,
    isolated: { clause: RULE, atLeast: "minor", audits: always, atMost: "minor" },
  },
  improvement: { clause: RULE },
  minorsOnProcess: { clause: RULE, warnFrom: 3, decideFrom: 5 },
  interpretations: ["same-practice"],
};

export const eligibility2025: EligibilityRules = {
  legalPerson: { clause: RULE },
  permits: { clause: RULE },
  lawfulProduct: { clause: RULE },
  systemRun: { clause: RULE, months: 3 },
  cleanRecord: { clause: RULE, months: 12 },
  internalAuditAndReview: { clause: RULE },
  standing: { clause: RULE },
};

export const team2025: TeamRules = {
  registration: { clause: RULE, system: "QMS" },
  leader: { clause: RULE },
  fullTime: { clause: RULE },
  interns: { clause: RULE },
  codes: { clause: RULE },
  oneBody: { clause: RULE },
  impartiality: { clause: RULE, months: 24 },
  separation: { clause: RULE },
  time: { clause: RULE },
  replacement: { clause: RULE },
  interpretations: ["same-practice"],
};

export const plan2025: PlanRules = {
  coverage: {
    stage1: {
      of: "contents",
      clause: RULE,
      contents: [
        "documents",
        "organisation-and-processes",
        "internal-audit-and-management-review",
        "scope",
        "stage2-resources-and-time",
      ],
    },
    stage2: { of: "every-clause", clause: RULE },
    surveillance: {
      of: "contents",
      clause: RULE,
      contents: [
        "certificate-and-mark",
        "documents-and-changes",
        "internal-audit-review-and-earlier-nonconformities",
        "legal-requirements",
        "top-management",
        "key-processes",
        "complaints-and-incidents",
        "performance-and-improvement",
        "sites",
      ],
    },
    recertification: { of: "every-clause", clause: RULE },
  },
  rows: {
    opening: { clause: RULE, audits: ["stage1", "stage2", "surveillance", "recertification"] },
    closing: { clause: RULE, audits: ["stage1", "stage2", "surveillance", "recertification"] },
    "top-management-interview": { clause: RULE, audits: ["stage2", "recertification"] },
  },
  sites: { clause: RULE, audits: ["stage2", "surveillance", "recertification"] },
  hours: { clause: RULE, perDay: 8 },
  interviewFaceToFace: { clause: RULE },
  remote: { clause: RULE },
  schedule: { clause: RULE },
  interpretations: ["same-practice"],
};

export const stages2025: StageRules = {
  gap: { clause: RULE },
  stage1Findings: { clause: RULE },
  offSite: {
    clause: RULE,
    conditions: ["documents-complete", "system-planned", "no-major-change", "no-major-breach-or-complaint"],
  },
  attendance: { opening: RULE, closing: RULE },
  interpretations: ["same-practice"],
};

export const decision2025: DecisionRules = {
  enough: { clause: RULE },
  majors: { clause: RULE },
  minors: { clause: RULE },
  independence: { clause: RULE },
  competence: { clause: RULE },
  ofTheBody: { clause: RULE },
  payer: { clause: RULE },
  reportReview: { clause: RULE },
  verification: { clause: RULE },
  interpretations: ["same-practice"],
};
