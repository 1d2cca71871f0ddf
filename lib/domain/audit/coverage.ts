import type { SchemeRules } from "@/rules/schemes/scheme-rules";

export type ClauseRef = Readonly<{ criterion: string; clause: string }>;

export type AuditedClause = ClauseRef & Readonly<{ zh: string; en: string }>;

/** Every clause of the criteria a case is audited against; a criterion the edition does not know is a fault. */
export const auditedClauses = (rules: SchemeRules, criteria: readonly string[]): readonly AuditedClause[] =>
  criteria.flatMap((criterion) => {
    const found = rules.criteria.find(({ list }) => list.id === criterion);
    if (found === undefined) throw new RangeError(`${rules.edition} knows no criterion ${criterion}`);
    return found.list.clauses.map((clause) => ({ criterion, ...clause }));
  });

const isSame = (one: ClauseRef, other: ClauseRef): boolean =>
  one.criterion === other.criterion && one.clause === other.clause;

/** Clauses without evidence on file; an empty note covers nothing (5.6.1 a). */
export const uncoveredClauses = (
  clauses: readonly AuditedClause[],
  notes: readonly (ClauseRef & Readonly<{ evidence: string }>)[],
): readonly AuditedClause[] =>
  clauses.filter((clause) => !notes.some((note) => isSame(note, clause) && note.evidence !== ""));

export const isClauseIn = (clauses: readonly ClauseRef[], clause: ClauseRef): boolean =>
  clauses.some((each) => isSame(each, clause));
