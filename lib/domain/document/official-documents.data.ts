import type { RailStep } from "../case/stage-rail";

/** One official document of the body: what its form is called, when it arises, how it is made and kept. */
export type OfficialDocument = Readonly<{
  /** Code of the form, printed at the head of every page. */
  code: string;
  /** The model it is drawn from. */
  kind: string;
  stage: RailStep;
  hasPdf: boolean;
  hasWord: boolean;
  /** Years of a whole cycle after the one in which it was made. */
  retention: Readonly<{ years: number; clause: string }>;
}>;

/** Records of a client are kept for the cycle that runs and one whole cycle more, of three years (6.2). */
const NEXT_CYCLE = { years: 3, clause: "ISO/IEC 17021-1:2015 9.9.4" } as const;

const document = <Kind extends string>(code: string, kind: Kind, stage: RailStep) =>
  ({ code, kind, stage, hasPdf: true, hasWord: true, retention: NEXT_CYCLE }) as const;

/** Version of every form, printed beside its code. */
export const FORM_VERSION = "A/0";

/** Every official document, in the order in which a case makes them. */
export const OFFICIAL_DOCUMENTS = {
  "application-form": document("B-01", "application-form", "application"),
  "application-review-record": document("B-02", "application-review-record", "review"),
  "man-days-record": document("B-02-1", "man-days-record", "review"),
  notice: document("B-03", "notice", "review"),
  contract: document("B-04", "contract", "contract"),
  programme: document("B-05", "programme", "programme"),
  "sampling-record": document("B-05-1", "sampling-record", "programme"),
  "task-order": document("B-06", "task-order", "plan"),
  "audit-plan": document("B-07", "audit-plan", "plan"),
  attendance: document("B-08", "attendance", "stage2"),
  "check-list": document("B-08-1", "check-list", "stage2"),
  "stage1-report": document("B-09", "stage1-report", "stage1"),
  "stage2-report": document("B-10", "stage2-report", "stage2"),
  "nonconformity-report": document("B-11", "nonconformity-report", "nonconformities"),
  "report-review-record": document("B-12-1", "report-review-record", "decision"),
  "decision-record": document("B-12", "decision-record", "decision"),
  "result-notice": document("B-13", "notice", "decision"),
  "certificate-content-confirmation": document("B-14", "certificate-content-confirmation", "certificate"),
  // Nobody but the body changes a word of a certificate.
  certificate: { ...document("B-15", "certificate", "certificate"), hasWord: false },
} as const satisfies Readonly<Record<string, OfficialDocument>>;

export type OfficialDocumentName = keyof typeof OFFICIAL_DOCUMENTS;

const isName = (name: string): name is OfficialDocumentName => Object.hasOwn(OFFICIAL_DOCUMENTS, name);
export const OFFICIAL_DOCUMENT_NAMES = Object.keys(OFFICIAL_DOCUMENTS).filter(isName);
