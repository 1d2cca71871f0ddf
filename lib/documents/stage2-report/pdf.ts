import { formatDocumentDate } from "@/lib/i18n/format";
import { boxed, fields, heading, pageBreak, paragraph, table, title } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { wordsIn, fill } from "../kit/words";
import { aboutPart, auditPart } from "./audit";
import { conclusionPart, findingsPart, closingPart } from "./conclusions";
import { stage2ReportSchema } from "./model";
import type { Stage2ReportModel } from "./model";

/** The systems audited, ticked among those the body certifies; of several, that the audit was a combined one (11.1). */
function systemsLine(model: Stage2ReportModel): readonly (readonly [string, string])[] {
  const { stage2Report: words } = wordsIn(model.language);
  const { systems } = model;
  if (systems === undefined) return [];
  const boxes = systems.map(({ zh, en, isAudited }) => boxed(isAudited, model.language === "en" ? en : zh));
  const isCombined = systems.filter(({ isAudited }) => isAudited).length > 1;
  return [[words.systems, [...boxes, boxed(isCombined, words.combined)].join("　")]];
}

/** The first page: who was audited, by whom, when; and what the report is. */
function cover(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words, common, stage } = wordsIn(model.language);
  const leader = model.team.filter((member) => member.role === "leader");
  const others = model.team.filter((member) => member.role !== "leader");
  const names = (members: Stage2ReportModel["team"]): string =>
    members.map((member) => member.name).join(common.separator);
  return [
    ...title(
      `${model.subject.scheme}${words.title}`,
      fill(words.under, { stage: stage[model.stage], number: model.number }),
    ),
    fields([
      [common.client, model.subject.client.name],
      ...systemsLine(model),
      [common.criteria, model.subject.criteria.join(common.separator)],
      [words.leaderLine, names(leader)],
      [words.membersLine, names(others)],
      [words.reportDate, formatDocumentDate(model.issuedOn, model.language)],
      [words.body, model.body.name],
    ]),
    ...aboutPart(model),
  ];
}

function evidencePart(model: Stage2ReportModel): readonly Block[] {
  const { stage2Report: words } = wordsIn(model.language);
  // An audit without departments has none in any row: the column goes to the evidence.
  const hasUnits = model.evidence.some(({ unit }) => unit !== "");
  return [
    heading(words.profile),
    ...model.profile.map(paragraph),
    heading(words.evidence),
    table(
      [
        { title: words.requirement, share: 22 },
        ...(hasUnits ? [{ title: words.unit, share: 15, align: "center" as const }] : []),
        { title: words.evidenceText, share: hasUnits ? 49 : 64 },
        { title: words.verdict, share: 14, align: "center" },
      ],
      model.evidence.map((row) => [
        `${row.clause}\n${row.requirement}`,
        ...(hasUnits ? [row.unit] : []),
        row.evidence,
        words.verdictKind[row.verdict],
      ]),
    ),
  ];
}

export const stage2Report = flowDocument<Stage2ReportModel>({
  schema: stage2ReportSchema,
  title: (_model, language) => wordsIn(language).stage2Report.title,
  blocks: (model) => [
    ...cover(model),
    pageBreak,
    ...auditPart(model),
    ...evidencePart(model),
    ...findingsPart(model),
    ...conclusionPart(model),
    ...closingPart(model),
  ],
});
