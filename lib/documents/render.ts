import { applicationForm } from "./application-form/pdf";
import type { ApplicationFormModel } from "./application-form/model";
import { applicationReviewRecord } from "./application-review-record/pdf";
import type { ApplicationReviewRecordModel } from "./application-review-record/model";
import { contract } from "./contract/pdf";
import type { ContractModel } from "./contract/model";
import type { DocumentDefinition } from "./kit/definition";
import { notice } from "./notice/pdf";
import type { NoticeModel } from "./notice/model";
import { programme } from "./programme/pdf";
import type { ProgrammeModel } from "./programme/model";

export type DocumentModels = {
  readonly "application-form": ApplicationFormModel;
  readonly "application-review-record": ApplicationReviewRecordModel;
  readonly notice: NoticeModel;
  readonly contract: ContractModel;
  readonly programme: ProgrammeModel;
};

export type DocumentKind = keyof DocumentModels;

type Registry = { readonly [Kind in DocumentKind]: DocumentDefinition<DocumentModels[Kind]> };

/** Every official document the body issues: how it is read back, drawn and named. */
export const DOCUMENTS: Registry = {
  "application-form": applicationForm,
  "application-review-record": applicationReviewRecord,
  notice,
  contract,
  programme,
};

/** The PDF of a document. The model is checked against its schema first; the same model gives the same bytes. */
export async function renderDocument<Kind extends DocumentKind>(
  kind: Kind,
  model: DocumentModels[Kind],
): Promise<Uint8Array> {
  const definition = DOCUMENTS[kind];
  return definition.render(definition.schema.parse(model));
}
