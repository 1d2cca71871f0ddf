import { isUnjudged, NEEDS_CLIENT, REPORT_AFTER, REPORT_AGAINST } from "../case/next-step";
import type { AuditStatus } from "./audit-machine";

/** What stands between the signed report and its handover (5.6.2, 5.9.2). */
export type Corrections = Readonly<{
  recommendation: string | null;
  correctionsConfirmedOn: string | null;
  nonconformities: readonly Readonly<{ grade: string; status: string }>[];
}>;

export type ConductProgress = Readonly<{
  kind: string;
  status: AuditStatus;
  isEveryItemJudged: boolean;
  uncovered: number;
  isInterviewed: boolean;
  isConfirmed: boolean;
  isHandedOver: boolean;
  corrections: Corrections;
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
  | "answers"
  | "judging"
  | "corrections"
  | "handover"
  | "done";

type Place = Readonly<{
  /** The page below the audit, or with `isOfCase` below the case. */
  page: string | null;
  isOfCase?: boolean;
  who: "team" | "leader" | "client" | null;
}>;

/** Who takes a step, and the page it is done on. */
export const PLACE_OF_STEP: Readonly<Record<NextStep, Place>> = {
  waiting: { page: null, who: null },
  opening: { page: "meetings", who: "team" },
  stage1: { page: "stage1", who: "team" },
  notes: { page: "notes", who: "team" },
  interview: { page: "interview", who: "team" },
  facts: { page: "facts", who: "team" },
  closing: { page: "meetings", who: "team" },
  conclusion: { page: "stage1", who: "leader" },
  report: { page: "report", who: "leader" },
  answers: { page: "nonconformities", isOfCase: true, who: "client" },
  judging: { page: "nonconformities", isOfCase: true, who: "team" },
  corrections: { page: "report", who: "leader" },
  handover: { page: "report", who: "leader" },
  done: { page: null, who: null },
};

/** After the signature: the client answers, the team judges, the leader confirms and hands over. */
const correctionStep = ({
  recommendation,
  correctionsConfirmedOn,
  nonconformities,
}: Corrections): NextStep => {
  // A report that does not recommend is handed over whatever stays open (5.6.2).
  if (recommendation === REPORT_AGAINST) return "handover";
  const raised = nonconformities.filter(({ grade }) => grade !== "improvement");
  if (raised.some(({ status }) => NEEDS_CLIENT.has(status))) return "answers";
  if (raised.some(isUnjudged)) return "judging";
  return recommendation === REPORT_AFTER && correctionsConfirmedOn === null ? "corrections" : "handover";
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
      return at.kind === "stage1" || at.isHandedOver ? "done" : correctionStep(at.corrections);
    default:
      return "waiting";
  }
};
