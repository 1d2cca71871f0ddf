import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { cruise, type ICruiseOptions, type ICruiseResult } from "dependency-cruiser";
import { expect, test } from "vitest";
import { z } from "zod";

const PLANTED = resolve("tests/architecture/planted");

type Rules = NonNullable<NonNullable<ICruiseOptions["ruleSet"]>["forbidden"]>;

const configuration = z.object({
  forbidden: z.custom<Rules>(
    (value) => z.array(z.looseObject({ name: z.string() })).safeParse(value).success,
  ),
  options: z.looseObject({}),
});

const load = createRequire(import.meta.url);
const { forbidden, options } = configuration.parse(load(resolve(".dependency-cruiser.cjs")));
const ruleNames = forbidden.map(({ name }) => name ?? "").sort();

test("every border has its planted violation, and every plant its border", async () => {
  expect((await readdir(PLANTED)).sort()).toEqual(ruleNames);
});

/** A plant is a small house of its own: each file *.violates.ts breaks the rule, and no other file does. */
test.each(ruleNames)("%s reports what is planted against it, and nothing else is reported", async (rule) => {
  const baseDir = join(PLANTED, rule);
  const files = (await readdir(baseDir, { recursive: true })).filter((path) => path.endsWith(".violates.ts"));
  const { violations } = await cruiseHouse(baseDir);
  expect(new Set(violations.map((violation) => violation.rule.name))).toEqual(new Set([rule]));
  expect([...new Set(violations.map(({ from }) => from))].sort()).toEqual(files.sort());
});

test("what the plants import is found: a border is not passed because a path leads nowhere", async () => {
  const lost = await Promise.all(
    ruleNames.map(async (rule) => {
      const { unresolvable } = await cruiseHouse(join(PLANTED, rule));
      return unresolvable.map((path) => `${rule}: ${path}`);
    }),
  );
  expect(lost.flat()).toEqual([]);
});

async function cruiseHouse(baseDir: string) {
  expect(existsSync(baseDir)).toBe(true);
  // A plant has no compiler settings of its own and needs none: it imports by relative paths.
  const shared = Object.fromEntries(Object.entries(options).filter(([name]) => name !== "tsConfig"));
  const { output } = await cruise(["."], { ...shared, baseDir, validate: true, ruleSet: { forbidden } });
  if (typeof output === "string") throw new Error("the cruise answers a result, not a text");
  return { violations: output.summary.violations, unresolvable: unresolvable(output) };
}

function unresolvable({ modules }: ICruiseResult): string[] {
  return modules.flatMap(({ dependencies }) =>
    dependencies.filter(({ couldNotResolve }) => couldNotResolve).map(({ module }) => module),
  );
}
