import type { Clause } from "../core/clause";
import type { ClauseStanding } from "../schemes/clause-standing";
import type { ClauseItem, ClauseText, MappedClause, Said } from "../schemes/clause-text";
import { schemeIds, latestEdition } from "../schemes/registry";
import { ruleDocuments, type RuleDocument } from "../schemes/rule-documents";
import { citations, normalClause } from "./citation";
import { slugOf } from "./clause-slug";

/** One clause, or one point of its list, found by its number. */
export type ClauseEntry = Said & {
  readonly number: Clause;
  /** A point of a list carries the title of its clause. */
  readonly title: Said;
  readonly document: string;
  /** The clause it stands under; null for a document itself. */
  readonly parent: Clause | null;
  readonly isItem: boolean;
  /** How the product stands to it; null in documents that are no scheme's own rule. */
  readonly standing: ClauseStanding | null;
};

/** A part of a citation and the entry it leads to: itself, else the nearest clause above it, else nothing. */
export type Resolved = {
  readonly shown: string;
  readonly entry: ClauseEntry | null;
  readonly isExact: boolean;
};

/** The numbers above a number, nearest first: "5.2.1(4)" stands under "5.2.1", "5.2" and "5". */
const above = (number: Clause): readonly Clause[] =>
  [...number.matchAll(/,? |[.(]/g)].map(({ index }) => number.slice(0, index)).toReversed();

const itemNumber = (clause: Clause, mark: string): Clause =>
  mark.startsWith("(") ? `${clause}${mark}` : `${clause} ${mark}`;

const standingOf = (
  row: ClauseText | MappedClause | ClauseItem | (ClauseItem & ClauseStanding),
): ClauseStanding | null => ("status" in row ? row : null);

const entriesOf = ({ id, clauses }: RuleDocument): readonly ClauseEntry[] => {
  const numbers = new Set(clauses.map(({ number }) => number));
  const parentOf = (number: Clause): Clause | null =>
    number === id ? null : (above(number).find((each) => numbers.has(each)) ?? id);
  const itemsOf = ({ number, title, items = [] }: ClauseText | MappedClause): readonly ClauseEntry[] =>
    items.map((item) => ({
      number: itemNumber(number, item.mark),
      title,
      zh: item.zh,
      en: item.en,
      document: id,
      parent: number,
      isItem: true,
      standing: standingOf(item),
    }));
  return clauses.flatMap((clause) => {
    const { number, title, zh, en } = clause;
    const parent = parentOf(number);
    const standing = standingOf(clause);
    return [{ number, title, zh, en, document: id, parent, isItem: false, standing }, ...itemsOf(clause)];
  });
};

/** Every clause of every document, in the documents' order. */
export const clauseEntries: readonly ClauseEntry[] = ruleDocuments.flatMap(entriesOf);

const byNumber: ReadonlyMap<Clause | null, ClauseEntry> = new Map(
  clauseEntries.map((each) => [each.number, each]),
);

/** A scheme is cited by its own name where no clause is meant. */
const aliases: ReadonlyMap<string, Clause> = new Map(
  schemeIds.map((scheme) => [scheme, latestEdition(scheme).documentNumber]),
);

/** The entry of exactly this number, however it is written. */
export const clauseEntry = (written: string): ClauseEntry | null => {
  const number = normalClause(written);
  return byNumber.get(number) ?? byNumber.get(aliases.get(number) ?? "") ?? null;
};

const bySlug: ReadonlyMap<string, ClauseEntry> = new Map(
  clauseEntries.map((each) => [slugOf(each.number), each]),
);

/** The entry an address part stands for; the number itself will do as well. */
export const clauseAt = (slug: string): ClauseEntry | null => bySlug.get(slugOf(slug)) ?? clauseEntry(slug);

const resolve = (number: Clause): Omit<Resolved, "shown"> => {
  const exact = clauseEntry(number);
  if (exact !== null) return { entry: exact, isExact: true };
  const [near = null] = above(number).flatMap((each) => byNumber.get(each) ?? []);
  return { entry: near, isExact: false };
};

/** Where a citation leads, part by part: "5.4.3.1 注1、注2" leads to two notes, "5.5.3.2 q)" to 5.5.3.2. */
export const resolveClauses = (written: string): readonly Resolved[] =>
  citations(written).map(({ shown, number }) => ({ shown, ...resolve(number) }));

/** The clauses directly under one, in the document's order. */
export const clausesUnder = (number: Clause): readonly ClauseEntry[] =>
  clauseEntries.filter((each) => each.parent === number);

/** The clause itself and all it stands under, nearest first. */
export const wayUp = (entry: ClauseEntry): readonly [ClauseEntry, ...ClauseEntry[]] => {
  const parent = byNumber.get(entry.parent);
  return parent === undefined ? [entry] : [entry, ...wayUp(parent)];
};
