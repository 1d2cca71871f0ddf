import { formatDocumentDate } from "@/lib/i18n/format";
import { listed, confirmationTable, settlementPart } from "../kit/audit-fields";
import { boxed, choice, heading, paragraph, signatures, subheading, table, title } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { manDays, signatureRows, spanText, teamColumns, teamRow, yesNo } from "../kit/show";
import { subjectTable } from "../kit/subject";
import { wordsIn } from "../kit/words";
import { stage1ReportSchema } from "./model";
import type { Stage1ReportModel } from "./model";

function examined(model: Stage1ReportModel): readonly Block[] {
  const { stage1Report: words, common } = wordsIn(model.language);
  return [
    heading(words.offSite),
    table(
      [
        { title: words.condition, share: 38 },
        { title: words.holds, share: 12, align: "center" },
        { title: common.fact, share: 50 },
      ],
      model.offSiteConditions.map((row) => [row.name, yesNo(row.holds, model.language), row.facts]),
      words.onSite,
    ),
    heading(words.documents),
    table(
      [
        { title: words.document, share: 24 },
        { title: words.file, share: 34 },
        { title: common.result, share: 14, align: "center" },
        { title: common.remark, share: 28 },
      ],
      model.documents.map((row) => [row.name, row.file, words.resultKind[row.result], row.remark]),
      common.nothing,
    ),
    heading(words.checks),
    table(
      [
        { title: words.item, share: 24 },
        { title: words.evidence, share: 62 },
        { title: common.result, share: 14, align: "center" },
      ],
      model.checks.map((row) => [row.item, row.evidence, words.resultKind[row.result]]),
    ),
    heading(words.confirmations),
    confirmationTable(model.confirmations, model.language),
    ...settlementPart(model.settlements, model.language),
  ];
}

function findings(model: Stage1ReportModel): readonly Block[] {
  const { stage1Report: words, common } = wordsIn(model.language);
  const verified = (row: Stage1ReportModel["findings"][number]): string =>
    row.verifiedOn === null
      ? words.open
      : `${formatDocumentDate(row.verifiedOn, model.language)}\n${row.verifiedBy}`;
  return [
    heading(words.findings),
    table(
      [
        { title: common.number, share: 12, align: "center" },
        { title: common.clause, share: 14, align: "center" },
        { title: words.statement, share: 52 },
        { title: words.verified, share: 22, align: "center" },
      ],
      model.findings.map((row) => [row.number, row.clause, row.statement, verified(row)]),
      common.nothing,
    ),
  ];
}

const OUTCOMES = ["ready", "notReady"] as const;

export const stage1Report = flowDocument<Stage1ReportModel>({
  schema: stage1ReportSchema,
  title: (_model, language) => wordsIn(language).stage1Report.title,
  blocks: (model) => {
    const { stage1Report: words, method, taskOrder } = wordsIn(model.language);
    return [
      ...title(words.title),
      heading(words.basics),
      subjectTable(model.subject, model.language, [
        [words.representative, model.representative],
        [words.purpose, words.purposeText],
        [words.method, method[model.method]],
        [words.span, spanText(model.span, model.language)],
        [words.place, model.place],
        [taskOrder.days, manDays(model.determined, model.language)],
      ]),
      heading(words.team),
      table(
        teamColumns(model.language),
        model.team.map((member) => teamRow(member, model.language)),
      ),
      ...examined(model),
      ...findings(model),
      heading(words.conclusion),
      ...OUTCOMES.map((outcome) => choice(boxed(outcome === model.outcome, words[outcome]))),
      ...listed(words.focus, model.focus, model.language),
      subheading(words.arrangement),
      paragraph(model.arrangement),
      signatures([{ rows: signatureRows(words.leader, model.leader, model.language) }]),
    ];
  },
});
