/** What a refusal or warning rests on: figures and names, never sentences. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | null>>;

/**
 * An expected "no". `code` picks the sentence in the message files, `clause` the rule it rests on,
 * `field` (dotted path of the form) the place that mends it.
 */
export type Refusal = Readonly<{
  code: string;
  clause?: string | undefined;
  facts?: Facts | undefined;
  field?: string | undefined;
}>;

export type Accepted<T> = Readonly<{ ok: true; value: T }>;
export type Refused = Readonly<{ ok: false; refusals: readonly Refusal[] }>;
export type Outcome<T> = Accepted<T> | Refused;

export const accepted = <T>(value: T): Accepted<T> => ({ ok: true, value });

export const refused = (...refusals: readonly Refusal[]): Refused => ({ ok: false, refusals });

/** Accepts when nothing speaks against it; otherwise tells every reason at once. */
export const unlessRefused = <T>(refusals: readonly Refusal[], value: () => T): Outcome<T> =>
  refusals.length === 0 ? accepted(value()) : refused(...refusals);
