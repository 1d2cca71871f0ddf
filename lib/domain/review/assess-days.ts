import type { EveryRules } from "../case/combined-rules";
import type { Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import { everyDays, type ReviewDetermination } from "./determine-review";
import type { SchemeDays } from "./scheme-days";
import type { ApplicationReviewForm } from "./review-form";

/** The field of the form that mends what a rule refuses. */
const FIELDS: Readonly<Record<string, string>> = {
  "category-missing": "complexity",
  "reduction-over-limit": "adjustments",
  "site-days-out-of-range": "siteDays",
  "coefficient-out-of-range": "coefficient",
  "manual-days-out-of-range": "manualDays.days",
  "approver-missing": "manualDays.approver",
  "sites-counted-singly": "sites",
};

/** Chosen once for all systems. */
const SHARED_FIELDS: readonly string[] = ["coefficient"];

/** The box of a row that a refusal of that row is mended in. */
const BOXES: Readonly<Record<string, string>> = {
  "reason-missing": "reason",
  "reduction-over-limit": "reduction",
  "reduction-out-of-range": "reduction",
  "no-people": "people",
};

/** "adjustments[0]" of a missing reason is the form's adjustments.0.reason, "sites[0]" of nobody its sites.0.people. */
const fieldOf = ({ code, facts }: Refusal): string | undefined => {
  const of = facts?.["of"];
  const box = BOXES[code];
  return typeof of === "string" && box !== undefined
    ? `${of.replace(/\[(\d+)\]/u, ".$1")}.${box}`
    : FIELDS[code];
};

/** Where the choices of a scheme stand in the form: the leading one's at its top. */
const placeOf = ({ combined }: ApplicationReviewForm, { scheme }: SchemeDays, isLeading: boolean) => {
  const index = combined.findIndex((one) => one.scheme === scheme);
  return (field: string | undefined): string | undefined => {
    if (isLeading || field === undefined || SHARED_FIELDS.includes(field)) return field;
    return index < 0 ? "combined" : `combined.${index}.${field}`;
  };
};

/** 11.1: only an audit against more than one standard is combined; of any other the floor of 5.4.3 stands whole. */
const uncombined = ({ coefficient, criteria }: ApplicationReviewForm): readonly Refusal[] =>
  coefficient === null || criteria.length > 1
    ? []
    : [{ code: "coefficient-not-combined", clause: "11.1", field: "coefficient" }];

const determinedOf = (
  form: ApplicationReviewForm,
  days: SchemeDays,
  isLeading: boolean,
): readonly Refusal[] => {
  const place = placeOf(form, days, isLeading);
  const { manDays } = days;
  if (!manDays.ok)
    return fromNotices(manDays.refusals).map((one) => ({ ...one, field: place(fieldOf(one)) }));
  return manDays.total === undefined
    ? [{ code: "man-days-not-determined", clause: "5.4.3", field: place("manualDays.days") }]
    : [];
};

/** What the rules refuse of the days of each scheme, beside the box that mends it (5.4.3, 11.1). */
export const determined = (
  [{ scheme: leading }]: EveryRules,
  form: ApplicationReviewForm,
  determination: ReviewDetermination,
): readonly Refusal[] => {
  const bareCoefficient =
    form.coefficient !== null && form.coefficientReason === ""
      ? [{ code: "coefficient-without-reason", clause: "11.1", field: "coefficientReason" }]
      : [];
  return [
    ...everyDays(determination, leading).flatMap((days) => determinedOf(form, days, days.scheme === leading)),
    ...bareCoefficient,
    ...uncombined(form),
  ];
};

/** 11.1: days are chosen for the systems of the case and for no other. */
export const foreignSchemes = (every: EveryRules, { combined }: ApplicationReviewForm): readonly Refusal[] =>
  combined.flatMap(({ scheme }, index) =>
    every.slice(1).some((rules) => rules.scheme === scheme)
      ? []
      : [
          {
            code: "scheme-not-of-case",
            clause: "11.1",
            field: `combined.${index}.scheme`,
            facts: { scheme },
          },
        ],
  );
