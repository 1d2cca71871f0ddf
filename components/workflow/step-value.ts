import { formatDays, formatMoney, formatNumber } from "@/lib/i18n/format";

/** A value as its unit wants to be read: half-days as days, fen as yuan, all else as it stands. */
export function stepValue(value: unknown, unit: string | undefined, locale: string): string {
  if (typeof value === "number") {
    if (unit === "half-day" || unit === "half-days") return formatDays(value);
    return unit === "fen" ? formatMoney(value, locale) : formatNumber(value, locale);
  }
  if (typeof value === "string") return value;
  return value === undefined || value === null ? "" : JSON.stringify(value);
}
