import { formatDocumentDate } from "@/lib/i18n/format";
import { listed } from "../kit/audit-fields";
import { boxed, fields, flush, heading, note, paragraph, signatures, table, title } from "../kit/blocks";
import type { Block, Field } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { signatureRows, yesNo } from "../kit/show";
import { stepsTable } from "../kit/steps";
import { subjectTable } from "../kit/subject";
import { fill, wordsIn } from "../kit/words";
import { samplingRecordSchema } from "./model";
import type { SamplingRecordModel } from "./model";

const populationRows = (model: SamplingRecordModel): readonly Field[] => {
  const { samplingRecord: words, auditKind } = wordsIn(model.language);
  const { sites, dissimilar } = model.population;
  return [
    [words.kind, auditKind[model.auditKind]],
    [words.determinedOn, formatDocumentDate(model.determinedOn, model.language)],
    [words.population, fill(words.populationValue, { sites: String(sites), dissimilar: String(dissimilar) })],
    [words.sample, fill(words.sampleValue, { sample: String(model.sample) })],
    [words.central, words.centralValue],
  ];
};

/** Each group of similar sites with both tables, so that it is seen which of them decided. */
const groupTable = ({ groups, language }: SamplingRecordModel): Block => {
  const { samplingRecord: words, common } = wordsIn(language);
  const column = (name: string) => ({ title: name, share: 14, align: "center" as const });
  return table(
    [words.group, words.size, words.table, words.floor, words.toVisit, words.random, words.toChoose].map(
      column,
    ),
    groups.map(({ group, size, table: own, floor, sample, random, toChoose }) =>
      [group, size, own, floor, sample, random, toChoose].map(String),
    ),
    common.nothing,
  );
};

/** What whoever doubts the draw needs to repeat it; nothing where nothing was drawn. */
const drawPart = ({ draw, randomClause, language }: SamplingRecordModel): readonly Block[] => {
  const { samplingRecord: words } = wordsIn(language);
  if (draw === null) return [paragraph(words.noDraw)];
  return [
    fields([
      [words.algorithm, draw.algorithm],
      [words.seed, draw.seed],
      [words.drawnOn, formatDocumentDate(draw.drawnOn, language)],
      ...draw.lists.map(({ group, hash }): Field => [fill(words.listHash, { group: String(group) }), hash]),
    ]),
    note(fill(words.repeat, { clause: randomClause })),
  ];
};

const siteTable = ({ sites, language }: SamplingRecordModel): Block => {
  const { samplingRecord: words, common } = wordsIn(language);
  return table(
    [
      { title: common.number, share: 7, align: "center" },
      { title: common.siteName, share: 43 },
      { title: words.group, share: 7, align: "center" },
      { title: words.visited, share: 11, align: "center" },
      { title: words.by, share: 13, align: "center" },
      { title: common.reason, share: 19 },
    ],
    sites.map(({ name, address, id, group, visitedThisCycle, by, reason }, index) => [
      String(index + 1),
      // The draw ranks the ids: they stand on the paper, so that it can be repeated from it.
      [name, address, ...(group === null ? [] : [id])].join("\n"),
      group === null ? common.none : String(group),
      yesNo(visitedThisCycle, language),
      words.ways[by],
      reason === "" ? common.none : reason,
    ]),
    common.nothing,
  );
};

export const samplingRecord = flowDocument<SamplingRecordModel>({
  schema: samplingRecordSchema,
  title: (_model, language) => wordsIn(language).samplingRecord.title,
  blocks: (model) => {
    const { samplingRecord: words, common } = wordsIn(model.language);
    return [
      ...title(words.title),
      heading(words.input),
      subjectTable(model.subject, model.language, populationRows(model)),
      heading(words.conditions),
      ...model.conditions.map(({ text, isMet }) => flush(boxed(isMet, text))),
      paragraph(words.way[model.way]),
      heading(words.groups),
      groupTable(model),
      heading(words.steps),
      stepsTable(model.steps, model.language),
      heading(words.draw),
      ...drawPart(model),
      heading(words.sites),
      siteTable(model),
      ...listed(words.interpretations, model.interpretations, model.language),
      ...(model.changes.length === 0
        ? []
        : [
            heading(words.changes),
            table(
              [
                { title: common.dateLabel, share: 20, align: "center" },
                { title: words.change, share: 62 },
                { title: words.changedBy, share: 18, align: "center" },
              ],
              model.changes.map(({ on, text, by }) => [formatDocumentDate(on, model.language), text, by]),
            ),
          ]),
      signatures([{ rows: signatureRows(words.determinedBy, model.determinedBy, model.language) }]),
    ];
  },
});
