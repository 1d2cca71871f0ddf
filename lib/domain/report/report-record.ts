import type { PlainDate } from "@/rules/core/plain-date";
import type { CourseChange } from "../audit/communication";
import type { AuditedClause } from "../audit/coverage";
import type { FactsOnFile } from "../audit/facts-file";
import type { Note, NoteRow } from "../audit/check-list-note";
import type { Settlement } from "../audit/settlement";
import type { SupplementaryOrder } from "../supplementary/supplementary-file";
import type { GapFacts } from "./report-gaps";
import type { ReportContent } from "./sections/report-sections";

export type InterviewRow = Readonly<{
  id: string;
  interviewee: string;
  post: string;
  isTopManagement: boolean;
  isFaceToFace: boolean;
  heldOn: PlainDate;
  /** Minutes after midnight; null: put on record before its times were asked for. */
  startsAt: number | null;
  endsAt: number | null;
  content: string;
  authorPersonId: string;
}>;

export type NonconformityRow = Readonly<{
  id: string;
  number: string;
  grade: string;
  criterion: string;
  clause: string;
  unit: string;
  process: string;
  statement: string;
  status: string;
  verifiedOn: PlainDate | null;
  /** What the client holds against it; null: nothing, or it was settled (5.5.6.4). */
  clientDisagreement: string | null;
}>;

/** A system of the case and the criteria it is certified against (4.1, 11.1). */
export type AuditedSystem = Readonly<{ scheme: string; criteria: readonly string[] }>;

/** Everything a report is judged on, from the records of the audit. */
export type ReportRecord = Readonly<{
  content: ReportContent;
  /** What of the audit and the case the content is measured by. */
  gapFacts: GapFacts;
  systems: readonly AuditedSystem[];
  /** Every clause the audit covers. */
  clauses: readonly AuditedClause[];
  /** What a supplementary audit was ordered for (5.8); null: the audit is none. */
  order: SupplementaryOrder | null;
  /** What was judged: the report rests on it. */
  notes: readonly NoteRow[];
  /** What was written and waits for its verdict: it supports nothing yet. */
  unjudged: readonly Note[];
  interviews: readonly InterviewRow[];
  facts: FactsOnFile | null;
  /** What took the audit another course on the way (5.5.3). */
  courseChanges: readonly CourseChange[];
  settlements: readonly Settlement[];
  /** A settlement made the agreed plan too small, and no later version is agreed yet. */
  isPlanOwed: boolean;
  /** Last day of the visits that settlements added to this audit. */
  visitUntil: PlainDate | null;
  nonconformities: readonly NonconformityRow[];
  determinedHalfDays: number;
  /** Half-days of the counted members on this audit. */
  actualHalfDays: number;
  closingHeldOn: PlainDate | null;
  verificationEnd: PlainDate | null;
}>;
