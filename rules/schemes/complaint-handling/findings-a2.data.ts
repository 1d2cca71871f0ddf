import type { CriterionRule, FindingRules } from "../../findings/finding-rules";

const always = ["initial", "surveillance", "recertification"] as const;
const later = ["surveillance", "recertification"] as const;

const major: CriterionRule = { clause: "5.5.6.3 a)", atLeast: "major", audits: always };
const laterMinor: CriterionRule = { clause: "5.5.6.3 c)", atLeast: "minor", audits: later };

export const findingsA2: FindingRules = {
  criteria: {
    "requirement-failed-law": major,
    "complaint-unhandled": major,
    "law-breach": major,
    deception: major,
    "mark-misuse-damaging": { clause: "5.5.6.3 c)", atLeast: "major", audits: later },
    "mark-misuse": laterMinor,
    "earlier-poorly-corrected": laterMinor,
    "no-improvement": laterMinor,
    isolated: { clause: "5.5.6.3 b)", atLeast: "minor", audits: always, atMost: "minor" },
  },
  improvement: { clause: "5.5.6.2" },
  minorsOnProcess: { clause: "5.5.6.3 a)", warnFrom: 3, decideFrom: 5 },
  interpretations: ["minors-on-process"],
};
