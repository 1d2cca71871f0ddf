import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeBound } from "./rules-of-case";
import type { FeeAccount } from "../contract/settle-fees";
import type { CaseStage } from "./case-machine";

export type ProgressAudit = Readonly<{
  id: string;
  kind: string;
  status: string;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  /** `isDeclared`: the member has declared its impartiality for this audit (5.4.4.1). */
  team: readonly Readonly<{ personId: string; role: string; isDeclared: boolean }>[];
  /** The client objected to a member and was not answered (5.4.4.8). */
  isObjectedTo: boolean;
  /** Findings of stage 1 the client has not answered, and those answered that nobody verified (5.4.2.1 c). */
  openFindings: Readonly<{ unanswered: number; unverified: number }>;
  /** The client asked for a change of the plan it was sent and was not answered (5.4.6.1). */
  isPlanChangeAsked: boolean;
  /** The team found other facts than were reviewed, and what they ask for is not settled (5.6.2 c). */
  hasOpenShortfall: boolean;
}>;

export type ProgressNonconformity = Readonly<{
  number: string;
  /** The audit it was raised in, and the closing meeting its clocks count from. */
  auditId: string;
  closingOn: PlainDate | null;
  grade: "major" | "minor";
  status: string;
  acceptedOn: PlainDate | null;
  verifiedOn: PlainDate | null;
}>;

export type ProgressDecision = Readonly<{
  scheme: string;
  outcome: string;
  decidedOn: PlainDate;
  toldClientOn: PlainDate | null;
  /** Of the certificate that was issued on it; null: none was. */
  certificateLastDay: PlainDate | null;
}>;

/** What of a case tells whose turn it is and which clocks run: dates and states, nothing of the content. */
export type CaseProgress = Readonly<{
  id: string;
  number: string;
  clientName: string;
  scheme: string;
  edition: string | null;
  /** Systems audited together with the case's own (11.1). */
  combined: readonly SchemeBound[];
  stage: CaseStage;
  stageSince: PlainDate;
  /** The day an open request for more papers ends; null: none is open. */
  supplementDueOn: PlainDate | null;
  /** What the programme rests on was opened again, and it was not set anew. */
  isProgrammeStale: boolean;
  /** Latest rounds only. */
  stage1: ProgressAudit | null;
  stage2: ProgressAudit | null;
  closingHeldOn: PlainDate | null;
  /** Supplementary audits that are not over, in the order they were called for (5.8). */
  supplementary: readonly ProgressAudit[];
  /** Audits of any kind with an objection that waits for its answer. */
  objectedAuditIds: readonly string[];
  /** Audits of any kind whose sent plan the client asked to change and was not answered (5.4.6.1). */
  planChangeAudits: readonly ProgressAudit[];
  /** Audits of any kind whose proposed team lacks a member's declaration of impartiality (5.4.4.1). */
  undeclaredAudits: readonly ProgressAudit[];
  report: Readonly<{
    status: string;
    signedOn: PlainDate | null;
    recommendation: string | null;
    correctionsConfirmedOn: PlainDate | null;
  }> | null;
  nonconformities: readonly ProgressNonconformity[];
  /** What the case rests on, in the order of its systems: the decisions of its round, each on one system. */
  decisions: readonly ProgressDecision[];
  /** waiting, confirmed, objected, or corrected after an objection; null: no content was sent. */
  contentStatus: string | null;
  /** The end of the last surveillance that was held; null: none yet. */
  lastSurveillanceEnd: PlainDate | null;
  /** The contract is out for signature, and the client has not sent its own back (5.3.3). */
  awaitsClientSignature: boolean;
  /** What the contract asks for and what came in; null: nobody has drawn one up. */
  fees: FeeAccount | null;
}>;
