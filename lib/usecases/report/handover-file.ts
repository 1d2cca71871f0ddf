import { reportStore, type ReportOnFile } from "@/lib/data/report-store";
import type { HandoverFile } from "@/lib/domain/report/assess-handover";
import type { Context } from "../framework/context";

/** What the confirmation of corrections and the handing over are judged on. */
export const handoverFile = async (
  context: Pick<Context, "db">,
  auditId: string,
  report: ReportOnFile,
): Promise<HandoverFile> => ({
  status: report.status,
  recommendation: report.content.recommendation,
  correctionsConfirmedOn: report.correctionsConfirmedOn,
  nonconformities: await reportStore.nonconformities(context.db, auditId),
});
