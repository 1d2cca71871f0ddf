import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { z } from "zod";
import { build } from "../start/build";
import { ensureChromium } from "./chromium";
import { runTool } from "./run-tool";

export type Outcome = { readonly passed: number; readonly failed: number; readonly output: string };

export type Stage = {
  readonly name: string;
  readonly isQuick: boolean;
  /** Waits for these, whatever came of them. */
  readonly after?: readonly string[];
  readonly run: () => Promise<Outcome>;
};

const bin = (name: string): string => `node_modules/.bin/${name}`;

/** In the order in which they start. Types and lint read what the build writes into .next/types. */
export const stages: readonly Stage[] = [
  { name: "build", isQuick: false, run: buildStage },
  // The longest of all: whatever else there is goes beside it.
  { name: "end-to-end", isQuick: false, after: ["build"], run: endToEnd },
  check("format", [
    [bin("prettier"), "--check", ".", "--cache", "--cache-location=.cache/prettier", "--log-level=warn"],
  ]),
  check("borders", [
    [bin("depcruise"), ".", "--config", ".dependency-cruiser.cjs", "--output-type=err-long"],
  ]),
  check("dead code", [[bin("knip"), "--no-progress", "--cache", "--cache-location=.cache/knip"]]),
  check(
    "lint",
    [[bin("eslint"), ".", "--cache", "--cache-location=.cache/eslint/", "--max-warnings=0"]],
    ["build"],
  ),
  check(
    "types",
    [
      [bin("tsc"), "-p", "."],
      [bin("tsc"), "-p", "rules"],
    ],
    ["build"],
  ),
  vitest("unit", { isQuick: true }),
  // Every route of the build over HTTP: the access matrix and the hostile bodies.
  vitest("http", { isQuick: false, after: ["build"] }),
  vitest("integration", { isQuick: false }),
];

function check(name: string, commands: readonly (readonly string[])[], after: readonly string[] = []): Stage {
  const run = async (): Promise<Outcome> => {
    const results = await Promise.all(commands.map((command) => runTool(command)));
    const failures = results.filter(({ code }) => code !== 0);
    return oneCheck(failures.length === 0, failures.map(({ output }) => output).join("\n"));
  };
  return { name, isQuick: true, after, run };
}

async function buildStage(): Promise<Outcome> {
  try {
    await build();
    return oneCheck(true, "");
  } catch (error) {
    return oneCheck(false, error instanceof Error ? error.message : String(error));
  }
}

function oneCheck(isGood: boolean, output: string): Outcome {
  return isGood ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

function vitest(project: string, how: Pick<Stage, "isQuick" | "after">): Stage {
  const report = `.cache/${project}-tests.json`;
  const run = async (): Promise<Outcome> => {
    await rm(report, { force: true });
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const { code, output } = await runTool([bin("vitest"), "run", `--project=${project}`, ...reporters]);
    const found = await readReport(report, vitestReport);
    return counted(code, output, found?.numPassedTests ?? 0, found?.numFailedTests ?? 0);
  };
  return { name: project, ...how, run };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function endToEnd(): Promise<Outcome> {
  const report = ".cache/end-to-end-tests.json";
  await rm(report, { force: true });
  if (!existsSync(".next/sources-hash")) return oneCheck(false, "There is no build to test.");
  const missing = await ensureChromium();
  if (missing !== undefined) return oneCheck(false, missing);
  const { code, output } = await runTool([bin("playwright"), "test", "--reporter=line,json"], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const stats = (await readReport(report, playwrightReport))?.stats;
  return counted(code, output, stats?.expected ?? 0, (stats?.unexpected ?? 0) + (stats?.flaky ?? 0));
}

async function readReport<T>(path: string, shape: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text === undefined ? undefined : shape.parse(JSON.parse(text));
}

/** A run that ends badly has a failure, also when it came to no test at all. */
function counted(code: number, output: string, passed: number, failed: number): Outcome {
  const hasNoTests = passed + failed === 0;
  return { passed, failed: (code !== 0 || hasNoTests) && failed === 0 ? 1 : failed, output };
}
