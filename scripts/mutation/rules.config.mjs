import { shared } from "./shared.mjs";

export default {
  ...shared,
  mutate: ["rules/**/*.ts", "!rules/**/*.data.ts"],
  incrementalFile: ".cache/mutation/rules.incremental.json",
  htmlReporter: { fileName: ".cache/mutation/rules.html" },
  jsonReporter: { fileName: ".cache/mutation/rules.json" },
  tempDirName: ".cache/mutation/rules",
  thresholds: { high: 100, low: 98, break: 98 },
};
