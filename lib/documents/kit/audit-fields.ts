import type { z } from "zod";
import { items, paragraph, subheading, table } from "./blocks";
import type { Block } from "./blocks";
import { formatDays, formatDocumentDate } from "@/lib/i18n/format";
import type { Frozen, Language, dataConfirmation, factSettlement } from "./model";
import { manDays } from "./show";
import { fill, wordsIn } from "./words";

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

type Settlement = Frozen<z.infer<typeof factSettlement>>;

/** Who settled a difference, when and why, with days and sample before and after; nothing where none was (5.6.2 c). */
export function settlementPart(
  settlements: readonly Settlement[] | undefined,
  language: Language,
): readonly Block[] {
  if (settlements === undefined || settlements.length === 0) return [];
  const { settlement: words, common, stage } = wordsIn(language);
  const change = (before: string, after: string) => fill(words.change, { before, after });
  const siteCount = (count: number) => fill(words.siteCount, { count: String(count) });
  const days = ({ before, after }: Settlement["halfDays"]) =>
    change(formatDays(before), manDays(after, language));
  const sites = ({ sites: { before, after }, addedSites }: Settlement) =>
    [change(String(before), siteCount(after)), ...addedSites].join("\n");
  return [
    subheading(words.title),
    table(
      [
        { title: words.settled, share: 20, align: "center" },
        { title: words.days, share: 19, align: "center" },
        { title: words.sample, share: 25 },
        { title: common.reason, share: 36 },
      ],
      settlements.map((row) => [
        [stage[row.stage], formatDocumentDate(row.settledOn, language), row.settledBy].join("\n"),
        days(row.halfDays),
        sites(row),
        [row.reason, ...(row.scope ?? [])].join("\n"),
      ]),
    ),
  ];
}

/** A small heading with sentences under it, or the word for none: an empty place would look forgotten. */
export const listed = (name: string, texts: readonly string[], language: Language): readonly Block[] => [
  subheading(name),
  ...(texts.length === 0 ? [paragraph(wordsIn(language).common.nothing)] : items(texts)),
];
