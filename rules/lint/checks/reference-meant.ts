import type { Subjects } from "../document/subject";
import type { Clause, RuleDocument } from "../document/rule-document";
import { lineage } from "../document/words";
import { showsItem, withItem, type Cited } from "./reference-facts";

/** Share of all pairs that both have. */
const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const both = [...one].filter((each) => other.has(each)).length;
  const all = one.size + other.size - both;
  return both / all;
};

/** Numbers of which one part differs, or that leave one out or put one in: 5.5.6, 5.6 and 5.4.1.6 are near to 5.4.6. */
const nearTo = (number: string): RegExp => {
  const parts = number.split(".");
  const any = "[^.]+";
  const near = Array.from({ length: parts.length + 1 }, (_, at) => [
    parts.toSpliced(at, 1),
    parts.toSpliced(at, 1, any),
    parts.toSpliced(at, 0, any),
  ]).flat();
  return new RegExp(`^(?:${near.map((each) => each.join(String.raw`\.`)).join("|")})$`);
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

/** Whether a reference could mean a clause: it is numbered, and not the one it stands in or one around it. */
const couldMean = (document: RuleDocument, cited: Cited): ((clause: Clause) => boolean) => {
  const around = new Set(lineage(document.clauses[cited.line.clause]));
  return (each) => each.number !== "" && !around.has(each) && each.number !== cited.number;
};

export const others = (document: RuleDocument, cited: Cited, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.filter(couldMean(document, cited));

/** The clause whose title the words around the reference carry best, with most of its weight. */
export const byTitle = (document: RuleDocument, subjects: Subjects, cited: Cited): Clause | undefined =>
  best(
    others(document, cited, subjects.titled(cited.part)).filter((each) => showsItem(each, cited.item)),
    (clause) => subjects.share(cited.part, clause),
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

const near = (document: RuleDocument, subjects: Subjects, cited: Cited): Clause | undefined => {
  const isNear = nearTo(cited.number);
  const clauses = document.clauses.filter((each) => isNear.test(each.number) && showsItem(each, cited.item));
  return best(others(document, cited, clauses), (clause) => subjects.ownShare(cited.part, clause), 0.2);
};

/** What a nearly identical sentence of the document cites instead, where that clause stands. */
export const byTwin = (
  document: RuleDocument,
  subjects: Subjects,
  cited: Cited,
  all: readonly Cited[],
): string | undefined => {
  // What is near to the other's number may be the clause this reference stands in: it does not mean itself.
  const isOther = couldMean(document, cited);
  for (const twin of twins(cited, all)) {
    const own = twin.clause !== undefined && showsItem(twin.clause, twin.item) ? twin.clause : undefined;
    const clause = own ?? near(document, subjects, twin);
    if (clause !== undefined && isOther(clause) && subjects.share(cited.part, clause) > 0)
      return withItem(clause, twin.item);
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
  const named = (clause: Clause | undefined): string | undefined =>
    clause === undefined ? undefined : withItem(clause, cited.item);
  return (
    named(near(document, subjects, cited)) ??
    byTwin(document, subjects, cited, all) ??
    named(byTitle(document, subjects, cited))
  );
};
