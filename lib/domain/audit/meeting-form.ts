import { z } from "zod";
import { day, id, line, minuteOfDay, optionalId, optionalLine, optionalText } from "../fields";
import { CAPACITIES, CLOSING_POINTS, MEETING_KINDS, OPENING_POINTS, PRESENCES } from "./conduct-lists";

const attendant = z.object({
  name: line(60),
  capacity: z.enum(CAPACITIES),
  post: optionalLine(100),
  /** 部门, of people of the client; the audit team has none there. */
  department: optionalLine(100),
  /** Where an observer or guide comes from. */
  organisation: optionalLine(100),
  /** What makes a representative an authorised one, and why an observer is there (5.5.4.1): who agreed to it, when. */
  authorisation: optionalLine(300),
  fileId: optionalId,
  presence: z.enum(PRESENCES).default("in-person"),
  /** A drawn signature, kept as it was drawn. */
  signatureFileId: optionalId,
  isSignedOnPaper: z.boolean().default(false),
});

const sheets = z.array(id).max(20).default([]);

const meeting = {
  caseId: id,
  auditId: id,
  heldOn: day,
  startsAt: minuteOfDay,
  endsAt: minuteOfDay,
  place: line(200),
  isRemote: z.boolean(),
  note: optionalText(2_000),
  attendance: z.array(attendant).min(1).max(200),
  /** The sheet that was signed by hand, scanned. */
  sheetFileIds: sheets,
};

/** 首次会议 (5.5.2) */
export const openingForm = z.object({ ...meeting, agendaDone: z.array(z.enum(OPENING_POINTS)).max(40) });

/** 末次会议 (5.5.8) */
export const closingForm = z.object({
  ...meeting,
  agendaDone: z.array(z.enum(CLOSING_POINTS)).max(40),
  /** 5.5.8.3: what stayed disputed goes to the body. */
  disagreements: optionalText(4_000),
});

/** Signatures that come after a meeting was put on record: drawn ones, and the scanned sheet with who stands on it. */
export const signaturesForm = z.object({
  caseId: id,
  auditId: id,
  kind: z.enum(MEETING_KINDS),
  drawn: z.array(z.object({ attendanceId: id, fileId: id })).max(200),
  onPaper: z.array(id).max(200),
  sheetFileIds: sheets,
});

export type SignaturesEntry = z.output<typeof signaturesForm>;

export type MeetingEntry = Omit<z.output<typeof openingForm>, "agendaDone"> &
  Readonly<{ agendaDone: readonly string[]; disagreements?: string }>;
