import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { EXCEPTIONS } from "@/lib/http/exceptions";
import { ALL_USE_CASES } from "@/lib/usecases/all-use-cases.data";
import type { DeclaredUseCase } from "@/lib/usecases/framework/define-use-case";
import { call, type Answer } from "./call";
import { buildHouse, IDENTITIES, type House, type Identity } from "./house";
import type { Row, Target } from "./row";
import { ROWS } from "./rows";

let house: House;
beforeAll(async () => {
  house = await buildHouse();
});

const USE_CASES: readonly DeclaredUseCase[] = ALL_USE_CASES;

const arrangedFor = (row: Row, identity: Identity): Promise<Target> => {
  const standIn = identity === "stranger" ? "client" : identity;
  return row.arrange(house, house.actors[standIn]);
};

const refusedStatus = (row: Row, useCase: DeclaredUseCase, identity: Identity): number => {
  if (identity === "stranger" && useCase.permission !== "public") return 401;
  if (row.barred?.includes(identity) === true) return 409;
  return row.hidden?.includes(identity) === true ? 404 : 403;
};

const expectProblem = (answer: Answer, status: number): void => {
  expect(answer, answer.text).toMatchObject({ status });
  expect(answer.type).toContain("application/problem+json");
};

/** The right identity does it: 2xx, and what it shows or changes is shown or changed. */
const expectDone = async (useCase: DeclaredUseCase, identity: Identity, target: Target): Promise<void> => {
  const before = await target.trace?.();
  const answer = await call(house, useCase, identity, target);
  expect(answer.status, `${identity}: ${answer.text.slice(0, 800)}`).toBe(200);
  if (target.shows !== undefined) expect(answer.text).toContain(target.shows);
  if (target.trace !== undefined) expect(await target.trace(), `${identity} changes it`).not.toEqual(before);
};

const isRefused = (row: Row, identity: Identity): boolean =>
  !row.may.includes(identity) && row.blind?.includes(identity) !== true;

test("every route of the build is a use case with its path, or a named exception", async () => {
  const manifest: unknown = JSON.parse(await readFile(".next/app-path-routes-manifest.json", "utf8"));
  const paths = typeof manifest === "object" && manifest !== null ? Object.values(manifest).map(String) : [];
  const routes = paths.filter((path) => path.startsWith("/api/")).sort();
  const declared = USE_CASES.map(({ path }) => `/api/v1${path.replace(/\{([A-Za-z]+)\}/g, "[$1]")}`);
  expect(routes).toEqual([...new Set([...declared, ...EXCEPTIONS.map(({ path }) => path)])].sort());
});

test("every use case has a row in tests/http/access/rows.ts, and every row a use case", () => {
  expect(Object.keys(ROWS).sort()).toEqual(USE_CASES.map(({ name }) => name).sort());
});

for (const useCase of USE_CASES) {
  const row = ROWS[useCase.name];
  if (row === undefined) continue;
  describe(useCase.name, () => {
    const [champion = "administrator"] = row.may;
    const refused = IDENTITIES.filter((identity) => isRefused(row, identity));

    test(`is refused to ${refused.join(", ") || "nobody"}, on an object that ${champion} then changes`, async () => {
      const target = await arrangedFor(row, champion);
      const before = await target.trace?.();
      for (const identity of refused) {
        expectProblem(await call(house, useCase, identity, target), refusedStatus(row, useCase, identity));
        expect(await target.trace?.(), `${identity} changes nothing`).toEqual(before);
      }
      for (const identity of row.blind ?? []) {
        const answer = await call(house, useCase, identity, target);
        expect(answer.status).toBe(200);
        expect(answer.text, `${identity} does not see it`).not.toContain(target.shows);
      }
      await expectDone(useCase, champion, target);
    });

    for (const identity of row.may.filter((one) => one !== champion)) {
      test(`is open to ${identity}`, async () => {
        await expectDone(useCase, identity, await arrangedFor(row, identity));
      });
    }
  });
}
