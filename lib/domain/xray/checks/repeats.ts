import { distinctBy, pairsOf, place, type Disagreement } from "../check";
import { allPassages } from "../text/passages";
import { bareWords, excerpt, sentencesOf } from "../text/sentences";
import type { XrayFile } from "../xray-file";
import type { PlacePart } from "../xray-lists";

/** Questions of the report to which one sentence cannot be the answer twice. */
const QUESTIONS: readonly PlacePart[] = [
  "next-focus",
  "risks",
  "maturity",
  "strengths",
  "open-points",
  "summary",
  "stage1",
  "reminders",
];
const SENTENCE_LEAST = 10;
/** Of two whole answers one may hold the other: the same words with a few more behind. */
const WHOLE_LEAST = 14;
/** What chapters evaluate may end in the same few words; a sentence this long was written for one of them. */
const EVALUATED_LEAST = 14;

type Answer = Readonly<{ part: PlacePart; sentence: string; bare: string }>;

/** Answers to questions, and what the chapters evaluate: none of them is the answer to another. */
const answersOf = (file: XrayFile, split: (text: string) => readonly string[], least: number) =>
  [
    ...file.texts.filter(({ part }) => QUESTIONS.includes(part)).map((row) => ({ ...row, least })),
    ...file.evaluations.map(({ section, text }) => ({
      ...{ part: `evaluation-${section}` as const, text },
      least: Math.max(least, EVALUATED_LEAST),
    })),
  ].flatMap((row): readonly Answer[] =>
    split(row.text)
      .map((sentence) => ({ part: row.part, sentence, bare: bareWords(sentence) }))
      .filter(({ bare }) => bare.length >= row.least),
  );

/** One sentence answers two questions, or evaluates two chapters. */
export const sameAnswer = (file: XrayFile): readonly Disagreement[] => {
  const said = answersOf(file, sentencesOf, SENTENCE_LEAST);
  const whole = answersOf(file, (text) => [text], WHOLE_LEAST);
  const found = [
    ...pairsOf(said).filter(([one, other]) => one.bare === other.bare),
    ...pairsOf(whole).filter(
      ([one, other]) => one.bare.includes(other.bare) || other.bare.includes(one.bare),
    ),
  ].filter(([one, other]) => one.part !== other.part);
  return distinctBy(found, ([one, other]) => `${one.part}/${other.part}`).map(([one, other]) => ({
    places: [place(one.part, one.sentence), place(other.part, other.sentence)],
  }));
};

const REPEATED_LEAST = 30;
const REPEATED_TIMES = 3;

/** A long sentence stands three times or more. */
export const repeated = (file: XrayFile): readonly Disagreement[] => {
  const said = allPassages(file)
    .flatMap(({ part, detail, text }) =>
      sentencesOf(text).map((sentence) => ({ part, detail, sentence, bare: bareWords(sentence) })),
    )
    .filter(({ bare }) => bare.length >= REPEATED_LEAST);
  return distinctBy(said, ({ bare }) => bare).flatMap(({ bare }) => {
    const own = said.filter((each) => each.bare === bare);
    const [first, second] = own;
    if (own.length < REPEATED_TIMES || first === undefined || second === undefined) return [];
    return [
      {
        facts: { times: own.length },
        places: [
          place(first.part, excerpt(first.sentence, 0, 60), first.detail),
          place(second.part, excerpt(second.sentence, 0, 60), second.detail),
        ],
      },
    ];
  });
};
