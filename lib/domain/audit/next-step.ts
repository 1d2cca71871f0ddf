import type { AuditStatus } from "./audit-machine";

export type ConductProgress = Readonly<{
  kind: string;
  status: AuditStatus;
  isEveryItemJudged: boolean;
  uncovered: number;
  isInterviewed: boolean;
  isConfirmed: boolean;
  isHandedOver: boolean;
}>;

export type NextStep =
  | "waiting"
  | "opening"
  | "stage1"
  | "notes"
  | "interview"
  | "facts"
  | "closing"
  | "conclusion"
  | "report"
  | "corrections"
  | "done";

/** The page a step is done on. */
export const PAGE_OF_STEP: Readonly<Record<NextStep, string | null>> = {
  waiting: null,
  opening: "meetings",
  stage1: "stage1",
  notes: "notes",
  interview: "interview",
  facts: "facts",
  closing: "meetings",
  conclusion: "stage1",
  report: "report",
  corrections: "report",
  done: null,
};

const recordStep = (at: ConductProgress): NextStep | null => {
  if (at.kind === "stage1" && !at.isEveryItemJudged) return "stage1";
  if (at.kind !== "stage1" && at.uncovered > 0) return "notes";
  if (at.kind !== "stage1" && !at.isInterviewed) return "interview";
  return at.isConfirmed ? null : "facts";
};

/** What is next in one audit: the records first, then the closing, then conclusion or report. */
export const nextStep = (at: ConductProgress): NextStep => {
  switch (at.status) {
    case "plan-agreed":
      return "opening";
    case "opened":
      return recordStep(at) ?? "closing";
    case "closed":
      return recordStep(at) ?? (at.kind === "stage1" ? "conclusion" : "report");
    case "reported":
      return at.kind === "stage1" || at.isHandedOver ? "done" : "corrections";
    default:
      return "waiting";
  }
};
