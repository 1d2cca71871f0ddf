/** A calendar day in Asia/Shanghai, "YYYY-MM-DD". The day after an event is day 1. */
export type PlainDate = string & { readonly __unit: "plain date" };

const MS_PER_DAY = 86_400_000;
/** China has kept one zone, UTC+8, without summer time since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
/** Years in which every clock of the rules still ends on a four-digit year. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2999];

// By its parts and not by its text: a portfolio reckons with some ten million dates.
const utc = (date: PlainDate): number =>
  Date.UTC(yearOf(date), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

const two = (part: number): string => (part < 10 ? `0${part}` : String(part));

const fromUtc = (milliseconds: number): PlainDate => {
  const date = new Date(milliseconds);
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}` as PlainDate;
};

/** True for a day that exists: "2028-02-29" yes, "2026-02-29" no. */
export const isPlainDate = (text: string): text is PlainDate => {
  const year = Number(text.slice(0, 4));
  const date = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || year < FIRST_YEAR || year > LAST_YEAR) return false;
  return date.toISOString().slice(0, 10) === text;
};

export const plainDate = (text: string): PlainDate => {
  if (!isPlainDate(text)) throw new RangeError(`${text} is no date`);
  return text;
};

/** The day it is in Shanghai at an instant given in milliseconds since 1970. */
export const shanghaiDate = (epochMs: number): PlainDate => fromUtc(epochMs + SHANGHAI_OFFSET_MS);

/** Minutes since midnight in Shanghai. 2026-06-08T01:30:00Z is 9:30 there: 570. */
export const shanghaiMinute = (epochMs: number): number =>
  Math.floor(((((epochMs + SHANGHAI_OFFSET_MS) % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / 60_000);

export const yearOf = (date: PlainDate): number => Number(date.slice(0, 4));

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: PlainDate): number => new Date(utc(date)).getUTCDay();

export const addDays = (date: PlainDate, count: number): PlainDate => fromUtc(utc(date) + count * MS_PER_DAY);

const lastDayOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The same day of another month, clamped to its last day: 31 Aug + 6 months = 28 or 29 Feb. */
export const addMonths = (date: PlainDate, count: number): PlainDate => {
  const months = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const [year, month] = [Math.floor(months / 12), ((months % 12) + 12) % 12];
  const day = Math.min(Number(date.slice(8, 10)), lastDayOfMonth(year, month));
  return fromUtc(Date.UTC(year, month, day));
};

/** Day `day` of the month after the date's. */
export const dayOfNextMonth = (date: PlainDate, day: number): PlainDate => {
  const firstOfNext = `${addMonths(date, 1).slice(0, 7)}-01` as PlainDate;
  return addDays(firstOfNext, day - 1);
};

/** Days from one date to another: 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => (utc(to) - utc(from)) / MS_PER_DAY;

/** Every day of a stretch, both ends included; none when it ends before it starts. */
export const daysFrom = (first: PlainDate, last: PlainDate): readonly PlainDate[] =>
  Array.from({ length: Math.max(0, daysBetween(first, last) + 1) }, (_, index) => addDays(first, index));
