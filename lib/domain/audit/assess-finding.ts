import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Refusal } from "../outcome";
import type { ConductFile } from "./conduct-file";
import { auditedClauses, isClauseIn, type ClauseRef } from "./coverage";

/** A finding names a clause that is audited (5.5.6.3). */
export const assessFinding = (
  rules: SchemeRules,
  file: ConductFile,
  finding: ClauseRef,
): readonly Refusal[] =>
  isClauseIn(auditedClauses(rules, file.plan?.criteria ?? []), finding)
    ? []
    : [
        {
          code: "clause-not-audited",
          clause: "5.4.6.3 c)",
          facts: { criterion: finding.criterion, audited: finding.clause },
          field: "clause",
        },
      ];

type OnFile = Readonly<{ answer: string | null; answeredOn: PlainDate | null; verifiedOn: PlainDate | null }>;

/** Answered once, before it is verified; again only after it came back. */
export const assessAnswer = (finding: OnFile): readonly Refusal[] => [
  ...(finding.verifiedOn === null ? [] : [{ code: "finding-verified-already", clause: "5.4.2.1 c)" }]),
  ...(finding.answer === null ? [] : [{ code: "finding-answered-already", clause: "5.4.2.1 c)" }]),
];

/** Verified on what the client answered, between that day and today (5.4.2.1 c). */
export const assessVerification = (
  finding: OnFile,
  verifiedOn: PlainDate,
  today: PlainDate,
): readonly Refusal[] => {
  if (finding.verifiedOn !== null) return [{ code: "finding-verified-already", clause: "5.4.2.1 c)" }];
  if (finding.answeredOn === null) return [{ code: "finding-unanswered", clause: "5.4.2.1 c)" }];
  const { answeredOn } = finding;
  return answeredOn <= verifiedOn && verifiedOn <= today
    ? []
    : [
        {
          code: "verification-day-outside",
          clause: "5.4.2.1 c)",
          facts: { from: answeredOn, to: today },
          field: "verifiedOn",
        },
      ];
};
