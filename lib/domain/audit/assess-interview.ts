import type { z } from "zod";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Actor } from "../access/actor";
import { unlessRefused, type Outcome, type Refusal } from "../outcome";
import { asMember } from "./assess-part";
import type { ConductFile } from "./conduct-file";
import type { interviewForm } from "./note-form";

type Interview = z.output<typeof interviewForm>;

/** Someone the meetings know as a representative is not top management, whatever the form ticks (5.5.5.1). */
const standInRefusals = (file: ConductFile, interview: Interview): readonly Refusal[] => {
  const attendance = [...(file.opening?.attendance ?? []), ...(file.closing?.attendance ?? [])];
  const isRepresentative = attendance.some(
    ({ name, capacity }) => name === interview.interviewee && capacity === "authorised-representative",
  );
  return interview.isTopManagement && isRepresentative
    ? [
        {
          code: "representative-not-top-management",
          clause: "5.5.5.1",
          facts: { name: interview.interviewee },
          field: "isTopManagement",
        },
      ]
    : [];
};

const dayRefusals = (file: ConductFile, heldOn: PlainDate, today: PlainDate): readonly Refusal[] => {
  const from = file.opening?.heldOn ?? heldOn;
  const to = file.closing?.heldOn ?? today;
  return from <= heldOn && heldOn <= to
    ? []
    : [{ code: "interview-day-outside", clause: "5.5.5.1", facts: { from, to }, field: "heldOn" }];
};

/** An interview of this audit, by a member of its team, between opening and closing. Gives the author's id. */
export const assessInterview = (
  file: ConductFile,
  interview: Interview,
  by: Readonly<{ actor: Actor; today: PlainDate }>,
): Outcome<string> => {
  const member = asMember(file, by.actor.personId);
  if (!member.ok) return member;
  const isOn = file.status === "opened" || file.status === "closed";
  return unlessRefused(
    [
      ...(isOn ? [] : [{ code: "notes-closed", clause: "5.5.5", facts: { status: file.status } }]),
      ...standInRefusals(file, interview),
      ...dayRefusals(file, interview.heldOn, by.today),
    ],
    () => member.value.personId,
  );
};
