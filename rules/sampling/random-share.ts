import { ceilDivide } from "../core/whole";
import type { SamplingRules } from "./sampling-rules";

/** How many of the sampled similar sites are drawn at random at least: a quarter, rounded up. 5 → 2. */
export const randomShare = (rules: SamplingRules, sampledSimilar: number): number =>
  ceilDivide(rules.random.least[0] * sampledSimilar, rules.random.least[1]);
