import { build, type Metafile, type Plugin } from "esbuild";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { Script } from "node:vm";
import { collector, type CollectedTest } from "./collect-tests";

/** They read the sources as text, where every mutant is written out, or start processes, open the database, or measure time. */
const LEFT_OUT = [
  "tests/unit/auth/",
  "tests/unit/edition/release-edition.test.ts",
  "tests/unit/rule-lint/hostile.test.ts",
  "tests/unit/documents/",
  "tests/unit/explanation/every-figure-is-linked.test.ts",
  "tests/unit/i18n/",
  "tests/unit/rules/clauses/cited.test.ts",
  "tests/unit/rules-questions/command-line.test.ts",
];

const everyTestFile = async (): Promise<readonly string[]> =>
  (await readdir("tests/unit", { recursive: true }))
    .map((path) => join("tests/unit", path))
    .filter((path) => path.endsWith(".test.ts"));

const isKept = (path: string): boolean => !LEFT_OUT.some((out) => path.startsWith(out));

/** Each test file says its name before its tests are collected. */
const namingFiles = (folder: string): Plugin => ({
  name: "naming-files",
  setup(on) {
    on.onLoad({ filter: /\.test\.ts$/ }, async ({ path }) => {
      const name = JSON.stringify(path.slice(folder.length + 1));
      const text = await readFile(path, "utf8");
      return {
        contents: `import { enterFile as thisFile } from "vitest"; thisFile(${name});${text}`,
        loader: "ts",
      };
    });
  },
});

/** Unit tests with the code they test, as one script: all of them are loaded anew within a third of a second. */
const bundle = async (
  folder: string,
  files: readonly string[],
): Promise<{ readonly script: Script; readonly metafile: Metafile }> => {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: files.map((path) => `import "./${path}";`).join("\n"),
      resolveDir: folder,
    },
    absWorkingDir: folder,
    bundle: true,
    metafile: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "error",
    plugins: [namingFiles(folder)],
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error("The bundle of the unit tests is empty");
  const script = new Script(`(function (require, module, exports) {${output.text}\n})`, {
    filename: "unit-tests.cjs",
  });
  return { script, metafile };
};

/** The test files that come to a source by their imports. */
const reaching = ({ inputs }: Metafile, source: string): ReadonlySet<string> => {
  const reached = new Set([source]);
  for (const path of reached) {
    for (const [from, { imports }] of Object.entries(inputs)) {
      if (imports.some((imported) => imported.path === path)) reached.add(from);
    }
  }
  return reached;
};

export type LoadedTests = {
  /** Evaluates tests and code anew, so that no mutant leaves anything behind. */
  readonly load: () => readonly CollectedTest[];
  readonly filesReaching: (source: string) => ReadonlySet<string>;
};

/** `only`: whole paths of the test files asked for by `--testFiles`; without it, all unit tests. */
export const loadTests = async (folder: string, only?: readonly string[]): Promise<LoadedTests> => {
  const asked = only?.map((path) => relative(folder, path)) ?? (await everyTestFile());
  const { script, metafile } = await bundle(folder, asked.filter(isKept).toSorted());
  const outside = createRequire(join(folder, "package.json"));
  const load = (): readonly CollectedTest[] => {
    const { tests, vitest } = collector();
    const made = { exports: {} };
    const requireFor = (name: string): unknown => (name === "vitest" ? vitest : outside(name));
    const evaluated: unknown = script.runInThisContext();
    if (typeof evaluated !== "function") throw new Error("The bundle of the unit tests is no function");
    Reflect.apply(evaluated, undefined, [requireFor, made, made.exports]);
    return tests;
  };
  return { load, filesReaching: (source) => reaching(metafile, relative(folder, source)) };
};
