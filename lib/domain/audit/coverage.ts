import { readClauseKey } from "../plan/plan-file";
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

/** A clause as the agreed plan places it: at a unit, a site, or both (5.4.6.3). */
export type PlannedPlace = ClauseRef & Readonly<{ unit: string; siteId: string | null; siteName: string }>;

type PlannedAt = Readonly<{
  kind: string;
  clauses: readonly string[];
  unit: string;
  siteId: string | null;
  siteName: string;
}>;

const keyOf = ({ criterion, clause, unit, siteId }: PlannedPlace): string =>
  JSON.stringify([criterion, clause, unit, siteId]);

/** Where the plan has each clause audited; rows that name neither unit nor site place nothing. */
export const plannedPlaces = (rows: readonly PlannedAt[]): readonly PlannedPlace[] => {
  const places = rows
    .filter(({ kind, unit, siteId }) => kind === "audit" && (unit !== "" || siteId !== null))
    .flatMap(({ clauses, unit, siteId, siteName }) =>
      clauses.map((key) => {
        const { criteria, clause } = readClauseKey(key);
        return { criterion: criteria, clause, unit, siteId, siteName };
      }),
    );
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
};

/**
 * Places of the plan without evidence for their clause. The rule asks for evidence on every clause (5.6.1 a), not at
 * every unit: this is told, and the leader notes it or says how the plan was changed (5.5.1); it refuses nothing.
 */
export const unnotedPlaces = (
  places: readonly PlannedPlace[],
  notes: readonly (ClauseRef & Readonly<{ unit: string; siteId: string | null; evidence: string }>)[],
): readonly PlannedPlace[] =>
  places.filter(
    (place) =>
      !notes.some(
        (note) =>
          isSame(note, place) &&
          note.evidence !== "" &&
          note.siteId === place.siteId &&
          (place.unit === "" || note.unit === place.unit),
      ),
  );

export const isClauseIn = (clauses: readonly ClauseRef[], clause: ClauseRef): boolean =>
  clauses.some((each) => isSame(each, clause));
