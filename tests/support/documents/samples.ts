import { DOCUMENTS, renderDocument } from "@/lib/documents/render";
import type { DocumentKind, DocumentModels } from "@/lib/documents/render";
import { afterAudit } from "@/lib/documents/examples/after-audit";
import { crowdedCertificate } from "@/tests/support/documents/crowded-certificate";
import { duringAudit } from "@/lib/documents/examples/audit";
import { beforeAudit, noticeModels } from "@/lib/documents/examples/before-audit";
import { longStage2Report } from "@/tests/support/documents/long-report";
import { samplingRecords } from "@/lib/documents/examples/sampling-records";
import { settledStage1Report, settledStage2Report } from "./settled-reports";

export type Sample = {
  readonly kind: DocumentKind;
  readonly model: {
    readonly number: string;
    readonly issuedOn: string;
    readonly form: { readonly code: string };
  };
  readonly render: () => Promise<Uint8Array>;
  /** Null where the kind is a PDF only. */
  readonly renderWord: (() => Promise<Uint8Array>) | null;
  readonly fileName: () => string;
  /** The model as it comes back from JSON in the database. */
  readonly parsed: () => unknown;
};

export function sample<Kind extends DocumentKind>(kind: Kind, model: DocumentModels[Kind]): Sample {
  const { schema, renderWord } = DOCUMENTS[kind];
  return {
    kind,
    model,
    render: () => renderDocument(kind, model),
    renderWord: renderWord === null ? null : () => renderWord(schema.parse(model)),
    fileName: () => DOCUMENTS[kind].fileName(model, model.language),
    parsed: () => DOCUMENTS[kind].schema.parse(JSON.parse(JSON.stringify(model))),
  };
}

export const samples: readonly Sample[] = [
  sample("application-form", beforeAudit["application-form"]),
  sample("application-review-record", beforeAudit["application-review-record"]),
  ...noticeModels.map((model) => sample("notice", model)),
  sample("contract", beforeAudit.contract),
  sample("programme", beforeAudit.programme),
  sample("task-order", duringAudit["task-order"]),
  sample("audit-plan", duringAudit["audit-plan"]),
  sample("attendance", duringAudit.attendance),
  sample("check-list", duringAudit["check-list"]),
  sample("stage1-report", duringAudit["stage1-report"]),
  sample("stage2-report", duringAudit["stage2-report"]),
  sample("nonconformity-report", duringAudit["nonconformity-report"]),
  sample("report-review-record", afterAudit["report-review-record"]),
  sample("decision-record", afterAudit["decision-record"]),
  sample("certificate", afterAudit.certificate),
  sample("certificate-content-confirmation", afterAudit["certificate-content-confirmation"]),
  sample("man-days-record", afterAudit["man-days-record"]),
  ...samplingRecords.map((model) => sample("sampling-record", model)),
];

export const longReport = sample("stage2-report", longStage2Report);
export const longCertificate = sample("certificate", crowdedCertificate);
export const settledReports = [
  sample("stage1-report", settledStage1Report),
  sample("stage2-report", settledStage2Report),
] as const;
