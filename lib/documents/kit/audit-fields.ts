import type { z } from "zod";
import { items, paragraph, subheading, table } from "./blocks";
import type { Block } from "./blocks";
import type { Frozen, Language, dataConfirmation } from "./model";
import { wordsIn } from "./words";

/** What the team found of the data the application was reviewed on (5.6.2 c). */
export function confirmationTable(
  rows: readonly Frozen<z.infer<typeof dataConfirmation>>[],
  language: Language,
): Block {
  const { confirmation: words, common } = wordsIn(language);
  return table(
    [
      { title: words.item, share: 20 },
      { title: words.declared, share: 29 },
      { title: words.found, share: 29 },
      { title: common.result, share: 22, align: "center" },
    ],
    rows.map((row) => [row.item, row.declared, row.found, row.isSame ? words.same : words.different]),
  );
}

/** A small heading with sentences under it, or the word for none: an empty place would look forgotten. */
export const listed = (name: string, texts: readonly string[], language: Language): readonly Block[] => [
  subheading(name),
  ...(texts.length === 0 ? [paragraph(wordsIn(language).common.nothing)] : items(texts)),
];
