import fc from "fast-check";
import { beforeAll, expect, inject, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { RAW_BODIES } from "@/lib/http/exceptions";
import { PROBLEM_TYPES } from "@/lib/http/problem";
import { ALL_USE_CASES } from "@/lib/usecases/all-use-cases.data";
import type { DeclaredUseCase } from "@/lib/usecases/framework/define-use-case";
import { call, type Answer } from "../access/call";
import { buildHouse, type House, type Identity } from "../access/house";
import type { Row, Target } from "../access/row";
import { ROWS } from "../access/rows";
import { faultIn, HOSTILE_WORDS, type Fault } from "./faults";

declare module "vitest" {
  interface ProvidedContext {
    readonly hostileBodies: number;
  }
}

const BODIES = inject("hostileBodies");
const AT_ONCE = 10;
const SEED = 20_260_420;

let house: House;
beforeAll(async () => {
  house = await buildHouse();
});

const USE_CASES: readonly DeclaredUseCase[] = ALL_USE_CASES;

const TYPES: ReadonlySet<string> = new Set(PROBLEM_TYPES.map((type) => `/problems/${type}`));

const typeOf = (text: string): string => {
  const body: unknown = JSON.parse(text);
  return typeof body === "object" && body !== null && "type" in body ? String(body.type) : "";
};

/** A problem document of ours with a 4xx, and nothing in it of how the server is built. */
const faultsOfAnswer = (answer: Answer): string | null => {
  if (answer.status < 400 || answer.status > 499)
    return `answered ${answer.status}: ${answer.text.slice(0, 300)}`;
  if (!answer.type.includes("application/problem+json")) return `is no problem document: ${answer.type}`;
  if (!TYPES.has(typeOf(answer.text))) return `has no type of ours: ${answer.text.slice(0, 300)}`;
  return /node_modules|\bat .+:\d+:\d+|Prisma|\.ts:\d+/.test(answer.text)
    ? `tells a stack: ${answer.text}`
    : null;
};

const inTens = async <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> => {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_ONCE)
    results.push(...(await Promise.all(items.slice(from, from + AT_ONCE).map(work))));
  return results;
};

type Arranged = Readonly<{ identity: Identity; target: Target }>;

const arranged = async (row: Row): Promise<Arranged> => {
  const [identity = "administrator"] = row.may;
  const standIn = identity === "stranger" ? "client" : identity;
  return { identity, target: await row.arrange(house, house.actors[standIn]) };
};

/** Faults in the accepted body: each is answered with a problem and changes nothing. */
const hostileBodies = async (useCase: DeclaredUseCase, row: Row, { identity, target }: Arranged) => {
  if (target.body === undefined) return [];
  const faults = fc.sample(faultIn(target.body, row.open ?? []), { numRuns: BODIES, seed: SEED });
  return inTens(faults, async ({ what, raw }: Fault) => {
    const bad = faultsOfAnswer(await call(house, useCase, identity, target, raw));
    return bad === null ? [] : [`${what} ${bad}`];
  });
};

/** Addresses that no object of ours is called by: whatever is answered, it is no fault of the server's own. */
const hostileAddresses = async (useCase: DeclaredUseCase, { identity, target }: Arranged) => {
  const spots = Object.keys({ ...target.params, ...target.query });
  const tries = spots.flatMap((spot) => HOSTILE_WORDS.map((word) => ({ spot, word })));
  return inTens(tries, async ({ spot, word }) => {
    const change = (part: Readonly<Record<string, string>> = {}) =>
      Object.hasOwn(part, spot) ? { ...part, [spot]: word } : part;
    const { status, text } = await call(house, useCase, identity, {
      ...target,
      params: change(target.params),
      query: change(target.query),
    });
    const isOurs = status < 500 && !text.includes("node_modules");
    return isOurs ? [] : [`${spot}=${word.slice(0, 40)}: ${status} ${text}`];
  });
};

for (const useCase of USE_CASES) {
  const row = ROWS[useCase.name];
  if (row === undefined) continue;
  test(`${useCase.name} answers hostile bodies and addresses with problems, and then the honest call`, async () => {
    const object = await arranged(row);
    if (useCase.method !== "GET" && !RAW_BODIES.has(useCase.name))
      expect((await hostileBodies(useCase, row, object)).flat()).toEqual([]);
    expect((await hostileAddresses(useCase, object)).flat()).toEqual([]);
    // Faults that only the use case sees have used up the calls of one that is limited: a while passes.
    if (useCase.limit !== undefined) await prisma().rateCount.deleteMany();
    const honest = await call(house, useCase, object.identity, object.target);
    expect(honest.status, honest.text.slice(0, 500)).toBe(200);
  });
}
