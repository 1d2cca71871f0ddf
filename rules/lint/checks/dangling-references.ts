import { groupOf } from "../document/matched";
import type { RuleDocument } from "../document/rule-document";
import type { Subjects } from "../document/subject";
import { at } from "../document/words";
import type { Finding } from "../finding";
import { hasItem, quoted, type Cited } from "./reference-facts";
import { meant } from "./reference-meant";

/** Kinds of numbers the document itself uses: what it never numbers it cannot be missing. */
type Numbering = {
  readonly articles: boolean;
  readonly chapters: boolean;
  /** The first two characters of all numbers: "附录", "附件". */
  readonly annexes: ReadonlySet<string>;
  /** The first characters of all numbers, annexes without their word: "A" of "附录A" and "A.1". */
  readonly letters: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
};

const captions = (document: RuleDocument): ReadonlySet<string> =>
  new Set(
    document.lines.flatMap((line) => {
      const found = /^表\s*([A-Z]\.\d{1,2}|\d{1,2})(?![\d.])/.exec(line.text);
      return found === null ? [] : [`表${groupOf(found, 1)}`];
    }),
  );

const numberingOf = (document: RuleDocument): Numbering => ({
  articles: document.clauses.some((each) => each.kind === "article"),
  chapters: document.clauses.some((each) => each.kind === "chapter"),
  annexes: new Set(document.clauses.map((each) => each.number.slice(0, 2))),
  letters: new Set(document.clauses.map((each) => each.number.replace("附录", "").charAt(0))),
  tables: captions(document),
});

const isMissing = (cited: Cited, numbering: Numbering): boolean => {
  if (cited.kind === "table") return numbering.tables.size > 0 && !numbering.tables.has(cited.number);
  if (cited.clause !== undefined) return !hasItem(cited.clause, cited.item);
  if (cited.kind === "annex")
    return cited.number.startsWith("附录") || numbering.annexes.has(cited.number.slice(0, 2));
  if (cited.number.startsWith("第")) return numbering.articles;
  // "A.5.1" of a document without an annex A is a control or a clause of a standard.
  if (/[A-Z]/.test(cited.number)) return numbering.letters.has(cited.number.charAt(0));
  return numbering.chapters || cited.number.includes(".");
};

/** References to clauses, items, annexes and tables that the document does not have. */
export const danglingReferences = (
  document: RuleDocument,
  cited: readonly Cited[],
  subjects: Subjects,
): readonly Finding[] => {
  const numbering = numberingOf(document);
  if (document.clauses.length < 3) return [];
  return cited
    .filter((each) => isMissing(each, numbering))
    .map((each) => {
      const clause = each.kind === "clause" ? meant(document, subjects, each, cited) : undefined;
      return {
        ...at(each.line),
        code: "dangling-reference",
        text: quoted(each),
        ...(clause === undefined ? {} : { refersTo: clause }),
      };
    });
};
