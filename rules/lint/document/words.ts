import type { Clause, PlacedLine, RuleDocument } from "./rule-document";

/** Where a line and its clause are, for a finding. */
export const at = (line: PlacedLine): { readonly line: number; readonly clause: string } => ({
  line: line.number,
  clause: line.place,
});

/** The words around a place as printed, cut at marks: enough to find it with the eye. */
export const quote = (line: PlacedLine, from: number, to: number): string => {
  const before = line.shown.slice(Math.max(line.start, from - 10), from);
  const after = line.shown.slice(to, to + 12);
  return [
    before.replace(/.*[\t,，。;；:：!?！？]/s, ""),
    line.shown.slice(from, to),
    after.replace(/[\t,，。;；:：!?！？].*/s, ""),
  ]
    .join("")
    .trim();
};

/** Title, opening and lines of one clause, without those below it. */
export const ownWords = (clause: Clause): string =>
  [clause.opening, ...clause.lines.map((line) => line.text)].join("\n");

/** The clause and everything it stands in. */
export const lineage = (clause: Clause | undefined): readonly Clause[] => {
  const found: Clause[] = [];
  for (let each: Clause | null | undefined = clause; each; each = each.parent) found.push(each);
  return found;
};

/** Whether the line stands in a part of the document that names or defines words: terms, references, abbreviations. */
export const inDefinitions = (document: RuleDocument, line: PlacedLine): boolean =>
  lineage(document.clauses[line.clause]).some((each) => /术语|定义|引用|缩略|符号|代号/.test(each.title));
