import { formatDocumentDate } from "@/lib/i18n/format";
import {
  boxed,
  choice,
  heading,
  items,
  note,
  lead,
  paragraph,
  together,
  signatures,
  table,
  title,
} from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { listOr, manDays, signatureRows, spanText, teamColumns, teamRow } from "../kit/show";
import { subjectTable } from "../kit/subject";
import { fill, wordsIn } from "../kit/words";
import { taskOrderSchema } from "./model";
import type { TaskOrderModel } from "./model";

function team(model: TaskOrderModel): readonly Block[] {
  const { taskOrder: words, role } = wordsIn(model.language);
  return [
    heading(words.team),
    table(
      teamColumns(model.language),
      model.team.map((member) => teamRow(member, model.language)),
    ),
    heading(words.duties),
    table(
      [
        { title: words.member, share: 30, align: "center" },
        { title: words.tasks, share: 52 },
        { title: words.auditorDays, share: 18, align: "center" },
      ],
      model.team.map((member) => [
        `${member.name}（${role[member.role]}）`,
        member.tasks,
        manDays(member.counted, model.language),
      ]),
    ),
    note(words.internNote),
  ];
}

export const taskOrder = flowDocument<TaskOrderModel>({
  schema: taskOrderSchema,
  title: (model, language) => {
    const { taskOrder: words, common, stage } = wordsIn(language);
    return fill(common.titleOf, { title: words.title, stage: stage[model.stage] });
  },
  blocks: (model) => {
    const { taskOrder: words, stage, method } = wordsIn(model.language);
    const planned = model.team.reduce((sum, member) => sum + member.counted, 0);
    const { agrees, objection } = model.answer;
    return [
      ...title(words.title),
      heading(words.task),
      subjectTable(model.subject, model.language, [
        [words.stage, stage[model.stage]],
        [words.method, method[model.method]],
        [words.span, spanText(model.span, model.language)],
        [words.places, listOr(model.sites, model.language)],
        [words.days, manDays(model.determined, model.language)],
        [words.planned, manDays(planned, model.language)],
      ]),
      ...team(model),
      heading(words.mandate),
      ...items(words.mandateText),
      heading(words.objection),
      ...together([paragraph(words.impartialityText)]),
      lead(fill(words.objectionText, { date: formatDocumentDate(model.objectionBy, model.language) })),
      choice(boxed(agrees === true, words.agree)),
      choice(`${boxed(agrees === false, words.object)}${objection}`),
      signatures([
        { heading: model.body.name, rows: signatureRows(words.issuer, model.issuer, model.language) },
        {
          heading: model.subject.client.name,
          rows: signatureRows(words.clientSign, model.client, model.language),
        },
      ]),
    ];
  },
});
