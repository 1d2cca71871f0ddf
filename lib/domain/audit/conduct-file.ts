import type { PlainDate } from "@/rules/core/plain-date";
import type { AuditMethod, AuditKind } from "./audit-kinds";
import type { AuditStatus } from "./audit-machine";
import type { MeetingKind } from "./conduct-lists";

/** A member of the audit team as the conduct of the audit needs to know it. */
export type TeamRow = Readonly<{
  personId: string;
  name: string;
  role: string;
  isFullTime: boolean;
  registrations: readonly Readonly<{
    number: string;
    system: string;
    status: string;
    validFrom: PlainDate;
    validTo: PlainDate;
  }>[];
  codes: readonly Readonly<{ scheme: string; code: string }>[];
  /** Half-days of this audit the person is given to. */
  slots: readonly Readonly<{ date: PlainDate; half: string }>[];
}>;

export type PlannedRow = Readonly<{
  kind: string;
  date: PlainDate;
  startsAt: number;
  endsAt: number;
  siteId: string | null;
  siteName: string;
  siteAddress: string;
  unit: string;
  process: string;
  clauses: readonly string[];
  personIds: readonly string[];
}>;

export type AgreedPlan = Readonly<{
  purpose: string;
  scope: string;
  criteria: readonly string[];
  rows: readonly PlannedRow[];
}>;

export type Attendant = Readonly<{
  name: string;
  capacity: string;
  post: string;
  department: string;
  organisation: string;
  authorisation: string;
  fileId: string | null;
  presence: string;
  signatureFileId: string | null;
  isSignedOnPaper: boolean;
}>;

/** Somebody of a meeting on record. */
export type Present = Attendant & Readonly<{ id: string }>;

export const isSigned = ({ signatureFileId, isSignedOnPaper }: Attendant): boolean =>
  signatureFileId !== null || isSignedOnPaper;

export type HeldMeeting = Readonly<{
  kind: MeetingKind;
  heldOn: PlainDate;
  startsAt: number;
  endsAt: number;
  place: string;
  isRemote: boolean;
  agendaDone: readonly string[];
  note: string;
  disagreements: string;
  sheetFileIds: readonly string[];
  /** Who put it on record and when; null where that was not asked yet. */
  recordedBy: string | null;
  recordedAt: string | null;
  attendance: readonly Present[];
}>;

/** One audit from the agreed plan on: what every step of its conduct starts from. */
export type ConductFile = Readonly<{
  id: string;
  caseId: string;
  kind: AuditKind;
  round: number;
  status: AuditStatus;
  method: AuditMethod;
  methodReason: string;
  determinedHalfDays: number;
  startsOn: PlainDate | null;
  endsOn: PlainDate | null;
  outcome: string | null;
  outcomeNote: string;
  version: number;
  team: readonly TeamRow[];
  plan: AgreedPlan | null;
  opening: HeldMeeting | null;
  closing: HeldMeeting | null;
}>;

/** Roles that audit; experts, interpreters and observers accompany (5.4.4). */
const AUDITING: readonly string[] = ["leader", "member", "intern"];

export const memberOf = (file: Pick<ConductFile, "team">, personId: string | null): TeamRow | null =>
  file.team.find((member) => member.personId === personId) ?? null;

export const isLeader = (file: Pick<ConductFile, "team">, personId: string | null): boolean =>
  memberOf(file, personId)?.role === "leader";

export const isAuditingRole = (role: string): boolean => AUDITING.includes(role);

export const isAuditing = (file: Pick<ConductFile, "team">, personId: string | null): boolean =>
  isAuditingRole(memberOf(file, personId)?.role ?? "");
