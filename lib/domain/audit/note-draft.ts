import { issueCode } from "../issue-code";
import type { Facts } from "../outcome";
import { isSame, wordsOf } from "./assess-note";
import { noteForm, type NoteSample, type NoteWords } from "./note-form";

/** What of a note its writer types; the rest of it is the server's. */
const typed = noteForm.pick({
  ...{ unit: true, siteId: true, asked: true, seen: true, evidence: true },
  ...{ samples: true, verdict: true, notedOn: true, notedAt: true },
});

/** Words as the server would keep them, without the blanks at their ends; null: they do not fit yet. */
const asKept = (words: NoteWords): NoteWords | null => typed.safeParse(wordsOf(words)).data ?? null;

export type NoteFault = Readonly<{ path: string; code: string; facts: Facts }>;

/** What the server would refuse of the words, by its own schema, so that it is told where they are typed. */
export const noteFaults = (words: NoteWords): readonly NoteFault[] => {
  const { error } = typed.safeParse(wordsOf(words), { reportInput: true });
  return (error?.issues ?? [])
    .filter(({ path: [field, index] }) => field !== "samples" || isNamed(words.samples[Number(index)]))
    .map((issue) => ({ path: issue.path.map(String).join("."), ...issueCode(issue) }));
};

/** Whether what stands is what was sent from here and never answered: nobody else wrote it. */
export const isOwnUnanswered = (theirs: NoteWords, sent: NoteWords): boolean => {
  const kept = asKept(sent);
  return kept !== null && isSame(theirs, kept);
};

const isNamed = (sample: NoteSample | undefined): boolean => (sample?.record ?? "").trim() !== "";

/** What goes to the server: a sample nobody has named yet is typed on, and is none. */
export const sendable = (words: NoteWords): NoteWords => ({
  ...wordsOf(words),
  samples: words.samples.filter(isNamed),
});

/** Nothing was written in it. */
export const isBlank = ({ asked, seen, evidence, samples, verdict }: NoteWords): boolean =>
  verdict === null && samples.length === 0 && [asked, seen, evidence].every((text) => text.trim() === "");

/** Sentences and lines, each with the mark that ends it. */
const sentencesOf = (text: string): readonly string[] =>
  (text.match(/[^。；！？\n]+[。；！？]*/gu) ?? []).map((part) => part.trim()).filter((part) => part !== "");

/** Their text, and below it every sentence of mine that it lacks. */
const joined = (theirs: string, mine: string): string => {
  const known = new Set(sentencesOf(theirs));
  const lacking = sentencesOf(mine).filter((sentence) => !known.has(sentence));
  return [theirs.trim(), lacking.join("")].filter((text) => text !== "").join("\n");
};

/** Both texts, theirs first and no sentence twice; what only one of them can hold is mine. */
export const bothWords = (mine: NoteWords, theirs: NoteWords): NoteWords => ({
  ...mine,
  asked: joined(theirs.asked, mine.asked),
  seen: joined(theirs.seen, mine.seen),
  evidence: joined(theirs.evidence, mine.evidence),
  samples: [
    ...theirs.samples,
    ...mine.samples.filter(({ record }) => !theirs.samples.some((each) => each.record === record)),
  ],
  notedAt: mine.notedAt ?? theirs.notedAt,
});
