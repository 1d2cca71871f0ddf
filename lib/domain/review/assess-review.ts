import type { EveryRules } from "@/lib/domain/case/combined-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { ApplicationContent } from "../application/application-form";
import {
  CONDITIONAL_CONDITIONS,
  CONDITIONS,
  DOCUMENT_KINDS,
  type Condition,
} from "../application/application-lists";
import { requiredDocuments } from "../application/assess-submission";
import { unlessRefused, type Outcome, type Refusal } from "../outcome";
import { uncoveredCodes, type CompetenceRecord } from "../person/competence";
import { isProfessionalCode } from "../person/professional-code";
import { checkFaults } from "./check-faults";
import { determined, foreignSchemes } from "./assess-days";
import { determineReview, type ReviewDetermination } from "./determine-review";
import type { ApplicationReviewForm, ReviewCheck } from "./review-form";
import { conditionSubject, documentSubject } from "./review-subjects";

/** The file the reviewer judges, and by what. */
export type ReviewFile = Readonly<{
  content: ApplicationContent;
  versionNumber: number;
  competence: readonly CompetenceRecord[];
  /** What the case as a whole goes by: the leading edition with the criteria of all. */
  rules: SchemeRules;
  /** The edition of each scheme of the case, the leading one first. */
  every: EveryRules;
  /** The day the application was handed in first: nothing of it could be checked before. */
  receivedOn: PlainDate;
  today: PlainDate;
}>;

const REVIEWER = "application-reviewer";

const passes = (check: ReviewCheck, condition: Condition): boolean =>
  check.verdict === "met" ||
  (check.verdict === "not-applicable" && CONDITIONAL_CONDITIONS.includes(condition));

/** Each condition of 5.2.1 holds by the reviewer's own check, with source and day. */
const conditions = (file: ReviewFile, form: ApplicationReviewForm): readonly Refusal[] =>
  CONDITIONS.flatMap((condition, order) => {
    const clause = `5.2.1(${order + 1})`;
    const index = form.checks.findIndex((check) => check.subject === conditionSubject(condition));
    const check = form.checks[index];
    if (check === undefined)
      return [{ code: "condition-unchecked", clause, field: "checks", facts: { condition } }];
    const field = `checks.${index}.verdict`;
    return [
      ...(passes(check, condition) ? [] : [{ code: "condition-fails", clause, field, facts: { condition } }]),
      ...checkFaults(check, index, clause, file),
    ];
  });

/** Each document the application must bring was looked at and is in order (5.2.2). */
const documents = (file: ReviewFile, form: ApplicationReviewForm): readonly Refusal[] =>
  requiredDocuments(file.content).flatMap((kind) => {
    const clause = `5.2.2(${DOCUMENT_KINDS.indexOf(kind) + 1})`;
    const index = form.checks.findIndex((check) => check.subject === documentSubject(kind));
    const check = form.checks[index];
    const facts = { document: kind };
    if (!file.content.documents.some((document) => document.kind === kind))
      return [{ code: "document-missing", clause, field: "checks", facts }];
    if (check?.verdict !== "met")
      return [
        {
          code: "document-not-in-order",
          clause,
          field: index < 0 ? "checks" : `checks.${index}.verdict`,
          facts,
        },
      ];
    return checkFaults(check, index, clause, file);
  });

/** 4.1: the scheme's own criteria always, others of the edition exactly where the application asks for them. */
const criteria = (file: ReviewFile, form: ApplicationReviewForm): readonly Refusal[] => {
  const missing = file.rules.criteria
    .filter((one) => one.audited === "always" && !form.criteria.includes(one.list.id))
    .map((one) => ({
      code: "criteria-always-audited",
      clause: "4.1",
      field: "criteria",
      facts: { criteria: one.list.id },
    }));
  const unknown = form.criteria
    .filter((id) => !file.rules.criteria.some((one) => one.list.id === id))
    .map((id) => ({ code: "criteria-unknown", clause: "4.1", field: "criteria", facts: { criteria: id } }));
  const onRequest = file.rules.criteria
    .filter((one) => one.audited === "on-request")
    .filter(({ list }) => file.content.criteria.includes(list.id) !== form.criteria.includes(list.id))
    .map(({ list }) => ({
      code: form.criteria.includes(list.id) ? "criteria-not-applied-for" : "criteria-applied-for",
      clause: "4.1",
      field: "criteria",
      facts: { criteria: list.id },
    }));
  return [...missing, ...unknown, ...onRequest];
};

