import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const alias = { "@": import.meta.dirname };

/** Tests of the built product, once for all files; they share it and its database, so one after the other. */
const overHttp = (
  name: string,
  include: string[],
  hostileBodies: number,
): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: {
    name,
    include,
    provide: { hostileBodies },
    globalSetup: ["tests/support/http/server.ts"],
    setupFiles: ["tests/support/http/settings.ts", "tests/support/fail-on-console-error.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

/** Tests on real PostgreSQL; `onSiteEdits`: how many edits the proof of the check list makes. */
const onDatabase = (
  name: string,
  include: string[],
  onSiteEdits: number,
): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: {
    name,
    include,
    provide: { onSiteEdits },
    globalSetup: ["tests/support/database-server.ts"],
    // Order matters: the settings of the worker's database stand before any product file is imported.
    setupFiles: ["tests/support/worker-database.ts", "tests/support/fail-on-console-error.ts"],
    pool: "forks",
    // A worker loads the product once, and not anew for each of its files.
    isolate: false,
    // Vitest leaves one core free: on two cores it would not work side by side at all.
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    // npm run coverage:rules. A branch of a rule that no test takes is a rule nobody has checked.
    coverage: {
      provider: "v8",
      include: ["rules/**/*.ts"],
      // "rules/" is a folder of the tests as well.
      exclude: ["tests/**"],
      thresholds: { branches: 100 },
      reporter: ["text"],
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}", "tests/architecture/**/*.test.ts"],
          exclude: ["tests/architecture/planted/**"],
          isolate: false,
          setupFiles: ["tests/support/fail-on-console-error.ts"],
        },
      },
      onDatabase("integration", ["tests/integration/**/*.test.ts"], 200),
      // The whole of it, by `npm run proof:on-site`.
      onDatabase("proof", ["tests/integration/audit/two-auditors.test.ts"], 500),
      // Every route of the build over HTTP: access matrix, limits, and a tenth of the hostile bodies.
      overHttp("http", ["tests/http/**/*.test.ts"], 20),
      // All of them, by `npm run attack`.
      overHttp("attack", ["tests/http/fuzz/**/*.test.ts"], 200),
    ],
  },
});
