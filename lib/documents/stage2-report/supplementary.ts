import { formatDocumentDate } from "@/lib/i18n/format";
import { fields, subheading, table } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { fill, wordsIn } from "../kit/words";
import type { Stage2ReportModel } from "./model";

/** What a supplementary audit was ordered for and what came of it (5.8): nothing in the report of any other audit. */
export function supplementaryPart({ supplementary, language }: Stage2ReportModel): readonly Block[] {
  if (supplementary === undefined) return [];
  const { stage2Report: words, common } = wordsIn(language);
  const { orderedOn, orderedBy, reasons, matters } = supplementary;
  const day = (date: string): string => formatDocumentDate(date, language);
  return [
    subheading(words.supplementary),
    fields([
      [words.orderedBy, fill(words.orderedLine, { date: day(orderedOn), name: orderedBy })],
      [words.contentReason, reasons.content],
      [words.peopleReason, reasons.people],
      [words.businessReason, reasons.business],
      [words.complexityReason, reasons.complexity],
    ]),
    table(
      [
        { title: words.ncNumber, share: 18, align: "center" },
        { title: common.clause, share: 10, align: "center" },
        { title: words.ncText, share: 24 },
        { title: words.evidenceText, share: 22 },
        { title: words.matterResult, share: 12 },
        { title: words.matterJudged, share: 14, align: "center" },
      ],
      matters.map(({ number, clause, unit, statement, verdict, finding, judgedBy, judgedOn }) => [
        number,
        clause,
        `${unit}\n${statement}`,
        finding,
        words.matterVerdict[verdict],
        `${judgedBy}\n${day(judgedOn)}`,
      ]),
    ),
  ];
}
