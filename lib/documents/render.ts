import type { ApplicationFormModel } from "./application-form/model";
import { applicationForm } from "./application-form/pdf";
import type { ApplicationReviewRecordModel } from "./application-review-record/model";
import { applicationReviewRecord } from "./application-review-record/pdf";
import type { NoticeModel } from "./notice/model";
import { notice } from "./notice/pdf";
import type { ContractModel } from "./contract/model";
import { contract } from "./contract/pdf";
import type { ProgrammeModel } from "./programme/model";
import { programme } from "./programme/pdf";
import type { TaskOrderModel } from "./task-order/model";
import { taskOrder } from "./task-order/pdf";
import type { AuditPlanModel } from "./audit-plan/model";
import { auditPlan } from "./audit-plan/pdf";
import type { CheckListModel } from "./check-list/model";
import { checkList } from "./check-list/pdf";
import type { AttendanceModel } from "./attendance/model";
import { attendance } from "./attendance/pdf";
import type { Stage1ReportModel } from "./stage1-report/model";
import { stage1Report } from "./stage1-report/pdf";
import type { Stage2ReportModel } from "./stage2-report/model";
import { stage2Report } from "./stage2-report/pdf";
import type { NonconformityReportModel } from "./nonconformity-report/model";
import { nonconformityReport } from "./nonconformity-report/pdf";
import type { ReportReviewRecordModel } from "./report-review-record/model";
import { reportReviewRecord } from "./report-review-record/pdf";
import type { DecisionRecordModel } from "./decision-record/model";
import { decisionRecord } from "./decision-record/pdf";
import type { CertificateModel } from "./certificate/model";
import { certificate } from "./certificate/pdf";
import type { CertificateContentConfirmationModel } from "./certificate-content-confirmation/model";
import { certificateContentConfirmation } from "./certificate-content-confirmation/pdf";
import type { ManDaysRecordModel } from "./man-days-record/model";
import { manDaysRecord } from "./man-days-record/pdf";
import type { SamplingRecordModel } from "./sampling-record/model";
import { samplingRecord } from "./sampling-record/pdf";
import type { DocumentDefinition } from "./kit/definition";

/** The model each kind of document is drawn from. */
export type DocumentModels = {
  readonly "application-form": ApplicationFormModel;
  readonly "application-review-record": ApplicationReviewRecordModel;
  readonly notice: NoticeModel;
  readonly contract: ContractModel;
  readonly programme: ProgrammeModel;
  readonly "task-order": TaskOrderModel;
  readonly "audit-plan": AuditPlanModel;
  readonly attendance: AttendanceModel;
  readonly "check-list": CheckListModel;
  readonly "stage1-report": Stage1ReportModel;
  readonly "stage2-report": Stage2ReportModel;
  readonly "nonconformity-report": NonconformityReportModel;
  readonly "report-review-record": ReportReviewRecordModel;
  readonly "decision-record": DecisionRecordModel;
  readonly certificate: CertificateModel;
  readonly "certificate-content-confirmation": CertificateContentConfirmationModel;
  readonly "man-days-record": ManDaysRecordModel;
  readonly "sampling-record": SamplingRecordModel;
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
  "task-order": taskOrder,
  "audit-plan": auditPlan,
  attendance,
  "check-list": checkList,
  "stage1-report": stage1Report,
  "stage2-report": stage2Report,
  "nonconformity-report": nonconformityReport,
  "report-review-record": reportReviewRecord,
  "decision-record": decisionRecord,
  certificate,
  "certificate-content-confirmation": certificateContentConfirmation,
  "man-days-record": manDaysRecord,
  "sampling-record": samplingRecord,
};

/** The PDF of a document. The model is checked against its schema first; the same model gives the same bytes. */
export async function renderDocument<Kind extends DocumentKind>(
  kind: Kind,
  model: DocumentModels[Kind],
): Promise<Uint8Array> {
  const definition = DOCUMENTS[kind];
  return definition.render(definition.schema.parse(model));
}
