import { groupOf } from "../document/matched";
import { grouped } from "../document/grouped";
import type { Clause, RuleDocument } from "../document/rule-document";
import type { Finding } from "../finding";
import { sequenceFaults } from "./sequence";

type Family = { readonly stem: string; readonly tail: string; readonly isLettered: boolean };

/** "5.4.3" counts in the family of "5.4."; "第12条" in "第…条", whatever the chapter; annexes by letters or digits. */
const family = ({ number }: Clause): (Family & { readonly ordinal: number }) | null => {
  const found = /(.*?)(\d+|[A-Z])([节条]?)$/.exec(number);
  if (found === null) return null;
  const [stem, mark, tail] = [groupOf(found, 1), groupOf(found, 2), groupOf(found, 3)];
  const isLettered = /\D/.test(mark);
  return { stem, tail, isLettered, ordinal: isLettered ? mark.charCodeAt(0) - 64 : Number(mark) };
};

const written = ({ stem, tail, isLettered }: Family, ordinal: number): string =>
  `${stem}${isLettered ? String.fromCharCode(64 + ordinal) : ordinal}${tail}`;

type Member = {
  readonly clause: Clause;
  readonly ordinal: number;
  readonly of: Family;
  readonly key: string;
};

/** An annex counts its clauses anew; sections count anew in each chapter. */
const membersOf = (clauses: readonly Clause[]): readonly Member[] => {
  let chapter = 0;
  let annex = 0;
  return clauses.flatMap((clause) => {
    if (clause.kind === "chapter") chapter = clause.index;
    if (clause.kind === "annex") annex = clause.index;
    const of = family(clause);
    if (of === null) return [];
    const part = of.tail === "节" ? chapter : clause.kind === "annex" ? 0 : annex;
    return [{ clause, ordinal: of.ordinal, of, key: `${of.stem}|${of.tail}|${part}` }];
  });
};

/** Annexes and articles may begin anywhere: the part before them may be another file. */
const beforeFirst = ({ clause, ordinal }: Member): number =>
  clause.kind === "clause" || clause.kind === "chapter" ? 0 : ordinal;

const faultsOf = (members: readonly Member[], first: Member): readonly Finding[] =>
  sequenceFaults(
    members.map(({ ordinal }) => ({ ordinal, mayRestart: false })),
    beforeFirst(first),
  ).flatMap(({ at, kind, ordinals }) =>
    members.slice(at, at + 1).map(({ of, clause }) => {
      const text = ordinals.map((each) => written(of, each)).join("、");
      return { line: clause.line, clause: clause.number, code: kind, text };
    }),
  );

/** Numbers of clauses that stand twice or are left out, in every family of brothers. */
export const clauseNumbers = (document: RuleDocument): readonly Finding[] =>
  [...grouped(membersOf(document.clauses), ({ key }) => key).values()].flatMap((members) =>
    members.slice(0, 1).flatMap((first) => faultsOf(members, first)),
  );
