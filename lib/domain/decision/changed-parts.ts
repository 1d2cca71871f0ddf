import { canonicalJson } from "../canonical-json";
import { DECISION_FILE_PARTS, type DecisionFile, type DecisionFilePart } from "./decision-file";

/** The parts in which the file of today differs from the one a decision saw. */
export const changedParts = (
  seen: Readonly<Record<string, unknown>>,
  now: DecisionFile,
): readonly DecisionFilePart[] =>
  DECISION_FILE_PARTS.filter((part) => canonicalJson(seen[part] ?? null) !== canonicalJson(now[part]));
