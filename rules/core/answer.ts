import type { Clause } from "./clause";

/** What a refusal or a warning rests on: plain values only, so that it can be stored and shown in any language. */
export type FactValue = string | number | boolean | readonly string[] | readonly number[];
export type Facts = Readonly<Record<string, FactValue>>;

/** A refusal or a warning: a code the message files translate, the clause behind it, the facts found. No sentence. */
export type Notice = { readonly code: string; readonly clause: Clause; readonly facts: Facts };

export type Unit =
  "day" | "person" | "site" | "coefficient" | "date" | "fraction" | "category" | "month" | "working-day";

/** One line of "how was this reached" (5.4.4.6: the process of determining audit time is kept on file). */
export type Step = {
  readonly code: string;
  readonly clause: Clause;
  readonly value: number | string;
  readonly unit: Unit;
};

/** What every given answer carries beside its values. */
export type Basis = {
  readonly steps: readonly Step[];
  readonly warnings: readonly Notice[];
  /** Ids of the readings chosen by the software on which the answer rests. */
  readonly interpretations: readonly string[];
};

export type Ok<T> = { readonly ok: true } & T & Basis;
export type Refused = { readonly ok: false; readonly refusals: readonly Notice[] };
export type Answer<T> = Ok<T> | Refused;

export const notice = (code: string, clause: Clause, facts: Facts = {}): Notice => ({ code, clause, facts });

export const step = (code: string, clause: Clause, value: number | string, unit: Unit): Step => ({
  code,
  clause,
  value,
  unit,
});

export const ok = <T extends object>(value: T, basis: Partial<Basis> = {}): Ok<T> => ({
  ok: true,
  ...value,
  steps: basis.steps ?? [],
  warnings: basis.warnings ?? [],
  interpretations: basis.interpretations ?? [],
});

export const refused = (refusals: readonly Notice[]): Refused => ({ ok: false, refusals });

/** A check has nothing to say but refusals and warnings: refused when there is one refusal, all of them together. */
export const checked = (refusals: readonly Notice[], basis: Partial<Basis> = {}): Answer<object> =>
  refusals.length > 0 ? refused(refusals) : ok({}, basis);
