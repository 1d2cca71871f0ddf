import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import zh from "./words/zh-CN.json";
import { textAt } from "./kit/words";

/** Where the words of each document stand; a certificate says what its scheme says and nothing of the body's own. */
const SECTIONS: Readonly<Record<OfficialDocumentName, keyof typeof zh | null>> = {
  "application-form": "applicationForm",
  "application-review-record": "applicationReview",
  "man-days-record": "manDaysRecord",
  notice: "notice",
  contract: "contract",
  programme: "programme",
  "sampling-record": "samplingRecord",
  "task-order": "taskOrder",
  "audit-plan": "auditPlan",
  attendance: "attendance",
  "check-list": "checkList",
  "stage1-report": "stage1Report",
  "stage2-report": "stage2Report",
  "nonconformity-report": "nonconformityReport",
  "report-review-record": "reportReviewRecord",
  "decision-record": "decisionRecord",
  "result-notice": "notice",
  "certificate-content-confirmation": "certificateConfirmation",
  certificate: null,
};

/** What the notice of the result alone says; the other notices say none of it. */
const OF_RESULT = /^notice\.(?:title\.)?(?:granted|refused)/u;

const isBelow = (name: OfficialDocumentName, path: string): boolean => {
  if (name === "notice") return !OF_RESULT.test(path);
  return name !== "result-notice" || OF_RESULT.test(path) || path === "notice.ending";
};

/** A title, or whole sentences: what a body words, and not the labels and codes that hold a form together. */
const isWorded = (path: string, text: string): boolean =>
  /(?:^|\.)title(?:\.|$)/u.test(path) || text.includes("。");

const leaves = (value: unknown, path: string): readonly string[] => {
  if (typeof value === "string") return isWorded(path, value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.every((one) => typeof one === "string"))
    return value.some((one) => isWorded(path, one)) ? [path] : [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    leaves(inner, `${path}.${name}`),
  );
};

export type FixedText = Readonly<{ path: string; isList: boolean; zh: string; en: string }>;

/** Several sentences as lines of one text. */
const asLines = (text: string | readonly string[] | null): string =>
  text === null ? "" : typeof text === "string" ? text : text.join("\n");

/** The titles and sentences of a document that a body may word itself, with the built-in ones. */
export const fixedTextsOf = (name: OfficialDocumentName): readonly FixedText[] => {
  const section = SECTIONS[name];
  if (section === null) return [];
  return leaves(zh[section], section)
    .filter((path) => isBelow(name, path))
    .map((path) => {
      const chinese = textAt("zh-CN", path);
      return { path, isList: Array.isArray(chinese), zh: asLines(chinese), en: asLines(textAt("en", path)) };
    });
};
