import { formatDocumentDate } from "@/lib/i18n/format";
import { heading, paragraph, signatures, table, title } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { listOr, manDays, signatureRows } from "../kit/show";
import { stepsTable } from "../kit/steps";
import { subjectTable } from "../kit/subject";
import { fill, wordsIn } from "../kit/words";
import { programmeSchema } from "./model";
import type { ProgrammeModel } from "./model";

export const programme = flowDocument<ProgrammeModel>({
  schema: programmeSchema,
  title: (_model, language) => wordsIn(language).programme.title,
  blocks: (model) => {
    const { programme: words, common } = wordsIn(model.language);
    const day = (date: string): string => formatDocumentDate(date, model.language);
    return [
      ...title(words.title),
      heading(words.overview),
      subjectTable(model.subject, model.language, [
        [
          words.cycle,
          model.cycle === null
            ? words.openCycle
            : fill(words.period, { from: day(model.cycle.from), to: day(model.cycle.to) }),
        ],
        [words.effectivePersonnel, String(model.effectivePersonnel)],
        [words.risk, model.risk],
      ]),
      heading(words.rows),
      table(
        [
          { title: words.stage, share: 15, align: "center" },
          { title: words.window, share: 23, align: "center" },
          { title: words.days, share: 12, align: "center" },
          { title: words.sites, share: 22 },
          { title: words.focus, share: 28 },
        ],
        model.rows.map((row) => [
          row.name,
          [
            ...[row.windowFrom, row.windowTo].flatMap((date) => (date === null ? [] : [day(date)])),
            ...(row.windowNote === "" ? [] : [row.windowNote]),
          ].join("\n"),
          manDays(row.halfDays, model.language),
          listOr(row.sites, model.language),
          row.focus,
        ]),
      ),
      heading(words.basis),
      stepsTable(model.steps, model.language),
      heading(words.sampling),
      paragraph(model.sampling),
      heading(words.changes),
      table(
        [
          { title: common.dateLabel, share: 20, align: "center" },
          { title: words.change, share: 62 },
          { title: words.by, share: 18, align: "center" },
        ],
        model.changes.map((row) => [day(row.on), row.text, row.by]),
      ),
      signatures([{ rows: signatureRows(words.manager, model.manager, model.language) }]),
    ];
  },
});
