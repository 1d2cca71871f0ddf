import type { Actor } from "@/lib/domain/access/actor";
import type { House, Identity } from "./house";

/** One call that the right identity may make, and what of the database it changes. */
export type Target = Readonly<{
  /** Fills the {placeholders} of the path. */
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string>>;
  body?: Readonly<Record<string, unknown>>;
  /** In place of a body of JSON. */
  bytes?: Uint8Array;
  /** The state the call changes; absent for what only reads or answers. */
  trace?: () => Promise<unknown>;
  /** What the answer of an allowed reader shows, and what one out of reach never sees. */
  shows?: string;
}>;

/**
 * One line of the matrix, written by hand from the rule and the permission table's intent, never computed from it.
 * Whoever stands in no list is refused: 403, or 401 for the stranger.
 */
export type Row = Readonly<{
  /** 2xx, and the change is made. The first is the one whom the refused cells are compared with. */
  may: readonly Identity[];
  /** The object does not exist for them: 404. */
  hidden?: readonly Identity[];
  /** The permission is theirs, but the rule gives this step to somebody else: 409. */
  barred?: readonly Identity[];
  /** 2xx, without this object in the answer (lists). */
  blind?: readonly Identity[];
  /** A fresh object that `who` may act on. */
  arrange: (house: House, who: Actor) => Promise<Target>;
  /** Fields that take whatever JSON there is: a fault put there is none. */
  open?: readonly string[];
}>;

export type Rows = Readonly<Record<string, Row>>;

export const STAFF = [
  "administrator",
  "application-reviewer",
  "programme-manager",
  "report-reviewer",
  "decision-maker",
  "finance",
  "quality-manager",
] as const;

export const SIGNED_IN = [...STAFF, "auditor", "other-auditor", "client", "other-client"] as const;
export const ANYBODY = [...SIGNED_IN, "stranger"] as const;
export const OUT_OF_REACH = ["other-auditor", "other-client"] as const;
export const CASE_READERS = [...STAFF, "auditor", "client"] as const;
