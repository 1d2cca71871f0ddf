import { days, percent, wholeHundredths, type Hundredths, type Percent } from "@/rules/core/amount";
import { isPlainDate, type PlainDate } from "@/rules/core/plain-date";
import { QuestionFault } from "./question-fault";

/**
 * Strict readers of a parsed JSON value, written by hand: ten thousand questions in one call take a tenth of what a
 * schema library needs to start, and every fault names its path.
 */
export type Reader<T> = (value: unknown, path: string) => T;
export type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const join = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

export const object: Reader<Fields> = (value, path) => {
  if (!isFields(value)) throw new QuestionFault(path, "must be an object");
  return value;
};

/** An object with no key but the known ones: a misspelt optional key must not change an answer in silence. */
export const record = (value: unknown, path: string, known: readonly string[]): Fields => {
  const fields = object(value, path);
  const stranger = Object.keys(fields).find((key) => !known.includes(key));
  if (stranger !== undefined) throw new QuestionFault(path, `unknown key ${JSON.stringify(stranger)}`);
  return fields;
};

/**
 * One row of a list: what else it carries (a group's name) is read over. Its own keys are required, or asked back for
 * by a refusal, so that a misspelt one shows; nothing goes missing in silence as it would in the question itself.
 */
export const row: Reader<Fields> = (value, path) => object(value, path);

export const required = <T>(fields: Fields, key: string, path: string, read: Reader<T>): T => {
  if (!Object.hasOwn(fields, key)) throw new QuestionFault(join(path, key), "is missing");
  return read(fields[key], join(path, key));
};

/** null where the key is absent; a JSON null is a wrong type like any other. */
export const optional = <T>(fields: Fields, key: string, path: string, read: Reader<T>): T | null =>
  Object.hasOwn(fields, key) ? read(fields[key], join(path, key)) : null;

export const text: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw new QuestionFault(path, "must be a string");
  return value;
};

export const flag: Reader<boolean> = (value, path) => {
  if (typeof value !== "boolean") throw new QuestionFault(path, "must be true or false");
  return value;
};

const number: Reader<number> = (value, path) => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new QuestionFault(path, "must be a number");
  return value;
};

/** More than there are people is a slip of the hand; ten thousand rows of it still add up to a whole number. */
const MOST = 10_000_000_000;
const MOST_ROWS = 10_000;

export const count: Reader<number> = (value, path) => {
  const whole = number(value, path);
  if (!Number.isSafeInteger(whole) || whole < 0) {
    throw new QuestionFault(path, "must be a whole number, not negative");
  }
  if (whole > MOST) throw new QuestionFault(path, `must not be above ${MOST}`);
  return whole;
};

export const hours: Reader<number> = (value, path) => {
  const amount = number(value, path);
  if (amount < 0) throw new QuestionFault(path, "must not be negative");
  return amount;
};

/** Beyond any days and any coefficient: ten thousand rows under it, multiplied out, stay exact whole numbers. */
const MOST_AMOUNT = 1e6;

const twoPlaces: Reader<number> = (value, path) => {
  const amount = number(value, path);
  if (Math.abs(amount) > MOST_AMOUNT) throw new QuestionFault(path, `must lie within ±${MOST_AMOUNT}`);
  if (wholeHundredths(amount) === null) throw new QuestionFault(path, "must not be finer than 0.01");
  return amount;
};

export const dayAmount: Reader<Hundredths> = (value, path) => days(twoPlaces(value, path));

export const coefficient: Reader<Percent> = (value, path) => percent(twoPlaces(value, path));

export const date: Reader<PlainDate> = (value, path) => {
  const written = text(value, path);
  if (!isPlainDate(written)) throw new QuestionFault(path, "must be a date YYYY-MM-DD");
  return written;
};

export const code =
  <T extends string>(codes: readonly T[]): Reader<T> =>
  (value, path) => {
    const written = text(value, path);
    const found = codes.find((each) => each === written);
    if (found === undefined) throw new QuestionFault(path, `unknown code ${JSON.stringify(written)}`);
    return found;
  };

export const list =
  <T>(read: Reader<T>): Reader<readonly T[]> =>
  (value, path) => {
    if (!Array.isArray(value)) throw new QuestionFault(path, "must be an array");
    if (value.length > MOST_ROWS) throw new QuestionFault(path, `must not have more than ${MOST_ROWS} rows`);
    return value.map((each: unknown, index) => read(each, `${path}[${index}]`));
  };
