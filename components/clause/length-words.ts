import type { Sentences } from "@/lib/i18n/say";
import type { Length } from "@/rules/clocks/clock-rules";

/** How long a clock runs: "30 日", "3 个月", "此前 3 个月", "次月 10 日前". */
export const lengthWords = (t: Sentences, length: Length): string => {
  if (length.unit === "day-of-next-month")
    return t("clause.lengths.day-of-next-month", { count: length.day });
  if (length.unit === "end-of-year") return t("clause.lengths.end-of-year");
  if (length.count === 0) return t("clause.lengths.same-day");
  return length.count < 0
    ? t(`clause.lengths.${length.unit === "days" ? "days-before" : "before"}`, { count: -length.count })
    : t(`clause.lengths.${length.unit}`, { count: length.count });
};
