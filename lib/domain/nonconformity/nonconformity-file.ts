import type { Grade } from "@/rules/findings/finding-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import type { AuditKind } from "../audit/audit-kinds";
import type { AuditStatus } from "../audit/audit-machine";
import type { Supplementary } from "../supplementary/supplementary-file";
import type { AnswerPart, JudgedPart } from "./answer-part";
import type { Verdict, VerificationWay } from "./nonconformity-forms";
import type { NonconformityStatus } from "./nonconformity-machine";

export type NonconformityAnswer = Readonly<{
  id: string;
  number: number;
  correction: string;
  extentCheck: string;
  cause: string;
  correctiveAction: string;
  plannedOn: PlainDate | null;
  completedOn: PlainDate | null;
  evidenceFileIds: readonly string[];
  evidenceText: string;
  answeredOn: PlainDate;
  /** The name under which it was given. */
  answeredBy: string;
  /** Accepted parts that this answer changed all the same, and why. */
  reopened: readonly AnswerPart[];
  reopenReason: string;
}>;

export type NonconformityJudgement = Readonly<{
  id: string;
  answerId: string;
  verdict: Verdict;
  finding: string;
  way: VerificationWay | null;
  judgedOn: PlainDate;
  judgedByPersonId: string;
  /** The name as it was then. */
  judgedBy: string;
  /** The supplementary audit it was judged in (5.8); null: in none. */
  auditId: string | null;
  /** The word on each part; none where it was judged as a whole, before parts were told apart. */
  parts: readonly JudgedPart[];
}>;

/** What the client said against a finding (5.5.6.4); settled when the facts were confirmed after all. */
export type ClientDisagreement = Readonly<{
  number: number;
  disagreement: string;
  disagreedBy: string;
  disagreedOn: PlainDate;
  settledOn: PlainDate | null;
}>;

export type AuditOfNonconformity = Readonly<{
  id: string;
  kind: AuditKind;
  round: number;
  status: AuditStatus;
  /** The day the clocks start from; null until the closing meeting (5.5.8.2). */
  closingOn: PlainDate | null;
  team: readonly Readonly<{ personId: string; name: string; role: string }>[];
}>;

/** One nonconformity with its whole life. */
export type NonconformityFile = Readonly<{
  id: string;
  caseId: string;
  number: string;
  grade: Grade;
  gradeCriteria: readonly string[];
  gradeReason: string;
  criterion: string;
  clause: string;
  unit: string;
  process: string;
  statement: string;
  evidence: string;
  status: NonconformityStatus;
  raisedOn: PlainDate;
  raisedByPersonId: string;
  clientConfirmedOn: PlainDate | null;
  clientConfirmedBy: string | null;
  /** Every disagreement that stands, as one text; null where none does. */
  clientDisagreement: string | null;
  disagreements: readonly ClientDisagreement[];
  verificationWay: VerificationWay;
  verificationPlannedOn: PlainDate | null;
  verificationAgreedOn: PlainDate | null;
  acceptedOn: PlainDate | null;
  verifiedOn: PlainDate | null;
  version: number;
  audit: AuditOfNonconformity;
  answers: readonly NonconformityAnswer[];
  judgements: readonly NonconformityJudgement[];
  /** Supplementary audits that were ordered for it, those given up left out. */
  supplementary: readonly Supplementary[];
}>;

/** Who judges and records on their own: interns, experts, interpreters and observers accompany (5.4.4). */
const JUDGING: readonly string[] = ["leader", "member"];

export const isJudging = (audit: Pick<AuditOfNonconformity, "team">, personId: string | null): boolean =>
  audit.team.some((member) => member.personId === personId && JUDGING.includes(member.role));

export const isLeading = (audit: Pick<AuditOfNonconformity, "team">, personId: string | null): boolean =>
  audit.team.some((member) => member.personId === personId && member.role === "leader");

export const nameIn = (audit: Pick<AuditOfNonconformity, "team">, personId: string): string =>
  audit.team.find((member) => member.personId === personId)?.name ?? "";
