import { formatDocumentDate } from "@/lib/i18n/format";
import {
  boxed,
  fields,
  flush,
  heading,
  items,
  note,
  signatures,
  subheading,
  table,
  title,
} from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { dateOr, listOr, manDays, signatureRows, spanText } from "../kit/show";
import { subjectTable } from "../kit/subject";
import { both, siteTable } from "../kit/two-tongues";
import { fill, wordsIn } from "../kit/words";
import { decisionRecordSchema } from "./model";
import type { DecisionRecordModel } from "./model";

function seen(model: DecisionRecordModel): readonly Block[] {
  const { decisionRecord: words, common, grade } = wordsIn(model.language);
  const { name, signedOn } = model.reportReviewer;
  return [
    heading(words.review),
    table(
      [
        { title: words.section, share: 44 },
        { title: common.result, share: 14, align: "center" },
        { title: common.remark, share: 42 },
      ],
      model.reportReview.map((row) => [row.section, row.passes ? words.passes : words.returned, row.remark]),
    ),
    fields([
      [words.reviewer, `${name ?? common.none}　${dateOr(signedOn, model.language)}`],
      [words.comments, model.clientComments],
    ]),
    heading(words.checks),
    table(
      [
        { title: common.clause, share: 14, align: "center" },
        { title: words.check, share: 38 },
        { title: common.result, share: 12, align: "center" },
        { title: common.fact, share: 36 },
      ],
      model.checks.map((row) => [row.clause, row.text, row.holds ? words.holds : words.fails, row.facts]),
    ),
    heading(words.nonconformities),
    table(
      [
        { title: words.number, share: 20, align: "center" },
        { title: words.grade, share: 20, align: "center" },
        { title: words.state, share: 36 },
        { title: words.settledOn, share: 24, align: "center" },
      ],
      model.nonconformities.map((row) => [
        row.number,
        grade[row.grade],
        row.state,
        dateOr(row.settledOn, model.language),
      ]),
      common.nothing,
    ),
  ];
}

/** What is decided is what the certificate will say, in English too (5.9.4). */
const inBothLanguages = (subject: DecisionRecordModel["subject"]): DecisionRecordModel["subject"] => ({
  ...subject,
  client: {
    ...subject.client,
    name: both(subject.client.name, subject.client.nameEn),
    address: both(subject.client.address, subject.client.addressEn),
  },
  scope: both(subject.scope, subject.scopeEn),
});

const OUTCOMES = [
  "grant",
  "refuse",
  "maintain",
  "extend",
  "reduce",
  "suspend",
  "restore",
  "withdraw",
] as const;

function decided(model: DecisionRecordModel): readonly Block[] {
  const { decisionRecord: words, common } = wordsIn(model.language);
  const day = (date: string): string => formatDocumentDate(date, model.language);
  const validity = model.validity
    ? fill(words.period, { from: day(model.validity.from), to: day(model.validity.to) })
    : common.none;
  return [
    heading(words.decision),
    flush(OUTCOMES.map((outcome) => boxed(outcome === model.outcome, words.outcomeKind[outcome])).join("　")),
    subheading(words.reasons),
    ...items(model.reasons),
    fields([
      [words.decidedOn, day(model.decidedOn)],
      [words.validity, validity],
      [words.fileHash, model.fileHash],
    ]),
    note(words.hashNote),
    note(words.independence),
    signatures(
      model.deciders.map((decider) => ({ rows: signatureRows(words.decider, decider, model.language) })),
    ),
  ];
}

export const decisionRecord = flowDocument<DecisionRecordModel>({
  schema: decisionRecordSchema,
  title: (_model, language) => wordsIn(language).decisionRecord.title,
  blocks: (model) => {
    const { decisionRecord: words, auditKind } = wordsIn(model.language);
    return [
      ...title(words.title),
      heading(words.case),
      subjectTable(inBothLanguages(model.subject), model.language, [
        [words.kind, auditKind[model.auditKind]],
        [words.auditSpan, spanText(model.auditSpan, model.language)],
        [words.team, listOr(model.team, model.language)],
        [words.days, manDays(model.manDays, model.language)],
        [words.recommendation, model.recommendation],
      ]),
      ...(model.sites.length === 0 ? [] : [siteTable(model.language, model.sites)]),
      ...seen(model),
      ...decided(model),
    ];
  },
});
