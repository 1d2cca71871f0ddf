import type { ConductFile } from "../audit/conduct-file";
import type { Refusal } from "../outcome";
import { isSignedReport, type ReportStatus } from "./report-machine";

/** A report is written from the opening on until it is signed, and again when it was returned. */
export const assessReportOpen = (
  file: Pick<ConductFile, "kind" | "status">,
  status: ReportStatus | null,
): readonly Refusal[] => {
  if (file.kind === "stage1") return [{ code: "stage1-concludes-otherwise", clause: "5.4.2.1" }];
  if (isSignedReport(status)) return [{ code: "report-signed-already", clause: "5.5.9.2" }];
  const isOpen = file.status === "opened" || file.status === "closed" || status === "returned";
  return isOpen ? [] : [{ code: "notes-closed", clause: "5.5.9", facts: { status: file.status } }];
};
