import { z } from "zod";
import { day, id, line, minuteOfDay, optionalId, optionalLine, optionalText } from "../fields";
import { CAPACITIES, CLOSING_POINTS, OPENING_POINTS } from "./conduct-lists";

const attendant = z.object({
  name: line(60),
  capacity: z.enum(CAPACITIES),
  post: optionalLine(100),
  /** 部门, of people of the client; the audit team has none there. */
  department: optionalLine(100),
  /** What makes a representative an authorised one: who authorised, when, for what. */
  authorisation: optionalLine(300),
  fileId: optionalId,
});

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

export type MeetingEntry = Omit<z.output<typeof openingForm>, "agendaDone"> &
  Readonly<{ agendaDone: readonly string[]; disagreements?: string }>;
