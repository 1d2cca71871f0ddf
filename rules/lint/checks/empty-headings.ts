import type { Finding } from "../finding";
import { grouped, listOf } from "../document/grouped";
import type { Clause, RuleDocument } from "../document/rule-document";

const hasNothing = (clause: Clause, next: Clause | undefined): boolean => {
  if (clause.lines.length > 0 || clause.title === "" || clause.kind === "annex") return false;
  if (next === undefined) return true;
  if (clause.kind === "heading") return next.kind === "heading" && next.depth <= clause.depth;
  return next.parent !== clause;
};

/** A heading with neither words nor clauses below it. */
export const emptyHeadings = (document: RuleDocument): readonly Finding[] => {
  const { clauses } = document;
  const first = clauses.findIndex((each) => each.kind === "heading");
  const empty = clauses.filter((each, index) => index !== first && hasNothing(each, clauses[index + 1]));
  const brothers = grouped(clauses, (each) => each.parent);
  const emptyBrothers = grouped(empty, (each) => each.parent);
  // Where most of the brothers are short words too, they are entries of a list and no headings.
  const isEntry = ({ parent, depth }: Clause): boolean => {
    const all = listOf(brothers, parent).length;
    return all > 1 && listOf(emptyBrothers, parent).length * 2 > all && depth > 1;
  };
  return empty
    .filter((each) => !isEntry(each))
    .map((each) => ({
      line: each.line,
      clause: each.number,
      code: "empty-heading",
      text: `${each.number} ${each.title}`.trim(),
    }));
};
