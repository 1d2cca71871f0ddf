/** What both runs of mutants share (docs/mutation.md). */
export const shared = {
  testRunner: "unit-tests",
  plugins: [`${import.meta.dirname}/runner.ts`],
  testRunnerNodeArgs: ["--import", "tsx"],
  coverageAnalysis: "perTest",
  incremental: true,
  concurrency: 1,
  // Endless loops are cut short by their count; a slow machine is no reason to call a mutant killed.
  timeoutMS: 120_000,
  disableTypeChecks: true,
  ignorePatterns: ["/.next", "/.data", "/.cache", "/app", "/docs", "/prisma", "/tests/e2e", "/tests/http"],
  reporters: ["clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
