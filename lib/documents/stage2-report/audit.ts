import { confirmationTable, settlementPart } from "../kit/audit-fields";
import { heading, items, paragraph, subheading, table } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { formatDocumentDate } from "@/lib/i18n/format";
import { manDays, teamColumns, teamRow } from "../kit/show";
import { subjectTable } from "../kit/subject";
import { fill, wordsIn } from "../kit/words";
import type { Stage2ReportModel } from "./model";

/** Part one: what was audited, by whom, when, where and how (5.5.9.2 a to h). */
export function auditPart(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, auditKind, method, stage } = wordsIn(model.language);
  const day = (date: string): string => formatDocumentDate(date, model.language);
  const days = (halfDays: number): string => manDays(halfDays, model.language);
  const { determined, actual } = model.manDays;
  return [
    heading(words.basics),
    subjectTable(model.subject, model.language, [
      [words.body, `${model.body.name}\n${model.body.address}`],
      [words.representative, model.representative],
      [words.kind, `${auditKind[model.auditKind]} · ${stage[model.stage]}`],
      [words.purpose, model.purpose],
      [words.auditScope, model.auditScope],
      [words.method, method[model.method]],
      [words.days, fill(words.daysText, { determined: days(determined), actual: days(actual) })],
      [words.period, fill(words.periodText, { from: day(model.period.from), to: day(model.period.to) })],
    ]),
    subheading(words.team),
    table(
      teamColumns(model.language),
      model.team.map((member) => teamRow(member, model.language)),
    ),
    ...peopleAndPlaces(model),
  ];
}

function peopleAndPlaces(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, common } = wordsIn(model.language);
  return [
    subheading(words.people),
    table(
      [
        { title: common.name, share: 24, align: "center" },
        { title: words.unit, share: 38, align: "center" },
        { title: words.post, share: 38, align: "center" },
      ],
      model.peopleMet.map((person) => [person.name, person.unit, person.post]),
    ),
    subheading(words.places),
    table(
      [
        { title: words.when, share: 30, align: "center" },
        { title: words.where, share: 32 },
        { title: words.what, share: 38 },
      ],
      model.activities.map((row) => [row.when, row.where, row.what]),
    ),
    subheading(words.planChange),
    paragraph(model.planChange),
    subheading(words.confirmation),
    confirmationTable(model.confirmations, model.language),
    ...settlementPart(model.settlements, model.language),
  ];
}

/** What a reader must know before relying on the report. */
export const aboutPart = (model: Stage2ReportModel): readonly Block[] => {
  const words = wordsIn(model.language).stage2Report;
  return [
    heading(words.about),
    ...items(words.aboutText.map((text) => fill(text, { body: model.body.name }))),
  ];
};
