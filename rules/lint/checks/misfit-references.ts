import { groupOf } from "../document/matched";
import type { Clause, RuleDocument } from "../document/rule-document";
import { subjectPairs, type Subjects } from "../document/subject";
import { at, lineage } from "../document/words";
import type { Finding } from "../finding";
import { quoted, withItem, type Cited } from "./reference-facts";
import { byTitle, byTwin, others } from "./reference-meant";

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((each) => other.has(each)).length;

const isSubset = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].every((each) => other.has(each));

/** The title printed beside the number is that of another clause. */
const byPrintedTitle = (
  document: RuleDocument,
  subjects: Subjects,
  cited: Cited,
  clause: Clause,
): Clause | undefined => {
  const printed = subjectPairs(cited.title);
  if (common(printed, subjects.title(clause)) > 0) return undefined;
  return others(document, cited, subjects.titled(printed)).find(
    (each) =>
      isSubset(printed, subjects.title(each)) || (each.title.length >= 4 && cited.title.includes(each.title)),
  );
};

/** The words around the reference have nothing of the title cited and little of its text, but are those of another. */
const byWords = (
  document: RuleDocument,
  subjects: Subjects,
  cited: Cited,
  clause: Clause,
): Clause | undefined => {
  if (clause.title === "" || common(cited.sentence, subjects.title(clause)) > 0) return undefined;
  const other = byTitle(document, subjects, cited);
  if (other === undefined) return undefined;
  // One word is enough only where it is the whole subject of the other clause.
  if (cited.part.size < 2 && !isSubset(subjects.title(other), cited.part)) return undefined;
  return subjects.share(cited.part, clause) <= subjects.share(cited.part, other) * 0.4 ? other : undefined;
};

/** "按照第二十五条的规定" leads to what that clause regulates: the words behind it. */
const LED_BY = /(按照?|依照?|依据|根据)(本规则|本办法|本细则)?\s*$/;
const LED_TO = /^\s*(?:的?(?:规定|要求)的?)([^,。;]{2,14})/;

/** Behind "按照 … 的规定" stand words of another chapter's title, and the untitled clause cited has none of them. */
const byChapter = (
  document: RuleDocument,
  subjects: Subjects,
  cited: Cited,
  clause: Clause,
): Clause | undefined => {
  const { text } = cited.line;
  const led = LED_BY.test(text.slice(0, cited.from)) ? LED_TO.exec(text.slice(cited.to)) : null;
  if (led === null || clause.title !== "") return undefined;
  const words = subjectPairs(groupOf(led, 1));
  if (subjects.share(words, clause) > 0) return undefined;
  const chapters = others(document, cited, subjects.titled(words)).filter(
    (each) => !lineage(clause).includes(each),
  );
  return document.clauses.find(
    (each) =>
      each.number !== "" &&
      each.title === "" &&
      subjects.ownShare(words, each) > 0 &&
      lineage(each).some((above) => chapters.includes(above)),
  );
};

/** A nearly identical sentence cites another clause, and this one's clause has none of the words around it. */
const bySister = (
  document: RuleDocument,
  subjects: Subjects,
  cited: Cited,
  all: readonly Cited[],
  clause: Clause,
): string | undefined =>
  subjects.share(cited.part, clause) === 0 ? byTwin(document, subjects, cited, all) : undefined;

/** References to a clause that is there but deals with something else. */
export const misfitReferences = (
  document: RuleDocument,
  cited: readonly Cited[],
  subjects: Subjects,
): readonly Finding[] =>
  cited.flatMap((each) => {
    const { clause } = each;
    if (clause === undefined || each.kind !== "clause") return [];
    const other =
      byPrintedTitle(document, subjects, each, clause) ??
      byWords(document, subjects, each, clause) ??
      byChapter(document, subjects, each, clause);
    const refersTo =
      other === undefined ? bySister(document, subjects, each, cited, clause) : withItem(other, each.item);
    return refersTo === undefined
      ? []
      : [{ ...at(each.line), code: "misfit-reference", text: quoted(each), refersTo }];
  });
