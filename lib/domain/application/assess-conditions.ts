import type { PlainDate } from "@/rules/core/plain-date";
import {
  conditionResults,
  type ConditionCode,
  type EligibilityFacts,
  type Look,
} from "@/rules/eligibility/conditions";
import type { EligibilityRules } from "@/rules/eligibility/eligibility-rules";
import type { Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import type { ApplicationContent } from "./application-form";
import type { Condition } from "./application-lists";

type Fact = ApplicationContent["conditions"][number];

/** The rule's names of the seven conditions as the form knows them. */
const CONDITION_OF: Readonly<Record<ConditionCode, Condition>> = {
  legalPerson: "legal-person",
  permits: "permits",
  lawfulProduct: "lawful-products",
  systemRun: "system-run",
  cleanRecord: "no-breach",
  internalAuditAndReview: "internal-audit-and-review",
  standing: "not-ordered-to-stop",
};

const lookOf = (fact: Fact | undefined): Look | null =>
  fact === undefined || fact.checkedOn === null ? null : { source: fact.source, checkedOn: fact.checkedOn };

/** The facts of 5.2.1 as the application states them; a claim that fails is refused by itself. */
const factsOf = (content: ApplicationContent, appliedOn: PlainDate): EligibilityFacts => {
  const { applicant, systemSince } = content;
  const of = (condition: Condition) => content.conditions.find((fact) => fact.condition === condition);
  const applies = (condition: Condition) => of(condition)?.claim !== "not-applicable";
  const permit = of("permits");
  const number = applicant.country === "CN" ? applicant.creditCode : applicant.registrationCertificate;
  const reviews = of("internal-audit-and-review");
  return {
    appliedOn,
    registration: { number, validTo: of("legal-person")?.validTo ?? null },
    permits: {
      isNeeded: applies("permits"),
      held:
        permit === undefined || permit.number === ""
          ? []
          : [{ number: permit.number, validTo: permit.validTo }],
    },
    lawfulProduct: {
      isSpecial: applies("lawful-products"),
      look: lookOf(of("lawful-products")),
      breaches: 0,
    },
    systemSince,
    pastYear: { look: lookOf(of("no-breach")), breachesOn: [], withdrawalsOn: [] },
    internalAuditOn: reviews?.factOn ?? null,
    managementReviewOn: reviews?.secondFactOn ?? null,
    standing: {
      look: lookOf(of("not-ordered-to-stop")),
      isOrderedToStop: false,
      isSeriouslyDishonest: false,
    },
  };
};

/** The field of a condition's facts that mends what the rule refuses. */
const FACT_FIELDS: Readonly<Record<string, keyof Fact>> = {
  "registration-expired": "validTo",
  "permit-missing": "number",
  "permit-expired": "validTo",
  "check-missing": "source",
  "internal-audit-missing": "factOn",
  "management-review-missing": "secondFactOn",
};

const fieldOf = (
  code: string,
  condition: Condition,
  { applicant, conditions }: ApplicationContent,
): string => {
  if (code === "system-start-missing" || code === "system-too-young") return "content.systemSince";
  if (code === "registration-missing")
    return `content.applicant.${applicant.country === "CN" ? "creditCode" : "registrationCertificate"}`;
  const index = conditions.findIndex((fact) => fact.condition === condition);
  const field = FACT_FIELDS[code];
  return index < 0 || field === undefined ? "content.conditions" : `content.conditions.${index}.${field}`;
};

/** 5.2.1 (1)–(7) by the edition's rule: every date and number that speaks against the application on its day. */
export const assessConditions = (
  rules: EligibilityRules,
  content: ApplicationContent,
  appliedOn: PlainDate,
): readonly Refusal[] =>
  conditionResults(rules, factsOf(content, appliedOn)).flatMap(({ condition, refusals }) =>
    fromNotices(refusals).map((refusal) => ({
      ...refusal,
      field: fieldOf(refusal.code, CONDITION_OF[condition], content),
    })),
  );
