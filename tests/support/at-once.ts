import { expect } from "vitest";
import type { z } from "zod";
import { NotFoundError, StaleError } from "@/lib/data/errors";
import { violatedUnique } from "@/lib/data/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { accepted, type Outcome } from "@/lib/domain/outcome";
import type { UseCase } from "@/lib/usecases/framework/define-use-case";
import { act, refusalCodes } from "./house";

/** What somebody is told whose object is not there, or out of reach. */
export const ABSENT = "absent";

/** How one call ended, the way the transport would tell it: "done", the refusals' codes, or the problem. */
const ending = async (call: Promise<Outcome<unknown>>): Promise<string> => {
  try {
    const outcome = await call;
    return outcome.ok ? "done" : refusalCodes(outcome).join(" ");
  } catch (error) {
    if (error instanceof StaleError) return "stale";
    if (error instanceof NotFoundError) return ABSENT;
    if (violatedUnique(error) !== null) return "conflict";
    throw error;
  }
};

/** Sends every call in one moment; how each ended, in the order of the alphabet: who was first does not matter. */
export const atOnce = async (
  ...calls: readonly (() => Promise<Outcome<unknown>>)[]
): Promise<readonly string[]> => (await Promise.all(calls.map((call) => ending(call())))).toSorted();

/** One press of a button that was pressed twice. */
export const pressedTwice = (press: () => Promise<Outcome<unknown>>) => atOnce(press, press);

type Asked<I extends z.ZodType, O> = Readonly<{
  query: UseCase<I, O>;
  as: Actor;
  on: string;
  form: z.input<I>;
  /** What of the answer the change moves; an absent object tells ABSENT. */
  tells: (answer: O) => unknown;
  before: unknown;
  after: unknown;
}>;

export type Reading = Readonly<{
  name: string;
  before: unknown;
  after: unknown;
  now: () => Promise<unknown>;
  /** Two readings within one call of the query, the second after `between`. */
  around: (between: () => Promise<void>) => Promise<Readonly<{ first: unknown; second: unknown }>>;
  /** How the question ends for somebody else. */
  closedTo: (stranger: Actor) => Promise<string>;
}>;

/** A question, who asks it, and what its answer says before and after the change that the test brings. */
export const reading = <I extends z.ZodType, O>(asked: Asked<I, O>): Reading => {
  const { query, as, on, form, tells } = asked;
  type Told = Readonly<{ told: unknown; whole: unknown }>;
  const ask: UseCase<I, Told>["run"] = async (context, input) => {
    try {
      const outcome = await query.run(context, input);
      return outcome.ok ? accepted({ told: tells(outcome.value), whole: outcome.value }) : outcome;
    } catch (error) {
      if (error instanceof NotFoundError) return accepted({ told: ABSENT, whole: ABSENT });
      throw error;
    }
  };
  const value = <V>(outcome: Outcome<V>): V => {
    if (outcome.ok) return outcome.value;
    throw new Error(`${query.name} was refused: ${refusalCodes(outcome).join(" ")}`);
  };
  return {
    name: query.name,
    before: asked.before,
    after: asked.after,
    now: async () => value(await act(as, on, { ...query, run: ask }, form)).told,
    around: async (between) => {
      const run: UseCase<I, Readonly<{ first: Told; second: Told }>>["run"] = async (context, input) => {
        const first = value(await ask(context, input));
        await between();
        return accepted({ first, second: value(await ask(context, input)) });
      };
      const { first, second } = value(await act(as, on, { ...query, run }, form));
      expect(first.told, `${query.name} before`).toEqual(asked.before);
      return { first: first.whole, second: second.whole };
    },
    closedTo: (stranger) => ending(act(stranger, on, query, form)),
  };
};

/** A door, and the hand that opens it. */
const door = () => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
};

/** Each reading holds a connection while the change needs some of the pool's ten as well. */
const MOST_AT_ONCE = 7;

/**
 * Brings a change while every reading is under way: all have read once, then the change commits, then they read
 * again. Whoever began before sees the state before to the end, whole; whoever asks after sees the state after.
 */
export const readAround = async (
  readings: readonly Reading[],
  change: () => Promise<unknown>,
): Promise<void> => {
  expect(readings.length, "readings that hold a connection each").toBeLessThanOrEqual(MOST_AT_ONCE);
  const [ready, changed] = [door(), door()];
  let waiting = readings.length;
  const under = Promise.all(
    readings.map(({ around }) =>
      around(() => {
        waiting -= 1;
        if (waiting === 0) ready.open();
        return changed.opened;
      }),
    ),
  );
  await Promise.race([ready.opened, under]);
  await change().finally(changed.open);
  for (const [index, { first, second }] of (await under).entries())
    expect(second, `${readings[index]?.name ?? ""} while it changed`).toEqual(first);
  for (const { name, now, after } of readings) expect(await now(), `${name} after`).toEqual(after);
};

/** How each of these questions ends for a stranger, by its name. */
export const endingsFor = async (
  stranger: Actor,
  readings: readonly Reading[],
): Promise<Readonly<Record<string, string>>> => {
  const endings: Record<string, string> = {};
  for (const { name, closedTo } of readings) endings[name] = await closedTo(stranger);
  return endings;
};
