import { reportStore, type ReportOnFile } from "@/lib/data/report-store";
import { closingClock } from "@/lib/domain/audit/closing-clocks";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { HandoverFile } from "@/lib/domain/report/assess-handover";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import type { Context } from "../framework/context";

type Asked = Readonly<{
  file: Pick<ConductFile, "id" | "closing">;
  rules: CaseRules;
  report: ReportOnFile;
}>;

/** What the confirmation of corrections and the handing over are judged on. */
export const handoverFile = async (
  context: Pick<Context, "db">,
  { file, rules, report }: Asked,
): Promise<HandoverFile> => {
  const from = file.closing?.heldOn ?? null;
  return {
    status: report.status,
    recommendation: report.content.recommendation,
    correctionsConfirmedOn: report.correctionsConfirmedOn,
    nonconformities: await reportStore.nonconformities(context.db, file.id),
    verificationEnd: from === null ? null : closingClock(rules.clocks, from, "verificationEnd"),
  };
};
