import { formatDocumentDate } from "@/lib/i18n/format";
import { heading, items, signatures, table, title } from "../kit/blocks";
import type { Block, Field } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { listOr, manDays, signatureRows, spanText, teamColumns, teamRow } from "../kit/show";
import { subjectTable } from "../kit/subject";
import type { Cell } from "../kit/table";
import { fill, wordsIn } from "../kit/words";
import type { Language } from "../kit/model";
import { auditPlanSchema } from "./model";
import type { AuditPlanModel } from "./model";

function remoteFields(model: AuditPlanModel): readonly Field[] {
  const words = wordsIn(model.language).auditPlan;
  if (!model.remote) return [];
  return [[words.remote, fill(words.remoteText, { ...model.remote, hours: String(model.remote.hours) })]];
}

/** What of a combined audit a row is for (11.1). */
function servedText({ systems = [] }: AuditPlanModel["rows"][number], language: Language): string {
  const { auditPlan: words, common } = wordsIn(language);
  if (systems.length === 0) return "";
  const names = systems.map(({ zh, en }) => (language === "en" ? en : zh)).join(common.separator);
  return fill(words.serves, { names });
}

/** The day stands once over its rows, as on a timetable. */
function scheduleRows(model: AuditPlanModel): readonly (readonly Cell[])[] {
  const { auditPlan: words } = wordsIn(model.language);
  const days = [...new Set(model.rows.map((row) => row.date))];
  return days.flatMap((day) => [
    [{ text: formatDocumentDate(day, model.language), label: true, span: 5 }],
    ...model.rows
      .filter((row) => row.date === day)
      .map((row) => [
        `${row.from}–${row.to}`,
        [row.site, row.unit].filter((part) => part !== "").join("\n"),
        [words.rowKind[row.kind], row.process, servedText(row, model.language)]
          .filter((part) => part !== "")
          .join("\n"),
        listOr(row.clauses, model.language),
        row.auditors.join("\n"),
      ]),
  ]);
}

function schedule(model: AuditPlanModel): Block {
  const words = wordsIn(model.language).auditPlan;
  return table(
    [
      { title: words.time, share: 15, align: "center" },
      { title: words.unit, share: 20 },
      { title: words.process, share: 31 },
      { title: words.clauses, share: 19 },
      { title: words.auditors, share: 15, align: "center" },
    ],
    scheduleRows(model),
  );
}

export const auditPlan = flowDocument<AuditPlanModel>({
  schema: auditPlanSchema,
  title: (model, language) => {
    const { auditPlan: words, common, stage } = wordsIn(language);
    return fill(common.titleOf, { title: words.title, stage: stage[model.stage] });
  },
  blocks: (model) => {
    const { auditPlan: words, stage, method } = wordsIn(model.language);
    return [
      ...title(words.title, stage[model.stage]),
      heading(words.basics),
      subjectTable(model.subject, model.language, [
        [words.purpose, model.purpose],
        [words.auditScope, model.auditScope],
        [words.method, method[model.method]],
        [words.span, spanText(model.span, model.language)],
        [words.days, manDays(model.determined, model.language)],
        [words.language, model.auditLanguage],
        ...remoteFields(model),
      ]),
      heading(words.team),
      table(
        teamColumns(model.language),
        model.team.map((member) => teamRow(member, model.language)),
      ),
      heading(words.rows),
      schedule(model),
      heading(words.notes),
      ...items(words.notesText),
      signatures([
        { rows: signatureRows(words.leader, model.leader, model.language) },
        { rows: signatureRows(words.client, model.client, model.language) },
      ]),
    ];
  },
});
