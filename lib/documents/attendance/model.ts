import { z } from "zod";
import { COURSE_ACTIONS, COURSE_GROUNDS } from "@/lib/domain/audit/communication-forms";
import { CLOSING_POINTS, OPENING_POINTS } from "@/lib/domain/audit/conduct-lists";
import { date, head, picture, stage, subject, teamMember, text, texts } from "../kit/model";
import type { Frozen } from "../kit/model";

const meeting = z.object({ date, from: text, to: text, place: text, chair: text });

/** What was gone through and what was not; sheets from before it was printed have none. */
const agenda = <Points extends readonly [string, ...string[]]>(points: Points) =>
  z
    .object({ points: z.array(z.object({ point: z.enum(points), isDone: z.boolean() })), note: text })
    .optional();

/** How somebody took part in one meeting and signed; sheets from before that was asked have none. */
const taken = z
  .object({
    isRemote: z.boolean(),
    /** Signed by hand, on the scanned sheet. */
    isOnPaper: z.boolean(),
    signature: picture.nullable(),
  })
  .optional();

/** True once presence was recorded in the system; a blank is left to sign by hand. */
const presence = { atOpening: z.boolean(), atClosing: z.boolean(), opening: taken, closing: taken };

/** Who was present at the opening and closing meeting and what they went through (5.5.2, 5.5.8). */
export const attendanceSchema = head.extend({
  subject,
  stage,
  opening: meeting,
  /** null: the audit ended before its closing meeting (5.5.3.2). */
  closing: meeting.nullable(),
  openingAgenda: agenda(OPENING_POINTS),
  closingAgenda: agenda(CLOSING_POINTS),
  attendants: z.array(
    z.object({
      name: text,
      unit: text,
      post: text,
      capacity: z.enum(["topManagement", "authorisedRepresentative", "other", "observer", "guide"]),
      ...presence,
    }),
  ),
  /** Observers and guides: where they come from, and why an observer is there (5.5.4). */
  companions: z
    .array(z.object({ name: text, role: z.enum(["observer", "guide"]), from: text, reason: text }))
    .optional(),
  team: z.array(teamMember.extend(presence)),
  /** What the client was told between the meetings (5.5.3.1); nothing of what the team said among itself. */
  told: z.array(z.object({ on: date, at: text, people: texts, to: text, what: text })).optional(),
  /** What took the audit another course (5.5.3.2, 5.5.3.3). */
  courseChanges: z
    .array(
      z.object({
        foundOn: date,
        ground: z.enum(COURSE_GROUNDS),
        action: z.enum(COURSE_ACTIONS),
        reason: text,
        effect: text,
        decidedBy: text,
        client: z.object({ name: text, on: date, at: text }),
        body: z.object({ name: text, on: date, at: text }),
        scope: text,
      }),
    )
    .optional(),
  /** Empty rows for people who come unannounced. */
  blankRows: z.int().nonnegative(),
});

export type AttendanceModel = Frozen<z.infer<typeof attendanceSchema>>;
