import { DOCUMENTS, renderDocument } from "@/lib/documents/render";
import type { DocumentKind, DocumentModels } from "@/lib/documents/render";
import { beforeAudit, noticeModels } from "./before-audit";

export type Sample = {
  readonly kind: DocumentKind;
  readonly model: { readonly number: string };
  readonly render: () => Promise<Uint8Array>;
  readonly fileName: () => string;
  /** The model as it comes back from JSON in the database. */
  readonly parsed: () => unknown;
};

function sample<Kind extends DocumentKind>(kind: Kind, model: DocumentModels[Kind]): Sample {
  return {
    kind,
    model,
    render: () => renderDocument(kind, model),
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
];
