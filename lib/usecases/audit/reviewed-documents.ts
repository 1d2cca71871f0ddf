import type { StoredFileRow } from "@/lib/data/stored-file-store";
import { fill, wordsIn } from "@/lib/documents/kit/words";
import type { Stage1ReportModel } from "@/lib/documents/stage1-report/model";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { DOCUMENT_KINDS } from "@/lib/domain/application/application-lists";
import type { Stage1ItemEntry } from "@/lib/domain/audit/stage1-forms";
import { documentSubject } from "@/lib/domain/review/review-subjects";
import { formatDocumentDate } from "@/lib/i18n/format";
import type { PlainDate } from "@/rules/core/plain-date";
import { documentName } from "../document/paper-words";

type Reviewed = Readonly<{
  content: Pick<ApplicationContent, "documents">;
  files: readonly StoredFileRow[];
  /** What the application review found of each kind (5.3.1). */
  checks: readonly Readonly<{
    subject: string;
    verdict: string;
    source: string;
    checkedOn: PlainDate | null;
  }>[];
  items: readonly Stage1ItemEntry[];
}>;

const dayOf = (date: PlainDate | null): string => (date === null ? "" : formatDocumentDate(date, "zh-CN"));

type Rows = Stage1ReportModel["documents"];

/**
 * The documents of 5.2.2 with the file handed in and what was found: those of the system at stage 1 (5.4.2.1 b),
 * the others at the application review.
 */
export const reviewedDocuments = ({ content, files, checks, items }: Reviewed): Rows => {
  const words = wordsIn("zh-CN").stage1Report;
  const ofSystem = items.find(({ item }) => item === "documents")?.verdict ?? "attention";
  return DOCUMENT_KINDS.flatMap((kind) => {
    const check = checks.find(({ subject }) => subject === documentSubject(kind));
    const found =
      kind === "system-documents"
        ? { result: ofSystem, remark: words.seenAtStage1 }
        : {
            result: check?.verdict === "not-met" ? ("attention" as const) : ("conforms" as const),
            remark:
              check === undefined
                ? ""
                : fill(words.seenAtReview, { date: dayOf(check.checkedOn), source: check.source }),
          };
    return content.documents
      .filter((document) => document.kind === kind)
      .map(({ fileId }) => ({
        name: documentName(kind),
        file: files.find(({ id }) => id === fileId)?.name ?? "",
        ...found,
      }));
  });
};
