import type { Clause } from "../core/clause";
import type { ClausePlace } from "../schemes/clause-places.data";
import type { ClauseStanding, ClauseStatus } from "../schemes/clause-standing";
import type { Said } from "../schemes/clause-text";
import type { Interpretation } from "../schemes/interpretation";
import { ruleDocuments } from "../schemes/rule-documents";
import { type ClauseEntry, clauseEntries, clausesUnder, resolveClauses, wayUp } from "./clause-index";
import { type FigureClock, figureClocks, type FigureTable, figureTables } from "./clause-figures";

export type ClauseReference = { readonly number: Clause; readonly title: Said };

/** How the product stands to a clause and what carries it. Its tests are not for readers. */
export type StandingShown = { readonly status: ClauseStatus; readonly where: readonly ClausePlace[] };

/** All there is to show of a clause. */
export type ClauseShown = {
  readonly number: Clause;
  readonly title: Said;
  readonly words: Said;
  readonly document: ClauseReference & {
    readonly scheme: string | null;
    readonly edition: string | null;
    readonly effectiveFrom: string | null;
  };
  /** From the document down to the clause above. */
  readonly above: readonly ClauseReference[];
  readonly under: readonly (ClauseReference & {
    readonly words: Said;
    readonly isItem: boolean;
    readonly status: ClauseStatus | null;
  })[];
  /** Null in documents that are no scheme's own rule. */
  readonly standing: StandingShown | null;
  readonly previous: ClauseReference | null;
  readonly next: ClauseReference | null;
  readonly readings: readonly Interpretation[];
  readonly tables: readonly FigureTable[];
  readonly clocks: readonly FigureClock[];
};

const reference = ({ number, title }: ClauseEntry): ClauseReference => ({ number, title });

const isCited = (cited: Clause, isMeant: (entry: ClauseEntry) => boolean): boolean =>
  resolveClauses(cited).some(({ entry }) => entry !== null && isMeant(entry));

const standingShown = (standing: ClauseStanding | null): StandingShown | null => {
  if (standing === null) return null;
  return { status: standing.status, where: standing.status === "text" ? [] : standing.where };
};

/** The edition of each document that is a scheme's own rule. */
const rulesOf = new Map(ruleDocuments.map(({ id, rules }) => [id, rules]));

/** The readings of a clause and of everything under it; of a whole document only those that name the document. */
const readingsOf = (entry: ClauseEntry): readonly Interpretation[] => {
  const rules = rulesOf.get(entry.document);
  const isMeant = (cited: ClauseEntry): boolean =>
    entry.parent === null
      ? cited.number === entry.number
      : wayUp(cited).some(({ number }) => number === entry.number);
  return (rules?.interpretations ?? []).filter(({ clause }) => isCited(clause, isMeant));
};

const editions = ruleDocuments.flatMap(({ rules }) => rules ?? []);

const isEntry =
  (entry: ClauseEntry) =>
  (cited: ClauseEntry): boolean =>
    cited.number === entry.number;

/** Two editions that print one table print it once. */
const tablesOf = (entry: ClauseEntry): readonly FigureTable[] => {
  const tables = editions
    .flatMap(figureTables)
    .filter(({ clauses }) => clauses.some((clause) => isCited(clause, isEntry(entry))));
  return [...new Map(tables.map((table) => [table.key, table])).values()];
};

const neighbour = (entry: ClauseEntry, step: 1 | -1): ClauseReference | null => {
  const row = clauseEntries.filter(
    (each) =>
      each.document === entry.document &&
      each.isItem === entry.isItem &&
      (!entry.isItem || each.parent === entry.parent),
  );
  const found = row[row.findIndex(({ number }) => number === entry.number) + step];
  return found === undefined ? null : reference(found);
};

/** Words, place, readings and figures of one clause. */
export const showClause = (entry: ClauseEntry): ClauseShown => {
  const root = wayUp(entry).reduce((_, above) => above);
  const rules = rulesOf.get(entry.document);
  return {
    number: entry.number,
    title: entry.title,
    words: { zh: entry.zh, en: entry.en },
    document: {
      ...reference(root),
      scheme: rules?.scheme ?? null,
      edition: rules?.edition ?? null,
      effectiveFrom: rules?.effectiveFrom ?? null,
    },
    above: wayUp(entry).slice(1).toReversed().map(reference),
    under: clausesUnder(entry.number).map((each) => ({
      ...reference(each),
      words: { zh: each.zh, en: each.en },
      isItem: each.isItem,
      status: each.standing?.status ?? null,
    })),
    standing: standingShown(entry.standing),
    previous: neighbour(entry, -1),
    next: neighbour(entry, 1),
    readings: readingsOf(entry),
    tables: tablesOf(entry),
    clocks: editions.flatMap(figureClocks).filter(({ clause }) => isCited(clause, isEntry(entry))),
  };
};
