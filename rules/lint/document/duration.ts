import { numeral } from "./numerals";

export type Duration = { readonly length: number; readonly unit: "days" | "months" | "working-days" };

const UNITS: Readonly<Record<string, readonly [Duration["unit"], number]>> = {
  日: ["days", 1],
  天: ["days", 1],
  周: ["days", 7],
  星期: ["days", 7],
  工作日: ["working-days", 1],
  月: ["months", 1],
  年: ["months", 12],
};

/** Four digits are a year: "2026年" is a date. */
export const DURATION =
  /(?<![\d年月.\-/次第])(\d{1,3}|[一二两三四五六七八九十]{1,3})\s*个?\s*(工作日|日(?!历|期)|天|周(?![期岁边])|星期|月(?![份度底初])|年(?![度份底审]))/g;

/** "三个月", "90 日": a length; 30 days are a month, as rules use them. */
export const durationOf = (count: string, unit: string): Duration | null => {
  const value = numeral(count);
  const known = UNITS[unit];
  if (value === null || known === undefined || value === 0) return null;
  const length = value * known[1];
  return known[0] === "days" && length % 30 === 0
    ? { length: length / 30, unit: "months" }
    : { length, unit: known[0] };
};
