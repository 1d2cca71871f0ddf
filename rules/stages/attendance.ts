import { checked, notice, type Answer } from "../core/answer";
import type { StageRules } from "./stage-rules";

export type Attendee = {
  readonly name: string;
  readonly standing: "top-management" | "authorised-representative" | "other";
};

/** Top management or an authorised representative takes part in both meetings (5.5.2, 5.5.8.1). */
export const meetingAttendance = (
  rules: StageRules,
  meeting: "opening" | "closing",
  attendees: readonly Attendee[],
): Answer<object> => {
  const isPresent = attendees.some(({ standing }) => standing !== "other");
  return checked(
    isPresent
      ? []
      : [notice("management-absent", rules.attendance[meeting], { meeting, present: attendees.length })],
  );
};
