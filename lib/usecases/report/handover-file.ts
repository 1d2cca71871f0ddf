import type { CaseHead } from "@/lib/data/case-store";
import type { ReportOnFile } from "@/lib/data/report-store";
import { closingClock } from "@/lib/domain/audit/closing-clocks";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import type { CaseRules } from "@/lib/domain/case/combined-rules";
import type { HandoverFile } from "@/lib/domain/report/assess-handover";
import type { NonconformityRow } from "@/lib/domain/report/report-record";
import { auditedSystems, touching } from "@/lib/domain/report/audited-systems";
import { conclusionsOf } from "@/lib/domain/report/sections/conclusions";

type Asked = Readonly<{
  head: CaseHead;
  file: Pick<ConductFile, "closing">;
  rules: CaseRules;
  report: ReportOnFile;
  raised: readonly NonconformityRow[];
}>;

/** What the confirmation of corrections and the handing over are judged on. */
export const handoverFile = ({ head, file, rules, report, raised }: Asked): HandoverFile => {
  const from = file.closing?.heldOn ?? null;
  const systems = auditedSystems(head);
  const recommended = conclusionsOf(report.content.conclusions, rules.schemes).filter(
    ({ recommendation }) => recommendation !== "do-not-recommend",
  );
  return {
    status: report.status,
    recommendation: report.recommendation,
    correctionsConfirmedOn: report.correctionsConfirmedOn,
    nonconformities: raised.filter((row) =>
      recommended.some(({ scheme }) => touching([row], systems, scheme).length > 0),
    ),
    verificationEnd: from === null ? null : closingClock(rules.clocks, from, "verificationEnd"),
  };
};
