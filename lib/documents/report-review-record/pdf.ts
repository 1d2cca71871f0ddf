import { formatDocumentDate } from "@/lib/i18n/format";
import { boxed, fields, heading, note, paragraph, signatures, table, title, together } from "../kit/blocks";
import { flowDocument } from "../kit/definition";
import { listOr, signatureRows } from "../kit/show";
import { subjectTable } from "../kit/subject";
import { wordsIn } from "../kit/words";
import { reportReviewRecordSchema } from "./model";
import type { ReportReviewRecordModel } from "./model";

const OUTCOMES = ["passed", "returned"] as const;

export const reportReviewRecord = flowDocument<ReportReviewRecordModel>({
  schema: reportReviewRecordSchema,
  title: (_model, language) => wordsIn(language).reportReviewRecord.title,
  blocks: (model) => {
    const { reportReviewRecord: words, common, stage } = wordsIn(model.language);
    const { signedBy, signedOn, sha256 } = model.report;
    return [
      ...title(words.title, stage[model.stage]),
      heading(words.report),
      subjectTable(model.subject, model.language, [
        [words.team, listOr(model.team, model.language)],
        [words.signed, `${signedBy}　${formatDocumentDate(signedOn, model.language)}`],
        [words.fingerprint, sha256],
      ]),
      heading(words.parts),
      table(
        [
          { title: common.number, share: 8, align: "center" },
          { title: words.part, share: 38 },
          { title: common.result, share: 14, align: "center" },
          { title: common.remark, share: 40 },
        ],
        model.sections.map(({ section, passes, remark }, index) => [
          String(index + 1),
          section,
          words.outcomes[passes ? "passed" : "returned"],
          remark,
        ]),
      ),
      heading(words.outcome),
      paragraph(OUTCOMES.map((one) => boxed(one === model.outcome, words.outcomes[one])).join("　　")),
      ...(model.remark === "" ? [] : [fields([[common.remark, model.remark]])]),
      ...together([note(words.independence)]),
      signatures([{ rows: signatureRows(words.reviewer, model.reviewer, model.language) }]),
    ];
  },
});
