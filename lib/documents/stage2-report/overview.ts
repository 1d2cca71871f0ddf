import { confirmationTable, listed, settlementPart } from "../kit/audit-fields";
import { boxed, fields, heading, paragraph, subheading, table } from "../kit/blocks";
import type { Block, Field } from "../kit/blocks";
import { formatDocumentDate } from "@/lib/i18n/format";
import { dateOr, listOr, manDays, teamColumns, teamRow } from "../kit/show";
import { subjectTable } from "../kit/subject";
import { fill, wordsIn } from "../kit/words";
import type { Stage2ReportModel } from "./model";

const METHODS = ["onSite", "remote", "mixed", "offSite"] as const;
const INTEGRATIONS = ["none", "combined", "joint", "integrated"] as const;

const boxes = (chosen: readonly (readonly [is: boolean, name: string])[]): string =>
  chosen.map(([is, name]) => boxed(is, name)).join("　");

const orNone = (text: string, model: Stage2ReportModel): string =>
  text === "" ? wordsIn(model.language).common.nothing : text;

/** One: what was audited, by whom, when, where and how (5.5.9.2 a to h). */
export function overviewPart(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, auditKind, stage } = wordsIn(model.language);
  return [
    heading(words.basics),
    subjectTable(model.subject, model.language, [
      [words.body, `${model.body.name}\n${model.body.address}`],
      [words.representative, model.representative],
      [words.kind, `${auditKind[model.auditKind]} · ${stage[model.stage]}`],
    ]),
    subheading(words.team),
    table(
      teamColumns(model.language),
      model.team.map((member) => teamRow(member, model.language)),
    ),
    ...companions(model),
    subheading(words.purposePart),
    paragraph(model.purpose),
    ...peopleMet(model),
    ...criteria(model),
    ...times(model),
  ];
}

function companions(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, common } = wordsIn(model.language);
  if (model.written === undefined) return [];
  return [
    subheading(words.others),
    table(
      [
        { title: common.name, share: 34, align: "center" },
        { title: words.otherRole, share: 33, align: "center" },
        { title: words.otherFrom, share: 33, align: "center" },
      ],
      model.written.companions.map(({ name, role, from }) => [name, role, from]),
      common.nothing,
    ),
  ];
}

function peopleMet(model: Stage2ReportModel): readonly Block[] {
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
  ];
}

/** 1.4: the standards of the plan, and what else was audited against. */
function criteria(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  const { written } = model;
  if (written === undefined) return [];
  const said = written.criteria;
  return [
    subheading(words.criteriaPart),
    fields([
      [words.standards, listOr(model.subject.criteria, model.language)],
      [words.clientDocuments, orNone(said.clientDocuments, model)],
      [
        words.integration,
        boxes(INTEGRATIONS.map((kind) => [kind === written.integration, words.integrationKind[kind]])),
      ],
      [words.programme, orNone(said.programme, model)],
      [words.laws, orNone(said.laws.join("\n"), model)],
      [words.productStandards, orNone(said.productStandards.join("\n"), model)],
      [words.otherCriteria, orNone(said.other, model)],
    ]),
  ];
}

/** 1.5.1 and 1.5.2: days, period, method, scope; then each activity with its time and place. */
function times(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, method } = wordsIn(model.language);
  const day = (date: string): string => formatDocumentDate(date, model.language);
  const { determined, actual } = model.manDays;
  const days = (halfDays: number): string => manDays(halfDays, model.language);
  const change: readonly Field[] =
    model.written === undefined ? [] : [[words.scopeChange, orNone(model.written.scopeChange, model)]];
  return [
    subheading(words.timesPart),
    fields([
      [words.days, fill(words.daysText, { determined: days(determined), actual: days(actual) })],
      [words.period, fill(words.periodText, { from: day(model.period.from), to: day(model.period.to) })],
      [words.method, boxes(METHODS.map((kind) => [kind === model.method, method[kind]]))],
      [words.auditScope, model.auditScope],
      ...change,
    ]),
    subheading(words.activityPart),
    table(
      [
        { title: words.when, share: 30, align: "center" },
        { title: words.where, share: 32 },
        { title: words.what, share: 38 },
      ],
      model.activities.map((row) => [row.when, row.where, row.what]),
    ),
    ...places(model),
  ];
}

/** 1.5.3: fixed places with what is done there, temporary ones with their project and time. */
function places(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, common } = wordsIn(model.language);
  const { written } = model;
  if (written === undefined) return [];
  return [
    subheading(words.placesPart),
    table(
      [
        { title: common.siteName, share: 22 },
        { title: common.address, share: 40 },
        { title: words.siteActivities, share: 38 },
      ],
      written.places.map(({ name, address, activities }) => [name, address, activities]),
      common.nothing,
    ),
    subheading(words.temporary),
    table(
      [
        { title: words.project, share: 24 },
        { title: words.nature, share: 18 },
        { title: common.address, share: 28 },
        { title: words.beganOn, share: 15, align: "center" },
        { title: words.endsOn, share: 15, align: "center" },
      ],
      written.temporary.map((row) => [
        ...[row.project, row.nature, row.address],
        ...[dateOr(row.beganOn, model.language), dateOr(row.endsOn, model.language)],
      ]),
      common.nothing,
    ),
  ];
}

/** 1.5.4 and 1.5.5: stage 1 in short, the plan kept or changed, and the data of the application as found. */
export function processPart(model: Stage2ReportModel): readonly Block[] {
  const words = wordsIn(model.language).stage2Report;
  const { written, language } = model;
  if (written === undefined)
    return [
      subheading(words.planChange),
      paragraph(model.planChange),
      subheading(words.confirmation),
      confirmationTable(model.confirmations, language),
      ...settlementPart(model.settlements, language),
    ];
  const { completion, stage1 } = written;
  return [
    subheading(words.stage1Part),
    fields([
      [words.stage1Held, dateOr(stage1.heldOn, language)],
      [words.keyPoints, orNone(stage1.keyPoints.join("\n"), model)],
    ]),
    ...listed(words.stage1, model.stage1Findings, language),
    subheading(words.planChange),
    paragraph(
      boxes([
        [completion.isPlanKept, words.kept],
        [!completion.isPlanKept, `${words.changed}${completion.changes}`],
      ]),
    ),
    paragraph(
      boxes([
        [completion.isComplete, words.complete],
        [!completion.isComplete, `${words.incomplete}${completion.whyNot}`],
      ]),
    ),
    subheading(words.confirmation),
    confirmationTable(model.confirmations, language),
    ...settlementPart(model.settlements, language),
  ];
}
