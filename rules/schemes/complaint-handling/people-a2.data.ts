import type { DecisionRules } from "../../decision/decision-rules";
import type { EligibilityRules } from "../../eligibility/eligibility-rules";
import type { TeamRules } from "../../team/team-rules";

export const eligibilityA2: EligibilityRules = {
  legalPerson: { clause: "5.2.1(1)" },
  permits: { clause: "5.2.1(2)" },
  lawfulProduct: { clause: "5.2.1(3)" },
  systemRun: { clause: "5.2.1(4)", months: 3 },
  cleanRecord: { clause: "5.2.1(5)", months: 12 },
  internalAuditAndReview: { clause: "5.2.1(6)" },
  standing: { clause: "5.2.1(7)" },
};

export const teamA2: TeamRules = {
  registration: { clause: "3(1) a)", system: "QMS" },
  leader: { clause: "5.4.4.1" },
  fullTime: { clause: "5.4.4.1" },
  interns: { clause: "5.4.4.1" },
  codes: { clause: "5.3.1.2" },
  oneBody: { clause: "3(1)" },
  impartiality: { clause: "5.4.4.1", months: 24 },
  separation: { clause: "2.2" },
  time: { clause: "5.4.4.6" },
  replacement: { clause: "5.4.4.7 e)" },
  interpretations: ["registration-register", "impartiality-two-years"],
};

export const decisionA2: DecisionRules = {
  enough: { clause: "5.9.2 a)" },
  majors: { clause: "5.9.2 b)" },
  minors: { clause: "5.9.2 c)" },
  independence: { clause: "5.9.1" },
  competence: { clause: "3(2)" },
  ofTheBody: { clause: "5.9.3" },
  payer: { clause: "5.3.3" },
  reportReview: { clause: "5.9.1" },
  verification: { clause: "5.5.8.2" },
  interpretations: ["recommend-after-correction"],
};
