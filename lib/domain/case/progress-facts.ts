import type { PlainDate } from "@/rules/core/plain-date";
import type { CaseStage } from "./case-machine";

export type ProgressAudit = Readonly<{
  id: string;
  kind: string;
  status: string;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
}>;

export type ProgressNonconformity = Readonly<{
  number: string;
  grade: "major" | "minor";
  status: string;
  acceptedOn: PlainDate | null;
  verifiedOn: PlainDate | null;
}>;

/** What of a case tells whose turn it is and which clocks run: dates and states, nothing of the content. */
export type CaseProgress = Readonly<{
  id: string;
  number: string;
  clientName: string;
  scheme: string;
  edition: string | null;
  stage: CaseStage;
  stageSince: PlainDate;
  /** The day an open request for more papers ends; null: none is open. */
  supplementDueOn: PlainDate | null;
  /** Latest rounds only. */
  stage1: ProgressAudit | null;
  stage2: ProgressAudit | null;
  closingHeldOn: PlainDate | null;
  report: Readonly<{ status: string; signedOn: PlainDate | null }> | null;
  nonconformities: readonly ProgressNonconformity[];
  decision: Readonly<{ outcome: string; decidedOn: PlainDate; toldClientOn: PlainDate | null }> | null;
  contentStatus: string | null;
  certificateLastDay: PlainDate | null;
}>;
