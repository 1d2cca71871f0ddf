import { createHash } from "node:crypto";
import { canonicalJson } from "@/lib/domain/canonical-json";

/** The hash before the first row. */
export const GENESIS = "0".repeat(64);

/** What is hashed of a row, besides the hash of the row before it. */
export type ChainedFields = Readonly<{
  sequence: string;
  at: string;
  actorId: string | null;
  actorName: string;
  event: string;
  caseId: string | null;
  subjectKind: string;
  subjectId: string;
  requestId: string;
  before: unknown;
  after: unknown;
}>;

/** SHA-256 over the previous hash and the canonical form of the row: one changed character breaks every later row. */
export const chainHash = (previousHash: string, fields: ChainedFields): string =>
  createHash("sha256").update(previousHash).update("\n").update(canonicalJson(fields)).digest("hex");
