import type { Subjects } from "../document/subject";
import { placed } from "../document/label";
import type { Clause, RuleDocument } from "../document/rule-document";
import { lineage } from "../document/words";
import { showsItem, type Cited } from "./reference-facts";

/** Share of all pairs that both have. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((each) => other.has(each)).length;
  const all = one.size + other.size - both;
  return both / all;
};

/** One part of the number differs, or one was left out or put in: 5.4.6 and 5.5.6. */
const isNear = (one: string, other: string): boolean => {
  const [parts, others] = [one.split("."), other.split(".")] as const;
  const [short, long] = parts.length < others.length ? [parts, others] : [others, parts];
  if (short.length === long.length) return short.filter((each, at) => each !== long[at]).length === 1;
  return long.some((_, left) => long.filter((__, at) => at !== left).join(".") === short.join("."));
};

const best = (
  clauses: readonly Clause[],
  score: (clause: Clause) => number,
  least: number,
): Clause | undefined =>
  clauses
    .map((clause) => ({ clause, value: score(clause) }))
    .filter(({ value }) => value >= least)
    .toSorted((one, other) => other.value - one.value)[0]?.clause;

/** Clauses a reference could mean: numbered, not the one it stands in or those around it. */
export const others = (
  document: RuleDocument,
  cited: Cited,
  clauses: readonly Clause[],
): readonly Clause[] => {
  const around = new Set(lineage(document.clauses[cited.line.clause]));
  return clauses.filter((each) => each.number !== "" && !around.has(each) && each.number !== cited.number);
};

/** The clause whose title the words carry best, with most of its weight. */
export const byTitle = (
  document: RuleDocument,
  subjects: Subjects,
  cited: Cited,
  words: ReadonlySet<string>,
): Clause | undefined =>
  best(
    others(document, cited, subjects.titled(words)).filter((each) => showsItem(each, cited.item)),
    (clause) => subjects.share(words, clause),
    0.5,
  );

const twins = (cited: Cited, all: readonly Cited[]): readonly Cited[] =>
  all.filter(
    (each) =>
      each.kind === "clause" &&
      each.line !== cited.line &&
      each.number !== cited.number &&
      each.sentence.size > 5 &&
      likeness(each.sentence, cited.sentence) >= 0.55,
  );

const near = (document: RuleDocument, subjects: Subjects, cited: Cited): Clause | undefined =>
  best(
    others(
      document,
      cited,
      document.clauses.filter((each) => isNear(each.number, cited.number)),
    ).filter((each) => showsItem(each, cited.item)),
    (clause) => subjects.ownShare(cited.part, clause),
    0.2,
  );

/** What a nearly identical sentence of the document cites instead, where that clause stands. */
export const byTwin = (
  document: RuleDocument,
  subjects: Subjects,
  cited: Cited,
  all: readonly Cited[],
): string | undefined => {
  for (const twin of twins(cited, all)) {
    const own = twin.clause !== undefined && showsItem(twin.clause, twin.item) ? twin.clause : undefined;
    const found = own ?? near(document, subjects, twin);
    // What is near to the other's number may be the clause this reference stands in: it does not mean itself.
    const [clause] = found === undefined ? [] : others(document, cited, [found]);
    if (clause !== undefined && subjects.share(cited.part, clause) > 0)
      return placed(clause.number, twin.item === null ? [] : [twin.item]);
  }
  return undefined;
};

/** The clause a reference to nothing was probably meant for. */
export const meant = (
  document: RuleDocument,
  subjects: Subjects,
  cited: Cited,
  all: readonly Cited[],
): string | undefined => {
  const withItem = (clause: Clause | undefined): string | undefined =>
    clause === undefined ? undefined : placed(clause.number, cited.item === null ? [] : [cited.item]);
  return (
    withItem(near(document, subjects, cited)) ??
    byTwin(document, subjects, cited, all) ??
    withItem(byTitle(document, subjects, cited, cited.part))
  );
};
