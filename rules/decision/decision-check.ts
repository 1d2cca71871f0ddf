import { checked, notice, type Answer, type Notice } from "../core/answer";
import type { PlainDate } from "../core/plain-date";
import type { DecisionRules } from "./decision-rules";

export type DecidedNonconformity = {
  readonly number: string;
  readonly grade: "major" | "minor";
  readonly planAcceptedOn: PlainDate | null;
  readonly verifiedOn: PlainDate | null;
};

export type Decider = {
  readonly isOfTheBody: boolean;
  /** Holds a competence record for the scheme and every code of the scope, valid on the day. */
  readonly isCompetent: boolean;
  readonly duties: readonly ("application-review" | "audit" | "appeal")[];
};

export type DecisionFacts = {
  readonly outcome: "grant" | "refuse";
  readonly decidedOn: PlainDate;
  readonly decider: Decider;
  readonly report: { readonly signedOn: PlainDate | null; readonly reviewPassedOn: PlainDate | null };
  readonly recommendation: "recommend" | "recommend-after-correction" | "do-not-recommend";
  /** The leader confirmed in writing that the corrections asked for are made; null while not. */
  readonly correctionConfirmedOn: PlainDate | null;
  readonly nonconformities: readonly DecidedNonconformity[];
  /** The last day on which all nonconformities may be verified (5.5.8.2). */
  readonly verificationEnd: PlainDate;
  readonly hasPaymentByOthers: boolean;
};

const when = (fails: boolean, refusal: Notice): readonly Notice[] => (fails ? [refusal] : []);

const has = (day: PlainDate | null, by: PlainDate): boolean => day !== null && day <= by;

/** Independent, competent, and of the body itself (2.2, 5.9.1, 5.9.3, 3(2)). */
const deciderRefusals = (rules: DecisionRules, { decider }: DecisionFacts): readonly Notice[] => [
  ...decider.duties.map((duty) => notice("decider-not-independent", rules.independence.clause, { duty })),
  ...when(!decider.isOfTheBody, notice("decider-not-of-the-body", rules.ofTheBody.clause)),
  ...when(!decider.isCompetent, notice("decider-not-competent", rules.competence.clause)),
];

const fileRefusals = (rules: DecisionRules, { report, decidedOn }: DecisionFacts): readonly Notice[] => [
  ...when(!has(report.signedOn, decidedOn), notice("report-not-signed", rules.enough.clause)),
  ...when(!has(report.reviewPassedOn, decidedOn), notice("report-not-reviewed", rules.reportReview.clause)),
];

/** Majors verified (5.9.2 b), minors at least with an accepted plan (5.9.2 c). */
const nonconformityRefusals = (rules: DecisionRules, facts: DecisionFacts): readonly Notice[] =>
  facts.nonconformities.flatMap(({ number, grade, planAcceptedOn, verifiedOn }) => {
    const isVerified = has(verifiedOn, facts.decidedOn);
    if (grade === "major")
      return when(!isVerified, notice("major-not-verified", rules.majors.clause, { number }));
    const isAnswered = isVerified || has(planAcceptedOn, facts.decidedOn);
    return when(!isAnswered, notice("minor-plan-not-accepted", rules.minors.clause, { number }));
  });

/** A verification that ran past its three months leaves nothing to recommend without a new stage 2 (5.5.8.2). */
const lateRefusals = (rules: DecisionRules, facts: DecisionFacts): readonly Notice[] =>
  facts.nonconformities
    .filter(({ verifiedOn }) => (verifiedOn ?? facts.decidedOn) > facts.verificationEnd)
    .map(({ number }) =>
      notice("verification-too-late", rules.verification.clause, { number, limit: facts.verificationEnd }),
    );

const recommendationRefusals = (rules: DecisionRules, facts: DecisionFacts): readonly Notice[] => {
  const { recommendation, correctionConfirmedOn, decidedOn } = facts;
  if (recommendation === "do-not-recommend") return [notice("not-recommended", rules.enough.clause)];
  const isUnconfirmed =
    recommendation === "recommend-after-correction" && !has(correctionConfirmedOn, decidedOn);
  return when(isUnconfirmed, notice("correction-not-confirmed", rules.majors.clause));
};

/**
 * What must be confirmed before a decision (5.9.1–5.9.3, 5.3.3). A refusal needs an independent decider and a
 * reviewed report; a grant also settled nonconformities, a recommendation and no payment by anybody but the client.
 */
export const decisionCheck = (rules: DecisionRules, facts: DecisionFacts): Answer<object> => {
  const forGrant =
    facts.outcome === "refuse"
      ? []
      : [
          ...nonconformityRefusals(rules, facts),
          ...lateRefusals(rules, facts),
          ...recommendationRefusals(rules, facts),
          ...when(facts.hasPaymentByOthers, notice("paid-by-others", rules.payer.clause)),
        ];
  return checked([...deciderRefusals(rules, facts), ...fileRefusals(rules, facts), ...forGrant], {
    interpretations: rules.interpretations,
  });
};
