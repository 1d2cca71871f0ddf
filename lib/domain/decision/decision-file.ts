import type { Json } from "../canonical-json";

/**
 * The shape of what a decision is bound to. It stands in the snapshot, under the same hash, and is raised by one
 * whenever a member is added, renamed or taken away, so that a decision keeps telling which members were hashed.
 * Snapshots from before shapes were counted hold none.
 */
export const DECISION_FILE_SHAPE = 8;

/**
 * Everything a decision relies on, part by part, as plain JSON in a stable order. Only what was said and done
 * stands in it; counters of versions, instants and states of progress would change without the file changing.
 */
export type DecisionFile = Readonly<{
  shape: typeof DECISION_FILE_SHAPE;
  case: Json;
  application: Json;
  review: Json;
  contract: Json;
  payers: Json;
  programme: Json;
  sites: Json;
  audits: Json;
  nonconformities: Json;
  reportReview: Json;
  papers: Json;
  corrections: Json;
  told: Json;
}>;

export const DECISION_FILE_PARTS = [
  "case",
  "application",
  "review",
  "contract",
  "payers",
  "programme",
  "sites",
  "audits",
  "nonconformities",
  "reportReview",
  "papers",
  "corrections",
] as const satisfies readonly Exclude<keyof DecisionFile, "shape" | "told">[];

export type DecisionFilePart = (typeof DECISION_FILE_PARTS)[number];

/**
 * What `told` holds: everything that page and record tell in words of their own, so that nothing is signed that was
 * not shown, and the system that is decided on. It follows from the parts, from the payments and from the decider's
 * own records; it is bound by the hash and not compared afterwards, because a later instalment or another reader
 * changes nothing of the file.
 */
export const DECISION_TOLD = ["scheme", "certificate", "audit", "reviews", "fee", "grounds"] as const;

export type DecisionTold = Readonly<Record<(typeof DECISION_TOLD)[number], unknown>>;

/** Kinds of the papers a decider opens, beside the records on the page. */
export const DECISION_PAPERS = [
  "application-form",
  "application-review-record",
  "man-days-record",
  "contract",
  "task-order",
  "audit-plan",
  "attendance",
  "stage1-report",
  "stage2-report",
  "nonconformity-report",
] as const;
