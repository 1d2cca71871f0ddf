import { accepted, refused, type Outcome } from "../outcome";

/**
 * draft: being written. checked: found complete and consistent by the team. signed: by the leader, frozen. returned: by
 * the review. final: passed by the review.
 */
export const REPORT_STATUSES = ["draft", "checked", "signed", "returned", "final"] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

export type ReportAction = "write" | "check" | "sign" | "return" | "pass" | "reopen";

type Transition = Readonly<{ from: readonly ReportStatus[]; to: ReportStatus; clause: string }>;

/** The one table of how a report moves (5.5.9, 5.9.1). Whoever writes on it takes the check back. */
export const REPORT_TRANSITIONS = {
  write: { from: ["draft", "checked", "returned"], to: "draft", clause: "5.5.9.1" },
  check: { from: ["draft", "checked", "returned"], to: "checked", clause: "5.5.7" },
  sign: { from: ["checked"], to: "signed", clause: "5.5.9.2" },
  return: { from: ["signed"], to: "returned", clause: "5.9.1" },
  pass: { from: ["signed"], to: "final", clause: "5.9.1" },
  reopen: { from: ["signed", "final"], to: "returned", clause: "5.5.9" },
} as const satisfies Readonly<Record<ReportAction, Transition>>;

/** Signed by its leader and not sent back since. */
export const isSignedReport = (status: string | null | undefined): boolean =>
  status === "signed" || status === "final";

/** Where an action leads, or why it cannot be taken from here. */
export const moveReport = (status: ReportStatus, action: ReportAction): Outcome<ReportStatus> => {
  const { from, to, clause }: Transition = REPORT_TRANSITIONS[action];
  if (from.includes(status)) return accepted(to);
  if (isSignedReport(status)) return refused({ code: "report-signed-already", clause: "5.5.9.2" });
  return refused({ code: action === "sign" ? "report-unchecked" : "report-unsigned", clause });
};
