import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import fastCheck from "fast-check";
import type { CollectedTest } from "./collect-tests";
import { loadTests, type LoadedTests } from "./load-tests";
import { mutants } from "./mutants";

type Asked = { readonly isAsked: (test: CollectedTest) => boolean; readonly bail: boolean };

/** Nothing a test says on console.error passes (tests/support/fail-on-console-error.ts). */
const failing = async ({ run }: CollectedTest): Promise<string | null> => {
  const spoken: unknown[] = [];
  const speak = console.error;
  console.error = (...said: readonly unknown[]) => void spoken.push(said);
  try {
    await run();
    return spoken.length === 0 ? null : "Something was written to console.error";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    console.error = speak;
  }
};

/** The quickest first: most mutants fall to a test of a tenth of a millisecond. */
const inOrder = (tests: readonly CollectedTest[], took: ReadonlyMap<string, number>) =>
  tests.toSorted((a, b) => (took.get(a.id) ?? 0) - (took.get(b.id) ?? 0));

/**
 * A test runner for mutants within one process. Vitest starts a thread and imports everything anew for each
 * mutant (0.6 s); here the tests are loaded once, and again only where a mutant acts while modules load.
 */
const unitTestRunner = (): TestRunner => {
  // Laws are tried on the same examples each time: a mutant is not killed by luck.
  fastCheck.configureGlobal({ seed: 19_012 });
  let loaded: LoadedTests | null = null;
  let tests: readonly CollectedTest[] = [];
  const took = new Map<string, number>();

  /**
   * Those that ran the mutant; for one that acts while modules load, those that load its module: under
   * `--testFiles` Stryker names files as such a mutant's tests, and calls it one of run time.
   */
  const asked = ({ testFilter, sandboxFileName, reloadEnvironment }: MutantRunOptions): Asked["isAsked"] => {
    const ids = testFilter && !reloadEnvironment ? new Set(testFilter) : null;
    if (ids) return ({ id }) => ids.has(id);
    const files = loaded?.filesReaching(sandboxFileName);
    return ({ file }) => files?.has(file) ?? true;
  };

  const run = async ({ isAsked, bail }: Asked): Promise<DryRunResult> => {
    const results: TestResult[] = [];
    for (const test of inOrder(tests.filter(isAsked), took)) {
      mutants.currentTestId = test.id;
      const start = performance.now();
      const failureMessage = await failing(test);
      const timeSpentMs = performance.now() - start;
      if (failureMessage === null) took.set(test.id, timeSpentMs);
      const told = { id: test.id, name: test.name, fileName: test.file, timeSpentMs };
      results.push(
        failureMessage === null
          ? { ...told, status: TestStatus.Success }
          : { ...told, status: TestStatus.Failed, failureMessage },
      );
      if (failureMessage !== null && bail) break;
    }
    mutants.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results };
  };

  return {
    capabilities: () => ({ reloadEnvironment: true }),
    async dryRun({ testFiles }) {
      loaded ??= await loadTests(process.cwd(), testFiles);
      tests = loaded.load();
      const result = await run({ isAsked: () => true, bail: false });
      const { mutantCoverage } = mutants;
      return result.status === DryRunStatus.Complete && mutantCoverage
        ? { ...result, mutantCoverage }
        : result;
    },
    async mutantRun(options) {
      const { activeMutant, hitLimit, reloadEnvironment, disableBail } = options;
      mutants.hitCount = 0;
      mutants.hitLimit = hitLimit;
      loaded ??= await loadTests(process.cwd());
      mutants.activeMutant = reloadEnvironment ? activeMutant.id : undefined;
      try {
        if (reloadEnvironment || tests.length === 0) tests = loaded.load();
        mutants.activeMutant = activeMutant.id;
        const result = await run({ isAsked: asked(options), bail: !disableBail });
        return toMutantRunResult(determineHitLimitReached(mutants.hitCount, hitLimit) ?? result);
      } catch (error) {
        // Where the modules do not even load, no test passes.
        const killedBy = [...took.keys()].slice(0, 1);
        return toMutantRunResult(notLoaded(killedBy[0] ?? "unit tests", String(error)));
      } finally {
        mutants.activeMutant = undefined;
      }
    },
  };
};

const notLoaded = (id: string, failureMessage: string): DryRunResult => ({
  status: DryRunStatus.Complete,
  tests: [{ id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage }],
});

unitTestRunner.inject = [] as const;

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "unit-tests", unitTestRunner)];
