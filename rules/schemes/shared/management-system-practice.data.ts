import type { Clause } from "../../core/clause";
import type { DecisionRules } from "../../decision/decision-rules";
import type { EligibilityRules } from "../../eligibility/eligibility-rules";
import type { CriterionRule, FindingRules } from "../../findings/finding-rules";
import type { PlanRules } from "../../plan/plan-rules";
import type { SamplingRules } from "../../sampling/sampling-rules";
import type { StageRules } from "../../stages/stage-rules";
import type { TeamRules } from "../../team/team-rules";
import type { SchemeRules } from "../scheme-rules";
import { sampleMd1 } from "./sample-md1.data";

const always = ["initial", "surveillance", "recertification"] as const;
const later = ["surveillance", "recertification"] as const;

/** What tells one of these rules apart: how its document is cited, and in which register its auditors stand. */
export type ManagementSystem = {
  /** The document as a whole: clauses that are not held are cited by it. */
  readonly rule: Clause;
  /** The clause with the conditions of an application, or the document where its number is not known. */
  readonly conditions: Clause;
  readonly register: string;
};

const sampling = (rule: Clause): SamplingRules => ({
  clause: rule,
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
});

const findings = (rule: Clause): FindingRules => {
  const major: CriterionRule = { clause: rule, atLeast: "major", audits: always };
  const laterMinor: CriterionRule = { clause: rule, atLeast: "minor", audits: later };
  return {
    criteria: {
      "requirement-failed-law": major,
      "complaint-unhandled": major,
      "law-breach": major,
      deception: major,
      "mark-misuse-damaging": { clause: rule, atLeast: "major", audits: later },
      "mark-misuse": laterMinor,
      "earlier-poorly-corrected": laterMinor,
      "no-improvement": laterMinor,
      isolated: { clause: rule, atLeast: "minor", audits: always, atMost: "minor" },
    },
    improvement: { clause: rule },
    minorsOnProcess: { clause: rule, warnFrom: 3, decideFrom: 5 },
    interpretations: ["same-practice"],
  };
};

const eligibility = ({ rule, conditions }: ManagementSystem): EligibilityRules => ({
  legalPerson: { clause: conditions },
  permits: { clause: conditions },
  lawfulProduct: { clause: conditions },
  systemRun: { clause: conditions, months: 3 },
  cleanRecord: { clause: conditions, months: 12 },
  internalAuditAndReview: { clause: rule },
  standing: { clause: conditions },
});

const team = ({ rule, register }: ManagementSystem): TeamRules => ({
  registration: { clause: rule, system: register },
  leader: { clause: rule },
  fullTime: { clause: rule },
  interns: { clause: rule },
  codes: { clause: rule },
  oneBody: { clause: rule },
  impartiality: { clause: rule, months: 24 },
  separation: { clause: rule },
  time: { clause: rule },
  replacement: { clause: rule },
  interpretations: ["same-practice"],
});

const plan = (rule: Clause): PlanRules => ({
  coverage: {
    stage1: {
      of: "contents",
      clause: rule,
      contents: [
        "documents",
        "organisation-and-processes",
        "internal-audit-and-management-review",
        "scope",
        "stage2-resources-and-time",
      ],
    },
    stage2: { of: "every-clause", clause: rule },
    surveillance: {
      of: "contents",
      clause: rule,
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
    recertification: { of: "every-clause", clause: rule },
  },
  rows: {
    opening: { clause: rule, audits: ["stage1", "stage2", "surveillance", "recertification"] },
    closing: { clause: rule, audits: ["stage1", "stage2", "surveillance", "recertification"] },
    "top-management-interview": { clause: rule, audits: ["stage2", "recertification"] },
  },
  sites: { clause: rule, audits: ["stage2", "surveillance", "recertification"] },
  hours: { clause: rule, perDay: 8 },
  interviewFaceToFace: { clause: rule },
  remote: { clause: rule },
  schedule: { clause: rule },
  interpretations: ["same-practice"],
});

const stages = (rule: Clause): StageRules => ({
  gap: { clause: rule },
  stage1Findings: { clause: rule },
  offSite: {
    clause: rule,
    conditions: ["documents-complete", "system-planned", "no-major-change", "no-major-breach-or-complaint"],
  },
  attendance: { opening: rule, closing: rule },
  interpretations: ["same-practice"],
});

const decision = (rule: Clause): DecisionRules => ({
  enough: { clause: rule },
  majors: { clause: rule },
  minors: { clause: rule },
  independence: { clause: rule },
  competence: { clause: rule },
  ofTheBody: { clause: rule },
  payer: { clause: rule },
  reportReview: { clause: rule },
  verification: { clause: rule },
  interpretations: ["same-practice"],
});

type Practice = Pick<
  SchemeRules,
  "sampling" | "findings" | "eligibility" | "stages" | "team" | "plan" | "decision"
>;

/**
 * The body's one practice for the national rules of management systems, as it stood when CNCA-QMS-01:2025 came into
 * force. Released editions rest on it: another practice is another file beside this one, never a change here.
 */
export const managementSystemPractice = (system: ManagementSystem): Practice => ({
  sampling: sampling(system.rule),
  findings: findings(system.rule),
  eligibility: eligibility(system),
  stages: stages(system.rule),
  team: team(system),
  plan: plan(system.rule),
  decision: decision(system.rule),
});
