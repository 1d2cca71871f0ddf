import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** What a file brings along when it is loaded: types and what is only loaded on a click stay out. */
const IMPORT = /^(?:import|export) (?!type )[^;]*?from "([^"]+)";/gmu;

const fileOf = (from: string, name: string): string | null => {
  if (!name.startsWith("@/") && !name.startsWith(".")) return null;
  const path = name.startsWith("@/") ? name.slice(2) : join(dirname(from), name);
  return [`${path}.ts`, `${path}.tsx`].find((file) => existsSync(file)) ?? null;
};

const loadedBy = (start: string): Readonly<{ files: readonly string[]; packages: readonly string[] }> => {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const found = fileOf(file, name);
      if (found === null) packages.add(name);
      else files.add(found);
    }
  }
  return { files: [...files], packages: [...packages] };
};

test("the browser loads the rules and nothing of Node, the registry, the clauses or an edition: its data come with the page", () => {
  const { files, packages } = loadedBy("components/calculator/calculator.tsx");
  expect(files).toEqual(expect.arrayContaining(["rules/man-days/man-days.ts", "rules/sampling/sample.ts"]));
  expect(files.filter((file) => /^rules\/(schemes|clauses\/clause-index)/u.test(file))).toEqual([]);
  expect(files.filter((file) => /^lib\/(?!domain\/|i18n\/)/u.test(file))).toEqual([]);
  expect(packages.filter((name) => /^(node:|pg$|@prisma|fs$|path$)/u.test(name))).toEqual([]);
});
