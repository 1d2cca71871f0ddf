import type { ValidityRules } from "../certificates/validity-rules";
import type { ClockRules } from "../clocks/clock-rules";
import type { PlainDate } from "../core/plain-date";
import type { DecisionRules } from "../decision/decision-rules";
import type { EligibilityRules } from "../eligibility/eligibility-rules";
import type { FindingRules } from "../findings/finding-rules";
import type { ManDaysRules } from "../man-days/man-days-rules";
import type { PlanRules } from "../plan/plan-rules";
import type { SamplingRules } from "../sampling/sampling-rules";
import type { StageRules } from "../stages/stage-rules";
import type { TeamRules } from "../team/team-rules";
import type { MappedClause } from "./clause-text";
import type { CriteriaList } from "./criteria/criteria-list";
import type { Interpretation } from "./interpretation";

export type Criteria = {
  readonly list: CriteriaList;
  /** "always", or only where the application asks for it (4.1). */
  readonly audited: "always" | "on-request";
};

/** Everything one edition says, each value beside its clause. A released edition never changes. */
export type SchemeRules = {
  readonly scheme: string;
  readonly edition: string;
  readonly documentNumber: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** The management system that is certified, in the singular, as a certificate names it. */
  readonly system: { readonly zh: string; readonly en: string };
  /** Letters of the system in certificate numbers, unless the body has set others. */
  readonly certificateLetters: string;
  readonly effectiveFrom: PlainDate;
  readonly criteria: readonly Criteria[];
  readonly manDays: ManDaysRules;
  readonly sampling: SamplingRules;
  readonly clocks: ClockRules;
  readonly findings: FindingRules;
  readonly validity: ValidityRules;
  readonly eligibility: EligibilityRules;
  readonly stages: StageRules;
  readonly team: TeamRules;
  readonly plan: PlanRules;
  readonly decision: DecisionRules;
  readonly interpretations: readonly Interpretation[];
  /** Every clause in the document's order, in words of our own, and how the product stands to it; first the document. */
  readonly clauses: readonly MappedClause[];
};

/** An edition of which the software knows the day and nothing more: it refuses to compute with it. */
export type UnheldEdition = { readonly edition: string; readonly effectiveFrom: PlainDate };

export type SchemeHistory = {
  readonly scheme: string;
  /** Oldest first. */
  readonly unheld: readonly UnheldEdition[];
  readonly held: readonly [SchemeRules, ...SchemeRules[]];
};
