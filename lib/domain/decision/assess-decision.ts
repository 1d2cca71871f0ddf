import { noWorkingDays } from "@/rules/calendar/calendar";
import { decisionCheck, type DecidedNonconformity } from "@/rules/decision/decision-check";
import { deadline } from "@/rules/clocks/deadline";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { fromNotices } from "../rule-refusal";
import type { Refusal } from "../outcome";
import type { Recommendation } from "../report/report-lists";

/** What the checks of a decision rest on, read from the rows of the case. */
export type DecisionFacts = Readonly<{
  report: Readonly<{
    signedOn: PlainDate | null;
    recommendation: Recommendation | null;
    correctionsConfirmedOn: PlainDate | null;
    /** What the leader wrote to confirm them (5.9.2). */
    correctionsStatement: string;
  }>;
  reviewPassedOn: PlainDate | null;
  closingHeldOn: PlainDate | null;
  nonconformities: readonly DecidedNonconformity[];
  /** What the client is called today and, where that was another name, in its contract. */
  clientNames: readonly string[];
  payers: readonly string[];
}>;

/** The decider as the checks see one; duties on the case are judged by the access policy, before. */
export type DecidingPerson = Readonly<{ isOfTheBody: boolean; isCompetent: boolean }>;

type Asked = Readonly<{
  outcome: "grant" | "refuse";
  facts: DecisionFacts;
  decider: DecidingPerson;
  rules: SchemeRules;
  today: PlainDate;
}>;

const otherPayers = ({ payers, clientNames }: DecisionFacts): readonly string[] =>
  payers.filter((payer) => !clientNames.includes(payer));

/** What the file lacks before the rules can be asked at all. */
const missing = ({ report, closingHeldOn }: DecisionFacts, { decision }: SchemeRules): readonly Refusal[] => [
  ...(report.recommendation === null
    ? [{ code: "recommendation-missing", clause: decision.enough.clause }]
    : []),
  ...(closingHeldOn === null ? [{ code: "closing-not-held", clause: decision.enough.clause }] : []),
];

/** The last day on which a nonconformity may be verified; null before the closing meeting is on record. */
export const verificationLimit = (
  { closingHeldOn }: Pick<DecisionFacts, "closingHeldOn">,
  { clocks }: SchemeRules,
): PlainDate | null =>
  closingHeldOn === null
    ? null
    : deadline(clocks, noWorkingDays, { clock: "verification-end", from: closingHeldOn, first: false }).limit;

/** Every reason against deciding so today (5.9.1–5.9.3, 5.3.3); none: the decision may be taken. */
export const assessDecision = ({ outcome, facts, decider, rules, today }: Asked): readonly Refusal[] => {
  const { report } = facts;
  const verificationEnd = verificationLimit(facts, rules);
  if (report.recommendation === null || verificationEnd === null) return missing(facts, rules);
  const answer = decisionCheck(rules.decision, {
    outcome,
    decidedOn: today,
    decider: { ...decider, duties: [] },
    report: { signedOn: report.signedOn, reviewPassedOn: facts.reviewPassedOn },
    recommendation: report.recommendation,
    correctionConfirmedOn: report.correctionsConfirmedOn,
    nonconformities: facts.nonconformities,
    verificationEnd,
    hasPaymentByOthers: otherPayers(facts).length > 0,
  });
  return answer.ok ? [] : fromNotices(answer.refusals);
};
