import { formatDocumentDate } from "@/lib/i18n/format";
import {
  boxed,
  flush,
  heading,
  items,
  note,
  paragraph,
  signatures,
  subheading,
  table,
  title,
} from "../kit/blocks";
import { fields } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { dateOr, listOr, manDays, signatureRows } from "../kit/show";
import { stepsTable } from "../kit/steps";
import { subjectTable } from "../kit/subject";
import { fill, wordsIn } from "../kit/words";
import { applicationReviewRecordSchema } from "./model";
import type { ApplicationReviewRecordModel } from "./model";

function checks(model: ApplicationReviewRecordModel): readonly Block[] {
  const { applicationReview: words, common } = wordsIn(model.language);
  return [
    heading(words.conditions),
    table(
      [
        { title: common.clause, share: 11, align: "center" },
        { title: words.condition, share: 23 },
        { title: words.outcome, share: 11, align: "center" },
        { title: common.fact, share: 33 },
        { title: words.source, share: 22 },
      ],
      model.conditions.map((row) => [
        row.clause,
        row.name,
        words[row.outcome],
        row.facts,
        `${row.source}\n${dateOr(row.checkedOn, model.language)}`,
      ]),
    ),
    heading(words.documents),
    table(
      [
        { title: common.number, share: 8, align: "center" },
        { title: words.document, share: 42 },
        { title: words.outcome, share: 14, align: "center" },
        { title: common.remark, share: 36 },
      ],
      model.documents.map((row, index) => [
        String(index + 1),
        row.name,
        row.isComplete ? words.complete : words.missing,
        row.remark,
      ]),
    ),
  ];
}

function reckoning(model: ApplicationReviewRecordModel): readonly Block[] {
  const { applicationReview: words, common } = wordsIn(model.language);
  const days = (halfDays: number): string => manDays(halfDays, model.language);
  const total = fill(words.daysResult, {
    stage1: days(model.manDays.stage1),
    onSite: days(model.manDays.onSite),
    total: days(model.manDays.total),
  });
  return [
    heading(words.people),
    stepsTable(model.effectivePersonnel.steps, model.language),
    flush(fill(words.peopleResult, { count: String(model.effectivePersonnel.count) })),
    heading(words.days),
    stepsTable(model.manDays.steps, model.language),
    flush(`${total}${model.manDays.binding === "own" ? words.ownBinds : words.floorBinds}`),
    heading(words.sample),
    stepsTable(model.sample.steps, model.language),
    flush(fill(words.sampleResult, { count: String(model.sample.count) })),
    heading(words.codes),
    fields([
      [common.codes, listOr(model.codes, model.language)],
      [words.competence, model.competence],
    ]),
    ...(model.interpretations.length === 0
      ? []
      : [subheading(words.interpretations), ...model.interpretations.map(note)]),
  ];
}

const OUTCOMES = ["accept", "supplement", "refuse"] as const;

export const applicationReviewRecord = flowDocument<ApplicationReviewRecordModel>({
  schema: applicationReviewRecordSchema,
  title: (_model, language) => wordsIn(language).applicationReview.title,
  blocks: (model) => {
    const { applicationReview: words } = wordsIn(model.language);
    const choices = OUTCOMES.map((outcome) => boxed(outcome === model.outcome, words[outcome]));
    return [
      ...title(words.title),
      heading(words.subject),
      subjectTable(model.subject, model.language, [
        [words.applicationVersion, String(model.applicationVersion)],
        [words.receivedOn, formatDocumentDate(model.receivedOn, model.language)],
      ]),
      ...checks(model),
      ...reckoning(model),
      heading(words.decision),
      paragraph(choices.join("　　")),
      ...(model.reasons.length === 0 ? [] : [subheading(words.reasons), ...items(model.reasons)]),
      ...(model.laws.length === 0 ? [] : [subheading(words.laws), ...items(model.laws)]),
      signatures([{ rows: signatureRows(words.reviewer, model.reviewer, model.language) }]),
    ];
  },
});
