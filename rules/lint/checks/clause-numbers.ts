import { groupOf } from "../document/matched";
import { grouped } from "../document/grouped";
import type { Clause, RuleDocument } from "../document/rule-document";
import type { Finding } from "../finding";
import { sequenceFaults } from "./sequence";

type Family = { readonly stem: string; readonly tail: string };

/** "5.4.3" counts in the family of "5.4."; "第12条" in "第…条", whatever the chapter. */
const family = (clause: Clause): (Family & { readonly ordinal: number }) | null => {
  const found = /^(|.*\.|第|附[录件表])(\d+)([节条]?)$/.exec(clause.number);
  if (found !== null) return { stem: groupOf(found, 1), tail: groupOf(found, 3), ordinal: Number(found[2]) };
  const annex = /^(附[录件表])([A-Z])$/.exec(clause.number);
  return annex === null
    ? null
    : { stem: groupOf(annex, 1), tail: "", ordinal: groupOf(annex, 2).charCodeAt(0) - 64 };
};

const written = ({ stem, tail }: Family, ordinal: number, like: string): string =>
  `${stem}${/[A-Z]$/.test(like) ? String.fromCharCode(64 + ordinal) : ordinal}${tail}`;

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
    if (clause.kind === "chapter") chapter += 1;
    if (clause.kind === "annex") annex += 1;
    const of = family(clause);
    if (of === null) return [];
    const part = of.tail === "节" ? chapter : clause.kind === "annex" ? "" : annex;
    return [{ clause, ordinal: of.ordinal, of, key: `${of.stem}|${of.tail}|${part}` }];
  });
};

/** Annexes and articles may begin anywhere: the part before them may be another file. */
const beforeFirst = (members: readonly Member[]): number => {
  const [first] = members;
  return first === undefined || first.clause.kind === "clause" || first.clause.kind === "chapter"
    ? 0
    : first.ordinal;
};

/** Numbers of clauses that stand twice or are left out, in every family of brothers. */
export const clauseNumbers = (document: RuleDocument): readonly Finding[] =>
  [...grouped(membersOf(document.clauses), ({ key }) => key).values()].flatMap((members) =>
    sequenceFaults(
      members.map(({ ordinal }) => ({ ordinal, mayRestart: false })),
      beforeFirst(members),
    ).flatMap(({ at, kind, ordinals }) =>
      members.slice(at, at + 1).map(({ of, clause }) => {
        const text = ordinals.map((each) => written(of, each, clause.number)).join("、");
        return { line: clause.line, clause: clause.number, code: kind, text };
      }),
    ),
  );
