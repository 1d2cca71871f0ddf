import { formatDocumentDate } from "@/lib/i18n/format";
import { listed } from "../kit/audit-fields";
import { fieldPairs, heading, signatures, subheading, table, title } from "../kit/blocks";
import type { Block, Field } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { manDays, signatureRows } from "../kit/show";
import { stepsTable } from "../kit/steps";
import { subjectTable } from "../kit/subject";
import { wordsIn } from "../kit/words";
import { manDaysRecordSchema } from "./model";
import type { ManDaysRecordModel } from "./model";

function inputs(model: ManDaysRecordModel): readonly Field[] {
  const { manDaysRecord: words, auditKind } = wordsIn(model.language);
  const again: readonly Field[] =
    model.redeterminedBecause === null ? [] : [[words.redetermined, model.redeterminedBecause]];
  return [
    [words.kind, auditKind[model.auditKind]],
    [words.determinedOn, formatDocumentDate(model.determinedOn, model.language)],
    [words.people, String(model.effectivePersonnel.count)],
    [words.sampled, String(model.sampledSites)],
    ...again,
  ];
}

/** Each fact with the record it stands in; nothing on papers of before. */
function factsPart({ facts = [], language }: ManDaysRecordModel): readonly Block[] {
  const { manDaysRecord: words } = wordsIn(language);
  if (facts.length === 0) return [];
  return [
    subheading(words.facts),
    table(
      [
        { title: words.factName, share: 24 },
        { title: words.factValue, share: 48 },
        { title: words.factSource, share: 28 },
      ],
      facts.map(({ name, value, source }) => [name, value, source]),
    ),
  ];
}

/** Which of several limits decided. */
function limitsPart({ limits = [], language }: ManDaysRecordModel): readonly Block[] {
  const { manDaysRecord: words, common } = wordsIn(language);
  if (limits.length === 0) return [];
  return [
    subheading(words.limits),
    table(
      [
        { title: words.limit, share: 54 },
        { title: common.result, share: 22, align: "right" },
        { title: words.binding, share: 24, align: "center" },
      ],
      limits.map(({ name, value, isDecisive }) => [
        name,
        value,
        isDecisive ? words.decisive : words.notDecisive,
      ]),
    ),
  ];
}

export const manDaysRecord = flowDocument<ManDaysRecordModel>({
  schema: manDaysRecordSchema,
  title: (_model, language) => wordsIn(language).manDaysRecord.title,
  blocks: (model) => {
    const { manDaysRecord: words, common } = wordsIn(model.language);
    const days = (halfDays: number): string => manDays(halfDays, model.language);
    return [
      ...title(words.title),
      heading(words.input),
      subjectTable(model.subject, model.language, inputs(model)),
      heading(words.peopleSteps),
      stepsTable(model.effectivePersonnel.steps, model.language),
      ...factsPart(model),
      heading(words.steps),
      stepsTable(model.steps, model.language),
      ...limitsPart(model),
      heading(words.adjustments),
      table(
        [
          { title: words.amount, share: 24, align: "center" },
          { title: common.reason, share: 76 },
        ],
        model.adjustments.map((row) => [row.amount, row.reason]),
        common.nothing,
      ),
      heading(words.result),
      fieldPairs([
        [words.stage1, days(model.stage1)],
        [words.onSite, days(model.onSite)],
        [words.total, days(model.total)],
        [words.coefficient, model.coefficient ?? common.none],
        [words.binding, words[model.binding]],
      ]),
      ...listed(words.warnings, model.warnings, model.language),
      ...listed(words.interpretations, model.interpretations, model.language),
      signatures([
        { rows: signatureRows(words.by, model.determinedBy, model.language) },
        { rows: signatureRows(words.approver, model.approvedBy, model.language) },
      ]),
    ];
  },
});
