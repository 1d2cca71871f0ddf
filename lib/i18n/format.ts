import { TIME_ZONE, toLocale } from "@/lib/i18n/locales";

const DAY = 86_400_000;
const SHOWN_RELATIVE = 60;

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** Calendar days from one "YYYY-MM-DD" to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / DAY);

/** 2026年6月9日 or 9 June 2026: for documents and sentences. Tables show the date as it is stored. */
export function formatDocumentDate(date: string, locale: string): string {
  const style = { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(toLocale(locale) === "en" ? "en-GB" : "zh-CN", style).format(utc(date));
}

/** "6 天后", "in 6 days", "yesterday"; beyond two months the date itself says more. */
export function formatRelativeDate(date: string, today: string, locale: string): string {
  const days = daysBetween(today, date);
  if (Math.abs(days) > SHOWN_RELATIVE) return date;
  const words = new Intl.RelativeTimeFormat(toLocale(locale), { numeric: "auto" }).format(days, "day");
  return words.replace(/(\d)(?=\p{Script=Han})/u, "$1 ");
}

/** ¥12,345.60 from whole fen. */
export const formatMoney = (fen: number, locale: string): string =>
  new Intl.NumberFormat(toLocale(locale), {
    style: "currency",
    currency: "CNY",
    currencyDisplay: "narrowSymbol",
  }).format(fen / 100);

/** "3.5" or "4.0" days from whole half-days. */
export const formatDays = (halfDays: number): string => (halfDays / 2).toFixed(1);

/** "08:30" from minutes after midnight. */
export const formatMinutes = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(toLocale(locale), { maximumFractionDigits: 2 }).format(value);

const parts = (instant: Date | string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    new Intl.DateTimeFormat("en-GB", {
      timeZone: TIME_ZONE,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );

/** "10:42", Beijing time. */
export function formatTime(instant: Date | string): string {
  const at = parts(instant);
  return `${at["hour"] ?? ""}:${at["minute"] ?? ""}`;
}

/** "2026-06-09 10:42", Beijing time. */
export function formatDateTime(instant: Date | string): string {
  const at = parts(instant);
  return `${at["year"] ?? ""}-${at["month"] ?? ""}-${at["day"] ?? ""} ${formatTime(instant)}`;
}

/** 1.4 MB: file sizes in the reader's habit, decimal units. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
