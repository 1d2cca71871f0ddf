import { shared } from "./shared.mjs";

export default {
  ...shared,
  mutate: ["lib/domain/**/*.ts", "!lib/domain/**/*.data.ts"],
  incrementalFile: ".cache/mutation/domain.incremental.json",
  htmlReporter: { fileName: ".cache/mutation/domain.html" },
  jsonReporter: { fileName: ".cache/mutation/domain.json" },
  tempDirName: ".cache/mutation/domain",
  thresholds: { high: 100, low: 90, break: 90 },
};
