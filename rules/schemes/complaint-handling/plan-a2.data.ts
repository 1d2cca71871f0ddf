import type { PlanRules } from "../../plan/plan-rules";
import type { StageRules } from "../../stages/stage-rules";

export const planA2: PlanRules = {
  coverage: {
    stage1: {
      of: "contents",
      clause: "5.4.2.1 b)",
      contents: [
        "documents",
        "organisation-and-processes",
        "internal-audit-and-management-review",
        "scope",
        "stage2-resources-and-time",
      ],
    },
    stage2: { of: "every-clause", clause: "5.4.2.2 b)" },
    surveillance: {
      of: "contents",
      clause: "6.6",
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
    recertification: { of: "every-clause", clause: "6.7" },
  },
  rows: {
    opening: { clause: "5.5.2", audits: ["stage1", "stage2", "surveillance", "recertification"] },
    closing: { clause: "5.5.8.1", audits: ["stage1", "stage2", "surveillance", "recertification"] },
    "top-management-interview": { clause: "5.5.5.1", audits: ["stage2", "recertification"] },
  },
  sites: { clause: "5.4.5", audits: ["stage2", "surveillance", "recertification"] },
  hours: { clause: "5.4.3", perDay: 8 },
  interviewFaceToFace: { clause: "5.5.5.1" },
  remote: { clause: "5.4.1" },
  schedule: { clause: "5.4.6.3" },
  interpretations: ["plan-coverage"],
};

export const stagesA2: StageRules = {
  gap: { clause: "5.1" },
  stage1Findings: { clause: "5.4.2.1 c)" },
  offSite: {
    clause: "5.4.1",
    conditions: ["documents-complete", "system-planned", "no-major-change", "no-major-breach-or-complaint"],
  },
  attendance: { opening: "5.5.2", closing: "5.5.8.1" },
  interpretations: [],
};
