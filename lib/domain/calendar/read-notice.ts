import { daysFrom, isPlainDate, weekday, type PlainDate } from "@/rules/core/plain-date";
import type { Refusal } from "../outcome";

/** What one line of the announcement says. */
export type NoticeLine = Readonly<{
  /** As counted in what was pasted, from 1. */
  line: number;
  text: string;
  daysOff: readonly PlainDate[];
  makeUpDays: readonly PlainDate[];
}>;

export type ReadNotice = Readonly<{ lines: readonly NoticeLine[]; faults: readonly Refusal[] }>;

type Reading = { readonly days: PlainDate[]; readonly faults: Refusal[] };
type Place = Readonly<{ year: number; line: number }>;

/** (2027年)(1月)1日(周五): the year and, after a first date, the month may be left out; the weekday is a check. */
const DATE = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号](?:\(([^()]*)\))?`;
const STRETCH = new RegExp(`${DATE}(?:(?:至|到|[-—–~])${DATE})?`, "gu");
const HAS_DATE = /\d{1,2}月\d{1,2}[日号]/u;
/** The day the announcement was signed on stands alone in its line. */
const SIGNED = /^(?:[^\d:]*)\d{4}年\d{1,2}月\d{1,2}日$/u;
const WEEKDAY = /(?:周|星期|礼拜)([日天一二三四五六])/u;
const WEEKDAYS = "日一二三四五六";
const OFF = /放假|补休|休息|调休/u;
const WORKED = /上班|工作日/u;
const COUNT = /共(\d{1,2})天/u;

const two = (part: number): string => String(part).padStart(2, "0");

type Spot = { year: number; month: number | null };

const fault = (code: string, { line }: Place, facts: Readonly<Record<string, string | number>>): Refusal => ({
  code,
  facts: { line, ...facts },
});

/** One date, with the month of the one before it where it names none; null: no such day. */
const dateOf = (
  [year, month, day, note]: readonly (string | undefined)[],
  spot: Spot,
  { place, faults }: Readonly<{ place: Place; faults: Refusal[] }>,
): PlainDate | null => {
  spot.year = year === undefined ? spot.year : Number(year);
  spot.month = month === undefined ? spot.month : Number(month);
  const text = `${spot.year}-${two(spot.month ?? 0)}-${two(Number(day))}`;
  if (!isPlainDate(text)) {
    faults.push(fault("calendar-no-such-day", place, { day: text }));
    return null;
  }
  const told = note?.match(WEEKDAY)?.[1];
  const said = told === "天" ? "日" : told;
  const is = WEEKDAYS.charAt(weekday(text));
  if (said !== undefined && said !== is)
    faults.push(fault("calendar-weekday-differs", place, { day: text, said, is }));
  return text;
};

const stretchOf = (
  [first, last]: readonly [PlainDate, PlainDate],
  place: Place,
  { days, faults }: Reading,
): void => {
  if (last < first) faults.push(fault("calendar-stretch-reversed", place, { first, last }));
  else days.push(...daysFrom(first, last));
};

/** Every day a part of a sentence names, stretches filled in. */
const datesIn = (text: string, place: Place, spot: Spot): Reading => {
  const reading: Reading = { days: [], faults: [] };
  for (const found of text.matchAll(STRETCH)) {
    const judged = { place, faults: reading.faults };
    const first = dateOf(found.slice(1, 5), spot, judged);
    if (first === null) continue;
    if (found[7] === undefined) reading.days.push(first);
    else {
      const last = dateOf(found.slice(5, 9), spot, judged);
      if (last !== null) stretchOf([first, last], place, reading);
    }
  }
  return reading;
};

type LineRead = { off: PlainDate[]; worked: PlainDate[]; faults: Refusal[] };

/** A day off that is told as "共3天" has to be three days. */
const countFault = (part: string, before: readonly PlainDate[], place: Place): readonly Refusal[] => {
  const told = COUNT.exec(part)?.[1];
  if (told === undefined || Number(told) === before.length) return [];
  return [fault("calendar-count-differs", place, { told: Number(told), read: before.length })];
};

/** Dates belong to the next word that says whether they are off or worked. */
const readLine = (text: string, place: Place): LineRead => {
  const read: LineRead = { off: [], worked: [], faults: [] };
  const spot: Spot = { year: place.year, month: null };
  let waiting: PlainDate[] = [];
  for (const part of text.split(/[。;,]/u)) {
    const { days, faults } = datesIn(part, place, spot);
    read.faults.push(...faults);
    waiting.push(...days);
    if (WORKED.test(part)) {
      read.worked.push(...waiting);
      waiting = [];
    } else if (OFF.test(part)) {
      read.off.push(...waiting);
      waiting = [];
    }
    read.faults.push(...countFault(part, read.off, place));
  }
  if (waiting.length > 0) read.faults.push(fault("calendar-line-unread", place, { text }));
  return read;
};

const isWeekend = (day: PlainDate): boolean => [0, 6].includes(weekday(day));

/** A make-up day is a Saturday or Sunday, and no day is off and worked at once. */
const againstEachOther = (off: readonly PlainDate[], worked: readonly PlainDate[], place: Place) => [
  ...worked
    .filter((day) => !isWeekend(day))
    .map((day) => fault("calendar-make-up-on-weekday", place, { day })),
  ...worked.filter((day) => off.includes(day)).map((day) => fault("calendar-off-and-worked", place, { day })),
];

/** Blanks say nothing in Chinese; full-width digits and brackets are read as plain ones. */
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/**
 * Reads the list of the State Council's announcement for a year (国务院办公厅关于部分节假日安排的通知): lines without a
 * date are passed over, lines with one are understood or told as faults. "1月1日（周四）至3日（周六）放假调休，共3天。1月4日
 * （周日）上班。" is three days off and one that is worked.
 */
export const readNotice = (year: number, notice: string): ReadNotice => {
  const lines: NoticeLine[] = [];
  const faults: Refusal[] = [];
  for (const [index, raw] of notice.split(/\r?\n/u).entries()) {
    const text = plain(raw);
    if (!HAS_DATE.test(text) || SIGNED.test(text)) continue;
    const place = { year, line: index + 1 };
    const { off, worked, faults: found } = readLine(text, place);
    faults.push(...found, ...againstEachOther(off, worked, place));
    lines.push({ line: place.line, text: raw.trim(), daysOff: off, makeUpDays: worked });
  }
  return { lines, faults };
};
