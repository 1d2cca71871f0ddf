import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { editionSchema } from "@/lib/domain/edition/edition-schema";
import { editionHash } from "@/lib/usecases/edition/edition-hash";
import { plainDate } from "@/rules/core/plain-date";
import { editionOf, type EditionValues, valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition, schemeHistories, schemeIds } from "@/rules/schemes/registry";
import { editionSource } from "@/scripts/support/edition-source";
import { releaseEdition } from "@/scripts/support/release-edition";

const run = promisify(execFile);

/** The values of a released edition under a name and a day that are free. */
const renamed = (scheme: string): EditionValues => ({
  ...valuesOf(latestEdition(scheme)),
  edition: "Z/9",
  effectiveFrom: plainDate("2031-07-01"),
});

const fileOf = (values: EditionValues, madeFrom = latestEdition(values.scheme).edition): string =>
  JSON.stringify({ madeFrom, sha256: editionHash(values), values });

let root = "";
beforeAll(async () => {
  // Below the checkout, so that the copy finds the packages of the repository.
  const cache = join(process.cwd(), ".cache");
  await mkdir(cache, { recursive: true });
  root = await mkdtemp(join(cache, "release-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const freshTree = async (name: string): Promise<string> => {
  const tree = join(root, name);
  await cp("rules", join(tree, "rules"), { recursive: true });
  await cp("tsconfig.json", join(tree, "tsconfig.json"));
  return tree;
};

/** What a copy of the rules says of its latest editions, asked in a process of its own. */
const latestIn = async (tree: string): Promise<ReadonlyMap<string, unknown>> => {
  const asking = join(tree, "ask.ts");
  await writeFile(
    asking,
    `import { latestEdition, schemeIds, editionInForce } from "./rules/schemes/registry";
import { plainDate } from "./rules/core/plain-date";
const before = (scheme: string) => { const found = editionInForce(scheme, plainDate("2031-06-30")); return found.ok ? found.rules.edition : null; };
console.log(JSON.stringify(schemeIds.map((id) => [id, { latest: latestEdition(id), before: before(id) }])));`,
  );
  const { stdout } = await run(process.execPath, ["--import", "tsx", asking], { maxBuffer: 2 ** 27 });
  return new Map(z.array(z.tuple([z.string(), z.unknown()])).parse(JSON.parse(stdout)));
};

test("every edition there is goes through its schema as JSON and comes back the same", () => {
  for (const rules of schemeHistories.flatMap(({ held }) => held)) {
    const values = valuesOf(rules);
    // As the database gives it back: with its keys in another order.
    expect(editionSchema.parse(JSON.parse(canonicalJson(values)))).toEqual(values);
    expect(editionOf(values, rules)).toEqual(rules);
  }
});

test("a released draft is the edition of its scheme from its first day, equal to its data, and compiles", async () => {
  const tree = await freshTree("all");
  const written: string[] = [];
  for (const scheme of schemeIds) written.push(...(await releaseEdition(tree, fileOf(renamed(scheme)))));
  const asked = await latestIn(tree);
  for (const scheme of schemeIds) {
    const expected = editionOf(renamed(scheme), latestEdition(scheme));
    expect(asked.get(scheme)).toEqual({
      // Neither has a member that is undefined: what JSON carries is all there is.
      latest: expected,
      before: latestEdition(scheme).edition,
    });
  }
  // A figure written in the wrong unit does not compile: hundredths, shares and plain numbers are types of their own.
  const files = written.filter((path) => path.endsWith("-z9.data.ts"));
  expect(files).toHaveLength(schemeIds.length);
  await writeFile(
    join(tree, "rules", "released.json"),
    JSON.stringify({ extends: "./tsconfig.json", include: [], files }),
  );
  await run("npx", ["tsc", "-p", join(tree, "rules", "released.json"), "--noEmit"]);
}, 120_000);

test("the same data makes the same bytes, whatever the order its keys come in", async () => {
  const [one, other] = [await freshTree("one"), await freshTree("other")];
  const values = renamed("EMS");
  const [first, second] = [
    await releaseEdition(one, fileOf(values)),
    await releaseEdition(other, fileOf(editionSchema.parse(JSON.parse(canonicalJson(values))))),
  ];
  for (const [index, path] of first.entries())
    expect(await readFile(path)).toEqual(await readFile(second[index] ?? ""));
  expect(first.map((path) => path.slice(one.length))).toEqual([
    "/rules/schemes/environment/edition-z9.data.ts",
    "/rules/schemes/environment/history.data.ts",
  ]);
});

test("the amounts are written as the documents print them", async () => {
  const source = await editionSource({
    values: renamed("OLS/GZ-0071"),
    sha256: "0".repeat(64),
    module: { constant: "editionZ9", file: "edition-z9.data" },
    parent: { constant: "editionA2", file: "edition-a2.data", edition: "A/2" },
  });
  expect(source).toContain("{ from: 101, to: null, value: { stage1: days(0.5), onSite: days(2.5) } }");
  expect(source).toContain('adjustments: { clause: "5.4.3.1(2)", reductionMost: percent(0.3) }');
  expect(source).toContain('effectiveFrom: plainDate("2031-07-01")');
});

test("what was changed after it was handed out, has a name or a day that is taken, or another parent is refused", async () => {
  const tree = await freshTree("refused");
  const values = renamed("QMS");
  const changed = fileOf(values).replace('"years":3', '"years":4');
  await expect(releaseEdition(tree, changed)).rejects.toThrow(/hash/u);
  await expect(releaseEdition(tree, fileOf({ ...values, edition: "2025" }))).rejects.toThrow(
    /edition-name-taken/u,
  );
  const early = { ...values, effectiveFrom: plainDate("2026-01-01") };
  await expect(releaseEdition(tree, fileOf(early))).rejects.toThrow(/edition-not-after-predecessor/u);
  await expect(releaseEdition(tree, fileOf(values, "2019"))).rejects.toThrow(/not the last edition/u);
  await expect(releaseEdition(tree, "{}")).rejects.toThrow(/no draft/u);
  expect(await readFile(join(tree, "rules/schemes/quality/history.data.ts"))).toEqual(
    await readFile("rules/schemes/quality/history.data.ts"),
  );
});

test("the hash of an edition is that of its values and of nothing else", () => {
  const values = renamed("QMS");
  expect(editionHash(values)).toBe(editionHash(editionSchema.parse(JSON.parse(canonicalJson(values)))));
  expect(editionHash({ ...values, certificateLetters: "X" })).not.toBe(editionHash(values));
});
