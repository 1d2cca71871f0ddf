/** What an opening meeting goes through, in the order of 5.5.2 a)–p); the words stand in the message files. */
export const OPENING_POINTS = [
  "introductions",
  "scope",
  "plan",
  "channels",
  "resources",
  "confidentiality",
  "safety",
  "guides",
  "reporting",
  "termination",
  "responsibility",
  "earlier-findings",
  "sampling",
  "language",
  "progress",
  "questions",
] as const;

/** The agenda of a closing meeting, in the order of 5.5.8.2 a)–l). */
export const CLOSING_POINTS = [
  "thanks",
  "purpose-and-method",
  "impartiality-and-limits",
  "sampling-uncertainty",
  "nonconformities",
  "disagreement",
  "summary",
  "conclusion",
  "correction-schedule",
  "after-the-audit",
  "complaints-and-appeals",
  "correction-requirements",
] as const;

export const MEETING_KINDS = ["opening", "closing"] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const isMeetingKind = (value: string): value is MeetingKind =>
  MEETING_KINDS.some((kind) => kind === value);

export const AGENDA = { opening: OPENING_POINTS, closing: CLOSING_POINTS } as const satisfies Readonly<
  Record<MeetingKind, readonly string[]>
>;

const LETTERS = "abcdefghijklmnop";

/** "a)": the letter under which 5.5.2 or 5.5.8.2 names a point. */
export const agendaMark = (kind: MeetingKind, point: string): string => {
  const points: readonly string[] = AGENDA[kind];
  return `${LETTERS.charAt(points.indexOf(point))})`;
};

/** Points of which 5.5.2 h) and l) themselves say that they may have nothing to go through. */
export const CONDITIONAL_POINTS: readonly string[] = ["guides", "earlier-findings"];

export const CAPACITIES = [
  "top-management",
  "authorised-representative",
  "department-head",
  "employee",
  "audit-team",
  "observer",
  "guide",
] as const;

export const PRESENCES = ["in-person", "remote"] as const;

/** They accompany and take no part in audit and result (5.5.4). */
const COMPANIONS: readonly string[] = ["observer", "guide"];
export const isCompanion = (capacity: string): boolean => COMPANIONS.includes(capacity);

export const NOTE_VERDICTS = ["conforms", "nonconformity", "improvement"] as const;
export type NoteVerdict = (typeof NOTE_VERDICTS)[number];
export const isNoteVerdict = (value: string): value is NoteVerdict =>
  NOTE_VERDICTS.some((verdict) => verdict === value);

/** How an item of stage 1 was found: attention asks stage 2 to look again, nonconforming needs a finding. */
export const ITEM_VERDICTS = ["conforms", "attention", "nonconforming"] as const;
export type ItemVerdict = (typeof ITEM_VERDICTS)[number];
export const isItemVerdict = (value: string): value is ItemVerdict =>
  ITEM_VERDICTS.some((verdict) => verdict === value);

export const STAGE1_OUTCOMES = ["ready", "again"] as const;
