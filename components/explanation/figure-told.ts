import { stepValue } from "@/components/workflow/step-value";
import type { Explanation } from "@/lib/domain/explanation/explanation";
import { FIGURES } from "@/lib/domain/explanation/figures.data";
import { formatNumber } from "@/lib/i18n/format";
import type { Sentences } from "@/lib/i18n/say";

/** A number of days keeps its half: 4.0; a sum on the way keeps its hundredths. */
export const daysTold = (value: number): string =>
  Number.isInteger(value * 2) ? value.toFixed(1) : value.toFixed(2);

/** A value with its unit in words: "4.0 日", "5 个场所", "2026-06-16", "严重". */
export const valueTold = (
  t: Sentences,
  value: number | string,
  unit: string | null,
  locale: string,
): string => {
  if (unit === "grade") return t(`nonconformity.grade.${value}`);
  if (unit === "criterion") return t(`nonconformity.criterionChoice.${value}`);
  if (unit === "category") return t(`facts.category.${value}`);
  if (typeof value === "string") return value;
  const shown = unit === "day" ? daysTold(value) : formatNumber(value, locale);
  const words = unit === null || !t.has(`units.${unit}`) ? "" : t(`units.${unit}`);
  return words === "" ? stepValue(shown, undefined, locale) : `${shown} ${words}`;
};

/** Lengths on the calendar are whole days; days of an audit keep their half. */
const CALENDAR_STEPS: ReadonlySet<string> = new Set(["length", "weekend-days", "day-of-next-month"]);

/** A step's value with its unit: "4.0 日" of an audit, "30 日" on the calendar. */
export const stepTold = (
  t: Sentences,
  { code, value, unit }: Readonly<{ code: string; value: number | string | null; unit: string | null }>,
  locale: string,
): string =>
  unit === "day" && typeof value === "number" && CALENDAR_STEPS.has(code)
    ? `${formatNumber(value, locale)} ${t("units.day")}`
    : valueTold(t, value ?? "", unit, locale);

/** The figure itself; nothing where a person determined it. */
export const figureTold = (t: Sentences, { figure, value }: Explanation, locale: string): string =>
  value === null ? t("explanation.none") : valueTold(t, value, FIGURES[figure].unit, locale);
