import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = async (root: string, ending: string): Promise<readonly string[]> => {
  const names = (await readdir(root, { recursive: true })).filter((name) => name.endsWith(ending));
  return Promise.all(names.map((name) => readFile(join(root, name), "utf8")));
};

type Routed = Readonly<{ name: string; module: string }>;

/** The use cases with a route, as the lists import them. */
const routed: readonly Routed[] = (await read("lib/usecases/all", ".data.ts")).flatMap((source) =>
  Array.from(source.matchAll(/import \{ (\w+) \} from "\.\.\/(.+)"/g), ([, name = "", path = ""]) => ({
    name,
    module: `lib/usecases/${path}`,
  })),
);

/** Imported from its own module, and named once more: an import alone calls nothing (and lint refuses it). */
const calls = (source: string, { name, module }: Routed): boolean => {
  const imported = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from "@/${module}"`);
  return imported.test(source) && new RegExp(`\\b${name}\\b`).test(source.replace(imported, ""));
};

test("every use case with a route is called by a test on real PostgreSQL", async () => {
  const sources = await read("tests/integration", ".test.ts");
  expect(routed.length).toBeGreaterThan(100);
  const untested = routed.filter((useCase) => !sources.some((source) => calls(source, useCase)));
  expect(untested.map(({ module }) => module)).toEqual([]);
});

test("an import alone, or a namesake of another module, is no test of a use case", () => {
  const useCase = { name: "openDoor", module: "lib/usecases/door/open-door" };
  const imported = 'import { openDoor } from "@/lib/usecases/door/open-door";\n';
  expect(calls(imported, useCase)).toBe(false);
  expect(calls('import { openDoor } from "@/lib/data/door";\nact(owner, DAY, openDoor, {});', useCase)).toBe(
    false,
  );
  expect(calls(`${imported}act(owner, DAY, openDoor, {});`, useCase)).toBe(true);
});
