import { notice, type Answer, checked, type Notice } from "../core/answer";
import type { Clause } from "../core/clause";
import { addMonths, type PlainDate } from "../core/plain-date";
import type { EligibilityRules } from "./eligibility-rules";

/** A look at a register or paper: where and when. A bare tick is no fact. */
export type Look = { readonly source: string; readonly checkedOn: PlainDate };

export type EligibilityFacts = {
  readonly appliedOn: PlainDate;
  /** Business licence or equivalent registration; `validTo` null: without end. */
  readonly registration: { readonly number: string; readonly validTo: PlainDate | null } | null;
  readonly permits: {
    readonly isNeeded: boolean;
    readonly held: readonly { readonly number: string; readonly validTo: PlainDate | null }[];
  };
  /** Asked of special products and services only. */
  readonly lawfulProduct: {
    readonly isSpecial: boolean;
    readonly look: Look | null;
    readonly breaches: number;
  };
  readonly systemSince: PlainDate | null;
  readonly pastYear: {
    readonly look: Look | null;
    /** Days of breaches of the system's laws, and of withdrawals by other bodies for cause. */
    readonly breachesOn: readonly PlainDate[];
    readonly withdrawalsOn: readonly PlainDate[];
  };
  readonly internalAuditOn: PlainDate | null;
  readonly managementReviewOn: PlainDate | null;
  readonly standing: {
    readonly look: Look | null;
    readonly isOrderedToStop: boolean;
    readonly isSeriouslyDishonest: boolean;
  };
};

export type ConditionCode = keyof EligibilityRules;
export type ConditionResult = {
  readonly condition: ConditionCode;
  readonly clause: Clause;
  readonly refusals: readonly Notice[];
};

type Check = (clause: Clause, facts: EligibilityFacts, rules: EligibilityRules) => readonly Notice[];

const when = (fails: boolean, refusal: Notice): readonly Notice[] => (fails ? [refusal] : []);

const looked = (look: Look | null, clause: Clause): readonly Notice[] =>
  when(look === null || look.source.trim() === "", notice("check-missing", clause));

const isCurrent = (validTo: PlainDate | null, on: PlainDate): boolean => validTo === null || validTo >= on;

const registration: Check = (clause, { registration: paper, appliedOn }) => {
  if (paper === null || paper.number.trim() === "") return [notice("registration-missing", clause)];
  const { validTo } = paper;
  if (validTo === null || validTo >= appliedOn) return [];
  return [notice("registration-expired", clause, { validTo })];
};

const permits: Check = (clause, { permits: { isNeeded, held }, appliedOn }) => {
  if (!isNeeded) return [];
  const expired = held.filter(({ validTo }) => !isCurrent(validTo, appliedOn));
  return [
    ...when(held.length === 0, notice("permit-missing", clause)),
    ...expired.map(({ number }) => notice("permit-expired", clause, { number })),
  ];
};

const lawfulProduct: Check = (clause, { lawfulProduct: { isSpecial, look, breaches } }) => [
  ...(isSpecial ? looked(look, clause) : []),
  ...when(breaches > 0, notice("product-unlawful", clause, { breaches })),
];

const systemRun: Check = (clause, { systemSince, appliedOn }, rules) => {
  if (systemSince === null) return [notice("system-start-missing", clause)];
  const earliest = addMonths(systemSince, rules.systemRun.months);
  return when(appliedOn < earliest, notice("system-too-young", clause, { systemSince, appliedOn, earliest }));
};

const cleanRecord: Check = (clause, { pastYear, appliedOn }, rules) => {
  const isRecent = (day: PlainDate) => addMonths(day, rules.cleanRecord.months) >= appliedOn;
  return [
    ...looked(pastYear.look, clause),
    ...pastYear.breachesOn.filter(isRecent).map((on) => notice("breach-within-year", clause, { on })),
    ...pastYear.withdrawalsOn.filter(isRecent).map((on) => notice("withdrawal-within-year", clause, { on })),
  ];
};

const internalAuditAndReview: Check = (clause, facts) => {
  const isDone = (day: PlainDate | null) =>
    day !== null && day <= facts.appliedOn && (facts.systemSince === null || day >= facts.systemSince);
  return [
    ...when(!isDone(facts.internalAuditOn), notice("internal-audit-missing", clause)),
    ...when(!isDone(facts.managementReviewOn), notice("management-review-missing", clause)),
  ];
};

const standing: Check = (clause, { standing: { look, isOrderedToStop, isSeriouslyDishonest } }) => [
  ...looked(look, clause),
  ...when(isOrderedToStop, notice("ordered-to-stop", clause)),
  ...when(isSeriouslyDishonest, notice("seriously-dishonest", clause)),
];

const CHECKS: readonly (readonly [ConditionCode, Check])[] = [
  ["legalPerson", registration],
  ["permits", permits],
  ["lawfulProduct", lawfulProduct],
  ["systemRun", systemRun],
  ["cleanRecord", cleanRecord],
  ["internalAuditAndReview", internalAuditAndReview],
  ["standing", standing],
];

/** The seven conditions of 5.2.1, each with what speaks against it. */
export const conditionResults = (
  rules: EligibilityRules,
  facts: EligibilityFacts,
): readonly ConditionResult[] =>
  CHECKS.map(([condition, check]) => {
    const { clause } = rules[condition];
    return { condition, clause, refusals: check(clause, facts, rules) };
  });

/** Whether the applicant may be accepted under 5.2.1: every failing condition is named. */
export const eligible = (rules: EligibilityRules, facts: EligibilityFacts): Answer<object> =>
  checked(conditionResults(rules, facts).flatMap((result) => result.refusals));
