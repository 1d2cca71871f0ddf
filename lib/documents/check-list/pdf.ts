import { formatDocumentDate } from "@/lib/i18n/format";
import { heading, note, signatures, table, title } from "../kit/blocks";
import type { Block } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { signatureRows } from "../kit/show";
import { subjectTable } from "../kit/subject";
import { fill, wordsIn } from "../kit/words";
import { checkListSchema } from "./model";
import type { CheckListModel } from "./model";

type Auditor = CheckListModel["auditors"][number];
type Row = Auditor["rows"][number];

/** What was asked, seen and looked at, each under its name; what is empty is left out. */
const sighted = (row: Row, language: CheckListModel["language"]): string => {
  const { checkList: words, common } = wordsIn(language);
  const parts: readonly (readonly [string, string])[] = [
    [words.asked, row.asked],
    [words.seen, row.seen],
    [words.records, row.records.join(common.separator)],
    [words.evidence, row.evidence],
  ];
  return parts.flatMap(([name, text]) => (text === "" ? [] : [fill(words.named, { name, text })])).join("\n");
};

const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join("\n");

function ofAuditor({ name, role, rows }: Auditor, language: CheckListModel["language"]): readonly Block[] {
  const { checkList: words, common, role: roles } = wordsIn(language);
  return [
    heading(role === null ? name : fill(words.auditor, { name, role: roles[role] })),
    table(
      [
        { title: words.clause, share: 19 },
        { title: words.place, share: 16 },
        { title: words.found, share: 47 },
        { title: common.result, share: 18, align: "center" },
      ],
      rows.map((row) => [
        lines(row.clause, row.requirement),
        lines(row.site, row.unit),
        sighted(row, language),
        lines(words.verdicts[row.verdict], formatDocumentDate(row.notedOn, language), row.notedAt),
      ]),
      common.nothing,
    ),
  ];
}

export const checkList = flowDocument<CheckListModel>({
  schema: checkListSchema,
  title: (model, language) => {
    const { checkList: words, common, stage } = wordsIn(language);
    return fill(common.titleOf, { title: words.title, stage: stage[model.stage] });
  },
  blocks: (model) => {
    const { checkList: words, stage } = wordsIn(model.language);
    return [
      ...title(words.title, stage[model.stage]),
      subjectTable(model.subject, model.language),
      ...model.auditors.flatMap((auditor) => ofAuditor(auditor, model.language)),
      note(words.frozen),
      signatures([{ rows: signatureRows(words.leader, model.leader, model.language) }]),
    ];
  },
});
