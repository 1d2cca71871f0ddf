import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { formatDocumentDate } from "@/lib/i18n/format";
import words from "@/lib/i18n/messages/zh-CN/application.json" with { type: "json" };
import type { PlainDate } from "@/rules/core/plain-date";

type Fact = ApplicationContent["conditions"][number];
type Site = ApplicationContent["sites"][number];

const { fields, claims, factors, centralPoints, conditionDays } = words.application;
const NAMES: Readonly<Record<string, string>> = { ...factors, ...centralPoints };

const told = (parts: readonly string[]): string => parts.filter((part) => part !== "").join("；");
const labelled = (label: string, value: string): string => (value === "" ? "" : `${label}：${value}`);
const named = (codes: readonly string[]): string => codes.map((code) => NAMES[code] ?? code).join("、");
const day = (date: PlainDate | null): string => (date === null ? "" : formatDocumentDate(date, "zh-CN"));

/** What was claimed of a condition (5.2.1): the claim, the fact, and its days, each by its name where there are two. */
export const toldFact = (fact: Fact): string => {
  const { condition, claim, detail, number, factOn, secondFactOn, validTo } = fact;
  const [first, second] =
    condition === "internal-audit-and-review"
      ? [labelled(conditionDays.audit, day(factOn)), labelled(conditionDays.review, day(secondFactOn))]
      : [day(factOn), day(secondFactOn)];
  return told([claims[claim], detail, number, first, second, labelled(fields.validTo, day(validTo))]);
};

/** Shifts, complexity and the points of the central function as they were applied for (5.3.1.1, 5.4.5.2.1). */
export const toldBusiness = ({
  shifts,
  complexity,
  complexityNote,
  centralFunction,
}: Pick<ApplicationContent, "shifts" | "complexity" | "complexityNote" | "centralFunction">): string =>
  told([
    labelled(fields.shifts, shifts),
    labelled(fields.complexity, named(complexity)),
    labelled(fields.complexityNote, complexityNote),
    labelled(fields.centralFunction, named(centralFunction)),
  ]);

/** What is done at a site, and everything else that was said of it. */
export const toldSite = (site: Site): string => {
  const { activity, nameEn, addressEn, headcount, similarGroup, distanceKm, contact } = site;
  return told([
    activity,
    labelled(fields.headcount, String(headcount)),
    labelled(fields.similarGroup, similarGroup === null ? "" : String(similarGroup)),
    labelled(fields.distanceKm, distanceKm === 0 ? "" : `${distanceKm} km`),
    labelled(fields.contact, contact),
    labelled(fields.siteNameEn, nameEn),
    labelled(fields.addressEn, addressEn),
  ]);
};
