// npm test: every check there is. npm run check (--quick): those that take seconds.
import { prepare } from "./support/prepare.mjs";

prepare({ isForTests: true });
process.env.CI = "true";
const { register } = await import("tsx/esm/api");
register();
const { runStages } = await import("./test/run-stages.ts");
process.exitCode = await runStages({ isQuick: process.argv.includes("--quick") });
