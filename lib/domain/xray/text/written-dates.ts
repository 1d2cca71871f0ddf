import { figureOf } from "./figures-in-words";
import { addDays, addMonths, isPlainDate, type PlainDate } from "@/rules/core/plain-date";

export const DATE_FORMS = ["chinese", "dotted", "hyphened", "slashed"] as const;
export type DateForm = (typeof DATE_FORMS)[number];

export type WrittenDate = Readonly<{
  /** null: no such day exists. */
  date: PlainDate | null;
  form: DateForm;
  text: string;
  from: number;
  to: number;
}>;

/** Boxes around a figure (【2026】年) are those of a form somebody filled in: blanks of the same width stand for them. */
const unboxed = (text: string): string =>
  text.replaceAll(/[【[]\s*(\d+)\s*[】\]]/gu, (whole) => whole.replaceAll(/[【】[\]]/gu, " "));

const WRITTEN =
  /(?:(?<!\d)(?<y1>(?:19|20)\d{2})\s*年\s*(?<m1>\d{1,2})\s*月\s*(?<d1>\d{1,2})\s*[日号]|(?<![\d.\-/])(?<y2>(?:19|20)\d{2})(?<mark>[.\-/])(?<m2>\d{1,2})\k<mark>(?<d2>\d{1,2})(?![\d]|[.\-/]\d))/gu;

const FORMS: Readonly<Record<string, DateForm>> = { ".": "dotted", "-": "hyphened", "/": "slashed" };

const two = (part: string | undefined): string => (part ?? "").padStart(2, "0");

/** Every day written in a text, in its order: 2026年3月18日, 2026.3.18, 2026-03-18, 2026/3/18. */
export const writtenDates = (text: string): readonly WrittenDate[] =>
  [...unboxed(text).matchAll(WRITTEN)].map((found) => {
    const { y1, m1, d1, y2, m2, d2, mark } = found.groups ?? {};
    const day = `${y1 ?? y2 ?? ""}-${two(m1 ?? m2)}-${two(d1 ?? d2)}`;
    return {
      date: isPlainDate(day) ? day : null,
      form: mark === undefined ? "chinese" : (FORMS[mark] ?? "slashed"),
      text: found[0].trim(),
      from: found.index,
      to: found.index + found[0].length,
    };
  });

const DIGITS = "〇一二三四五六七八九";
const IN_WORDS =
  /(?<year>[二一][〇零○一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})[日号]/gu;

const yearOf = (written: string): string =>
  Array.from(written, (digit) => Math.max(0, DIGITS.indexOf(digit))).join("");

/** Days written in words, 二〇二五年四月八日: no form of typing, and days all the same. */
export const datesInWords = (text: string): readonly Omit<WrittenDate, "form">[] =>
  [...text.matchAll(IN_WORDS)].map((found) => {
    const { year = "", month = "", day = "" } = found.groups ?? {};
    const written = `${yearOf(year)}-${two(String(figureOf(month)))}-${two(String(figureOf(day)))}`;
    return {
      date: isPlainDate(written) ? written : null,
      text: found[0],
      from: found.index,
      to: found.index + found[0].length,
    };
  });

const MONTH = /(?<![\d.\-/])((?:19|20)\d{2})\s*年\s*(\d{1,2})\s*月(?!\s*\d{1,2}\s*[日号])/gu;

/** Months written without a day, each by its last day: 2025年11月. */
export const writtenMonths = (text: string): readonly Omit<WrittenDate, "form">[] =>
  [...text.matchAll(MONTH)].map((found) => {
    const first = `${found[1] ?? ""}-${two(found[2])}-01`;
    return {
      date: isPlainDate(first) ? addDays(addMonths(first, 1), -1) : null,
      text: found[0],
      from: found.index,
      to: found.index + found[0].length,
    };
  });

const NEAR = 10;

/** The words just before and behind a date, without those of a neighbouring clause of the sentence. */
export const around = (text: string, { from, to }: Pick<WrittenDate, "from" | "to">): string => {
  const before =
    text
      .slice(Math.max(0, from - NEAR), from)
      .split(/[。；;，,\n]/u)
      .at(-1) ?? "";
  const behind = text.slice(to, to + NEAR).split(/[。；;，,\n]/u)[0] ?? "";
  return `${before}|${behind}`;
};
