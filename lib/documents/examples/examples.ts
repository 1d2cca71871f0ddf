import { FORM_VERSION, OFFICIAL_DOCUMENTS } from "@/lib/domain/document/official-documents.data";
import type { OfficialDocumentName } from "@/lib/domain/document/official-documents.data";
import type { Dress } from "../kit/look";
import type { Head, Language } from "../kit/model";
import { wordsIn } from "../kit/words";
import { DOCUMENTS } from "../render";
import type { DocumentKind, DocumentModels } from "../render";
import { afterAudit } from "./after-audit";
import { duringAudit } from "./audit";
import { beforeAudit, noticeModels } from "./before-audit";
import { SAMPLED } from "./sampling-records";

/** The body as its settings name it; null: the invented body of the examples. */
type Shown = Readonly<{
  language: Language;
  body: Head["body"] | null;
  /** The form as the body has it; as built in unless told. */
  form?: Head["form"];
  dress?: Dress;
}>;

type Example = Readonly<{
  kind: DocumentKind;
  /** What the example says, under the name of the body. */
  model: (shown: Shown) => Head;
  title: (shown: Shown) => string;
  fileName: (shown: Shown) => string;
  pdf: (shown: Shown) => Promise<Uint8Array>;
  word: ((shown: Shown) => Promise<Uint8Array>) | null;
}>;

/** Every page of an example says at its foot that it is one. */
function example<Kind extends DocumentKind>(
  name: OfficialDocumentName,
  kind: Kind,
  model: DocumentModels[Kind],
): Example {
  const { schema, title, fileName, render, renderWord } = DOCUMENTS[kind];
  const shownAs = ({ language, body, form }: Shown): DocumentModels[Kind] => ({
    ...model,
    language,
    number: wordsIn(language).common.example,
    form: form ?? { code: OFFICIAL_DOCUMENTS[name].code, version: FORM_VERSION },
    body: body ?? model.body,
  });
  return {
    kind,
    model: shownAs,
    title: (shown) => title(shownAs(shown), shown.language, shown.dress?.texts),
    fileName: (shown) => fileName(shownAs(shown), shown.language, shown.dress?.texts),
    pdf: (shown) => render(schema.parse(shownAs(shown)), shown.dress),
    word: renderWord === null ? null : (shown) => renderWord(schema.parse(shownAs(shown)), shown.dress),
  };
}

const noticeOf = (type: DocumentModels["notice"]["content"]["type"]): DocumentModels["notice"] => {
  const model = noticeModels.find(({ content }) => content.type === type);
  if (model === undefined) throw new Error(`No example of a notice of ${type}.`);
  return model;
};

/** One filled-in example of every official document; its people and organisations are invented. */
export const EXAMPLES: Readonly<Record<OfficialDocumentName, Example>> = {
  "application-form": example("application-form", "application-form", beforeAudit["application-form"]),
  "application-review-record": example(
    "application-review-record",
    "application-review-record",
    beforeAudit["application-review-record"],
  ),
  "man-days-record": example("man-days-record", "man-days-record", afterAudit["man-days-record"]),
  notice: example("notice", "notice", noticeOf("supplement")),
  contract: example("contract", "contract", beforeAudit.contract),
  programme: example("programme", "programme", beforeAudit.programme),
  "sampling-record": example("sampling-record", "sampling-record", SAMPLED),
  "task-order": example("task-order", "task-order", duringAudit["task-order"]),
  "audit-plan": example("audit-plan", "audit-plan", duringAudit["audit-plan"]),
  "check-list": example("check-list", "check-list", duringAudit["check-list"]),
  attendance: example("attendance", "attendance", duringAudit.attendance),
  "stage1-report": example("stage1-report", "stage1-report", duringAudit["stage1-report"]),
  "stage2-report": example("stage2-report", "stage2-report", duringAudit["stage2-report"]),
  "nonconformity-report": example(
    "nonconformity-report",
    "nonconformity-report",
    duringAudit["nonconformity-report"],
  ),
  "report-review-record": example(
    "report-review-record",
    "report-review-record",
    afterAudit["report-review-record"],
  ),
  "decision-record": example("decision-record", "decision-record", afterAudit["decision-record"]),
  "result-notice": example("result-notice", "notice", noticeOf("granted")),
  "certificate-content-confirmation": example(
    "certificate-content-confirmation",
    "certificate-content-confirmation",
    afterAudit["certificate-content-confirmation"],
  ),
  certificate: example("certificate", "certificate", afterAudit.certificate),
};
