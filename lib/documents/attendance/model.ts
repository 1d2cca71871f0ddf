import { z } from "zod";
import { date, head, stage, subject, teamMember, text } from "../kit/model";
import type { Frozen } from "../kit/model";

const meeting = z.object({ date, from: text, to: text, place: text, chair: text });

/** Who was present at the opening and closing meeting (5.5.2, 5.5.8.1). */
export const attendanceSchema = head.extend({
  subject,
  stage,
  opening: meeting,
  closing: meeting,
  attendants: z.array(
    z.object({
      name: text,
      unit: text,
      post: text,
      capacity: z.enum(["topManagement", "authorisedRepresentative", "other"]),
      /** True once presence was recorded in the system; a blank is left to sign by hand. */
      atOpening: z.boolean(),
      atClosing: z.boolean(),
    }),
  ),
  team: z.array(teamMember.extend({ atOpening: z.boolean(), atClosing: z.boolean() })),
  /** Empty rows for people who come unannounced. */
  blankRows: z.int().nonnegative(),
});

export type AttendanceModel = Frozen<z.infer<typeof attendanceSchema>>;
