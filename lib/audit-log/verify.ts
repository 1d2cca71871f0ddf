import { auditLogStore, type ChainRow } from "@/lib/data/audit-log-store";
import { chainHash, GENESIS } from "./chain";

const BATCH = 1_000;

/** gap: a number is missing before it; broken-link: it does not follow the row before; altered: its own fields changed. */
export type LogFault = Readonly<{ sequence: bigint; fault: "gap" | "broken-link" | "altered" }>;

export type LogVerdict = Readonly<{ rows: number; lastHash: string; bad: LogFault | null }>;

type Link = Readonly<{ sequence: bigint; hash: string }>;

const hashOf = (row: ChainRow): string => {
  const { actorId, actorName, event, caseId, subjectKind, subjectId, requestId, before, after } = row;
  const fields = { actorId, actorName, event, caseId, subjectKind, subjectId, requestId, before, after };
  const { previousHash, at, sequence } = row;
  return chainHash(previousHash, { ...fields, at: at.toISOString(), sequence: sequence.toString() });
};

const faultOf = (row: ChainRow, previous: Link): LogFault | null => {
  const { sequence } = row;
  if (sequence !== previous.sequence + 1n) return { sequence, fault: "gap" };
  if (row.previousHash !== previous.hash) return { sequence, fault: "broken-link" };
  return hashOf(row) === row.hash ? null : { sequence, fault: "altered" };
};

/**
 * Re-computes the whole chain, some rows at a time, and stops at the first bad one. Rows cut off at the end leave
 * a chain that is whole: compare `rows` and `lastHash` with a note kept elsewhere.
 */
export const verifyAuditLog = async (): Promise<LogVerdict> => {
  let previous: Link = { sequence: 0n, hash: GENESIS };
  let rows = 0;
  for (;;) {
    const batch = await auditLogStore.chainAfter(previous.sequence, BATCH);
    for (const row of batch) {
      const bad = faultOf(row, previous);
      if (bad !== null) return { rows, lastHash: previous.hash, bad };
      previous = row;
      rows += 1;
    }
    if (batch.length < BATCH) return { rows, lastHash: previous.hash, bad: null };
  }
};
