import type { Json } from "../canonical-json";

/**
 * Everything a decision relies on, part by part, as plain JSON in a stable order. Only what was said and done
 * stands in it; counters of versions, instants and states of progress would change without the file changing.
 */
export type DecisionFile = Readonly<{
  case: Json;
  application: Json;
  review: Json;
  contract: Json;
  payers: Json;
  sites: Json;
  audits: Json;
  nonconformities: Json;
  reportReview: Json;
}>;

export const DECISION_FILE_PARTS = [
  "case",
  "application",
  "review",
  "contract",
  "payers",
  "sites",
  "audits",
  "nonconformities",
  "reportReview",
] as const satisfies readonly (keyof DecisionFile)[];

export type DecisionFilePart = (typeof DECISION_FILE_PARTS)[number];
