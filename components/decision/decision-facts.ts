import type { DecisionCheck } from "@/lib/domain/decision/decision-checks";
import type { DecisionFilePart } from "@/lib/domain/decision/decision-file";
import type { SignedFindingsShown } from "@/components/report/signed-findings";
import type { CommentShown } from "@/components/audit/report-comments";
import type { CorrectionShown } from "@/components/certificate/corrections-section";
import type { Refusal } from "@/lib/domain/outcome";

export type ReviewFacts = Readonly<{
  id: string;
  reviewer: string;
  reviewedOn: string;
  outcome: string;
  note: string;
  sections: readonly Readonly<{ section: string; verdict: string; note: string }>[];
}>;

export type AuditFacts = Readonly<{
  id: string;
  startsOn: string;
  endsOn: string;
  determinedHalfDays: number;
  team: readonly string[];
  recommendation: string;
  recommendationNote: string;
  summary: string;
  signedOn: string | null;
  comments: readonly CommentShown[];
  nonconformities: readonly Readonly<{
    id: string;
    number: string;
    grade: string;
    clause: string;
    statement: string;
    status: string;
    settledOn: string | null;
  }>[];
}>;

/** Whom and what the certificate would be for. */
export type SubjectFacts = Readonly<{
  client: Readonly<{ name: string; nameEn: string; address: string; addressEn: string; creditCode: string }>;
  scope: string;
  scopeEn: string;
  criteria: readonly string[];
  ruleDocument: string;
  sites: readonly Readonly<
    Record<"name" | "nameEn" | "address" | "addressEn" | "activity" | "activityEn", string>
  >[];
}>;

/** One system of a combined audit, with the decision on it in this round of the case (11.1). */
export type SystemFacts = Readonly<{
  scheme: string;
  system: Readonly<{ zh: string; en: string }>;
  outcome: "grant" | "refuse" | null;
  decidedOn: string | null;
  isLeftBehind: boolean;
}>;

/** What the page of review and decision is told. */
export type DecisionPageFacts = Readonly<{
  /** The system the page is about. */
  scheme: string;
  systems: readonly SystemFacts[];
  stage: string;
  isClient: boolean;
  canDecide: boolean;
  decision: Readonly<{
    outcome: "grant" | "refuse";
    reasons: string;
    decidedOn: string;
    toldClientOn: string | null;
    decider: string;
    snapshotSha256: string;
    coversFile: boolean;
    /** The case rests on it; otherwise it went back and is decided anew. */
    isStanding: boolean;
    changedParts: readonly DecisionFilePart[];
    appeal: Readonly<{ by: string; clause: string }> | null;
  }> | null;
  reviews: readonly ReviewFacts[];
  reviewRefusals: readonly Refusal[] | null;
  weighing: Readonly<{
    sha256: string;
    checks: readonly DecisionCheck[];
    grantRefusals: readonly Refusal[];
    refuseRefusals: readonly Refusal[];
  }> | null;
  subject: SubjectFacts | null;
  corrections: readonly CorrectionShown[];
  findings: SignedFindingsShown | null;
  audit: AuditFacts | null;
  fee: Readonly<{ feeFen: number; paidFen: number; payers: readonly string[] }> | null;
  documents: readonly Readonly<{ id: string; kind: string; title: string; createdAt: string }>[];
}>;
