import type { SamplingRules } from "../../sampling/sampling-rules";
import { sampleMd1 } from "../shared/sample-md1.data";

/** Temporary sites (5.4.5.1.3) and fixed ones (5.4.5.2.2) print the same table. */
export const samplingA2: SamplingRules = {
  clause: "5.4.5",
  conditions: {
    clause: "5.4.5.2.1",
    codes: [
      "central-control",
      "legal-or-contractual-tie",
      "one-system",
      "central-internal-audit",
      "power-to-correct",
    ],
  },
  table: {
    clause: "5.4.5.1.3、5.4.5.2.2",
    rows: [
      { from: 0, to: 0, value: 0 },
      { from: 1, to: 20, value: 1 },
      { from: 21, to: 30, value: 2 },
      { from: 31, to: 40, value: 3 },
      { from: 41, to: 50, value: 4 },
      { from: 51, to: 60, value: 5 },
      { from: 61, to: 70, value: 6 },
      { from: 71, to: 80, value: 7 },
      { from: 81, to: 90, value: 8 },
      { from: 91, to: 100, value: 9 },
      { from: 101, to: null, value: 10 },
    ],
  },
  floor: sampleMd1,
  ofInitial: { clause: "5.4.5.1.3、5.4.5.2.2", surveillance: [1, 3], recertification: [2, 3] },
  random: { clause: "5.4.5", least: [1, 4] },
  provedEffectiveInterpretation: "proved-effective",
  interpretations: ["sample-floor", "sample-surplus"],
};
