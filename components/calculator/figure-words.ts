import type { Sentences } from "@/lib/i18n/say";
import type { Figure } from "@/lib/domain/calculator/explain";

type Speaker = Sentences;

/** "group-2" is the second group. */
export const figureName = (t: Speaker, code: string): string => {
  const [, group] = /^group-(\d+)$/u.exec(code) ?? [];
  return group === undefined ? t(`calculator.figures.${code}`) : t("calculator.figures.group", { group });
};

const days = (value: number): string => (Number.isInteger(value * 2) ? value.toFixed(1) : value.toFixed(2));

/** A figure with its unit: "5.0 日", "12 个场所", a date, or the word for a code. */
export const figureValue = (t: Speaker, { code, value, unit }: Figure): string => {
  if (unit === "category") return t(`calculator.values.${code}.${value}`);
  if (typeof value === "string") return value;
  if (unit === "day") return t("common.days", { days: days(value) });
  return t("calculator.counted", { value, unit: t(`units.${unit}`) });
};
