import { formatDocumentDate } from "@/lib/i18n/format";
import { boxed, fields, pageBreak, signatures, title } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { signatureRows } from "../kit/show";
import { wordsIn, fill } from "../kit/words";
import { conclusionPart, findingsPart, scopePart } from "./conclusions";
import { aboutPart, bodyPlace, commitmentPart, remindersPart, signaturePart } from "./notes";
import { evaluationPart, organisationPart } from "./organisation";
import { overviewPart, processPart } from "./overview";
import { supplementaryPart } from "./supplementary";
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

/** The first page: who was audited, by whom, when; signature and seal. */
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
      [
        words.bodyContact,
        [model.body.address, model.body.phone, model.body.email, model.body.website].join("\n"),
      ],
    ]),
    signatures([{ rows: signatureRows(words.leader, model.leader, model.language) }, bodyPlace(model)]),
  ];
}

export const stage2Report = flowDocument<Stage2ReportModel>({
  schema: stage2ReportSchema,
  title: (_model, language) => wordsIn(language).stage2Report.title,
  blocks: (model) => [
    ...cover(model),
    pageBreak,
    ...aboutPart(model),
    ...commitmentPart(model),
    ...overviewPart(model),
    ...processPart(model),
    ...findingsPart(model),
    ...supplementaryPart(model),
    // A supplementary audit looks at corrections alone: the rest stands in the report it supplements (5.8).
    ...(model.auditKind === "supplementary" ? [] : organisationPart(model)),
    ...evaluationPart(model),
    ...(model.auditKind === "supplementary" ? [] : scopePart(model)),
    ...conclusionPart(model),
    ...remindersPart(model),
    ...signaturePart(model),
  ],
});