/** Days that stand under a warning are accepted only with a written reason, which stays on file. */
const unexplained = (
  { reasons }: ApplicationReviewForm,
  { manDays, combined }: ReviewDetermination,
): readonly Refusal[] => {
  if (reasons !== "") return [];
  return [manDays, ...combined.map((one) => one.manDays)].flatMap((answer) =>
    !answer.ok || answer.total === undefined
      ? []
      : answer.warnings.map(({ code, clause }) => ({
          code: "warning-without-reason",
          clause,
          field: "reasons",
          facts: { warning: code },
        })),
  );
};

/** 5.3.1.2: at least one, each written as the classification writes it: no auditor could cover any other. */
const codes = ({ professionalCodes }: ApplicationReviewForm): readonly Refusal[] => {
  const of = { clause: "5.3.1.2", field: "professionalCodes" };
  if (professionalCodes.length === 0) return [{ code: "professional-codes-missing", ...of }];
  return professionalCodes
    .filter((code) => !isProfessionalCode(code))
    .map((code) => ({ code: "professional-code-unknown", ...of, facts: { professionalCode: code } }));
};

const acceptance = (
  file: ReviewFile,
  form: ApplicationReviewForm,
  determination: ReviewDetermination,
): readonly Refusal[] => [
  ...conditions(file, form),
  ...documents(file, form),
  ...criteria(file, form),
  ...codes(form),
  ...(form.lawsAndStandards === ""
    ? [{ code: "laws-missing", clause: "4.2", field: "lawsAndStandards" }]
    : []),
  ...foreignSchemes(file.every, form),
  ...determined(file.every, form, determination),
  ...unexplained(form, determination),
];

const supplement = (file: ReviewFile, form: ApplicationReviewForm): readonly Refusal[] => [
  ...(form.reasons === "" ? [{ code: "supplement-without-text", clause: "5.3.2", field: "reasons" }] : []),
  ...(form.supplementDueOn === null
    ? [{ code: "supplement-without-date", clause: "5.3.2", field: "supplementDueOn" }]
    : []),
  ...(form.supplementDueOn !== null && form.supplementDueOn <= file.today
    ? [
        {
          code: "supplement-date-past",
          clause: "5.3.2",
          field: "supplementDueOn",
          facts: { due: form.supplementDueOn, today: file.today },
        },
      ]
    : []),
];

type Reviewer = Readonly<{
  /** Every scheme of the case. */
  schemes: readonly string[];
  competence: readonly CompetenceRecord[];
  today: PlainDate;
}>;

/** 3(2): the reviewer holds a valid record for each scheme and, where the record names codes, for these codes. */
export const reviewerCompetence = (
  { schemes, competence, today }: Reviewer,
  codes: readonly string[],
): readonly Refusal[] =>
  schemes.flatMap((scheme): readonly Refusal[] => {
    const open = uncoveredCodes(competence, { function: REVIEWER, scheme, codes, on: today });
    const facts = { function: REVIEWER, scheme };
    if (open === null) return [{ code: "competence-record-missing", clause: "3(2)", facts }];
    return open.length === 0
      ? []
      : [{ code: "competence-lacks-codes", clause: "3(2)", facts: { ...facts, codes: open } }];
  });

/** Judges a review before anything is written (5.3.2): all refusals at once, else the rules' answers to freeze. */
export const assessReview = (file: ReviewFile, form: ApplicationReviewForm): Outcome<ReviewDetermination> => {
  const determination = determineReview(file.content, form, file.every);
  const byOutcome = {
    accept: () => acceptance(file, form, determination),
    supplement: () => supplement(file, form),
    refuse: () =>
      form.reasons === "" ? [{ code: "refusal-without-reasons", clause: "5.3.2", field: "reasons" }] : [],
  };
  const stale =
    form.applicationVersion === file.versionNumber
      ? []
      : [{ code: "application-version-superseded", facts: { version: file.versionNumber } }];
  const refusals = [
    ...stale,
    ...reviewerCompetence(
      { ...file, schemes: file.every.map(({ scheme }) => scheme) },
      form.outcome === "accept" ? form.professionalCodes : [],
    ),
    ...byOutcome[form.outcome](),
  ];
  return unlessRefused(refusals, () => determination);
};
