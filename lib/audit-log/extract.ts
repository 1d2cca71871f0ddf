import { z } from "zod";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { chainHash, type ChainedFields } from "./chain";

/** A row of the log as an extract carries it: everything its hash is made of, the row before it, and the hash. */
export type ExtractRow = ChainedFields & Readonly<{ previousHash: string; hash: string }>;

const id = z.string().nullable();

const extractRow = z.strictObject({
  sequence: z.string().regex(/^[1-9]\d*$/u),
  at: z.string(),
  actorId: id,
  actorName: z.string(),
  event: z.string(),
  caseId: id,
  subjectKind: z.string(),
  subjectId: z.string(),
  requestId: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  previousHash: z.string(),
  hash: z.string(),
});

/** One line of an extract. */
export const extractLine = (row: ExtractRow): string => `${canonicalJson(row)}\n`;

/** unreadable: no row of the log; foreign: of another case; altered: its fields changed; order, broken-link: its place. */
export type ExtractFault = Readonly<{
  line: number;
  sequence: string | null;
  fault: "unreadable" | "foreign" | "altered" | "order" | "broken-link";
}>;

const rowIn = (line: string): ExtractRow | null => {
  try {
    const read = extractRow.safeParse(JSON.parse(line));
    return read.success ? { ...read.data, before: read.data.before, after: read.data.after } : null;
  } catch {
    return null;
  }
};

type Link = Readonly<{ sequence: string; hash: string }>;

const faultOf = (row: ExtractRow, previous: Link | null, caseId: string): ExtractFault["fault"] | null => {
  const { previousHash, hash, ...fields } = row;
  if (row.caseId !== caseId) return "foreign";
  if (chainHash(previousHash, fields) !== hash) return "altered";
  if (previous === null) return null;
  const step = BigInt(row.sequence) - BigInt(previous.sequence);
  if (step <= 0n) return "order";
  // Rows of other cases lie between two that do not follow each other: only neighbours can be held together.
  return step === 1n && previousHash !== previous.hash ? "broken-link" : null;
};

/**
 * Holds the lines of an extract, one after the other: each row against its own hash, which takes in the hash of its
 * neighbour in the chain, and rows that follow each other against each other.
 */
export const extractReader = (caseId: string) => {
  let line = 0;
  let rows = 0;
  let previous: Link | null = null;
  return {
    fault(text: string): ExtractFault | null {
      line += 1;
      const row = rowIn(text);
      if (row === null) return { line, sequence: null, fault: "unreadable" };
      const fault = faultOf(row, previous, caseId);
      previous = row;
      rows += 1;
      return fault === null ? null : { line, sequence: row.sequence, fault };
    },
    rows: () => rows,
    last: (): Link | null => previous,
  };
};
