import words from "@/lib/i18n/messages/zh-CN/interpretation.json" with { type: "json" };
import type { ConfirmedInterpretation } from "@/lib/domain/interpretation/interpretation-record";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

const { standings, colon } = words.interpretation;

/** How the body stands to a reading on the day of a paper; a later word changes nothing of what was issued. */
const standingWords = (confirmed: ConfirmedInterpretation | undefined): string =>
  confirmed === undefined
    ? standings.open
    : `${standings.confirmed}${colon}${confirmed.by} ${confirmed.on} ${confirmed.text}`;

/** The readings with these ids, of each edition its own, as a paper prints them with the body's word on them. */
export const readingLines = (
  every: readonly SchemeRules[],
  ids: ReadonlySet<string>,
  confirmed: readonly ConfirmedInterpretation[],
): readonly string[] => [
  ...new Set(
    every.flatMap(({ scheme, edition, interpretations }) =>
      interpretations
        .filter(({ id }) => ids.has(id))
        .map(({ id, clause, zh }) => {
          const word = confirmed.find(
            (one) => one.scheme === scheme && one.edition === edition && one.interpretation === id,
          );
          return `${clause}　${zh}（${standingWords(word)}）`;
        }),
    ),
  ),
];
