import type { z } from "zod";
import type { Actor } from "../access/actor";
import { unlessRefused, type Outcome, type Refusal } from "../outcome";
import { timeOf, type Recorded } from "./assess-meeting";
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

/**
 * Whom the meetings know as top management where an interview names somebody else as it: there may be several, and one
 * may stay away from both meetings, so it is brought to mind and refuses nothing. "张远" against 李岚 gives 李岚.
 */
export const otherTopManagement = (
  recorded: readonly string[],
  { interviewee, isTopManagement }: Pick<Interview, "interviewee" | "isTopManagement">,
): readonly string[] => {
  const name = interviewee.trim();
  return isTopManagement && name !== "" && !recorded.includes(name) ? recorded : [];
};

/** Names the attendance of opening and closing has as top management (5.5.2, 5.5.8). */
export const topManagementOf = ({ opening, closing }: Pick<ConductFile, "opening" | "closing">) => [
  ...new Set(
    [...(opening?.attendance ?? []), ...(closing?.attendance ?? [])]
      .filter(({ capacity }) => capacity === "top-management")
      .map(({ name }) => name),
  ),
];

const MIDNIGHT = 24 * 60;

const dayRefusals = (
  file: ConductFile,
  heldOn: Interview["heldOn"],
  { today }: Recorded,
): readonly Refusal[] => {
  const from = file.opening?.heldOn ?? heldOn;
  const to = file.closing?.heldOn ?? today;
  return from <= heldOn && heldOn <= to
    ? []
    : [{ code: "interview-day-outside", clause: "5.5.5.1", facts: { from, to }, field: "heldOn" }];
};

/** On the day of a meeting the interview comes after the opening and before the closing (5.5.2, 5.5.8). */
const hourRefusals = (file: ConductFile, { heldOn, startsAt, endsAt }: Interview): readonly Refusal[] => {
  const from = file.opening?.heldOn === heldOn ? file.opening.endsAt : 0;
  const to = file.closing?.heldOn === heldOn ? file.closing.startsAt : MIDNIGHT;
  if (from <= startsAt && endsAt <= to) return [];
  const field = startsAt < from ? "startsAt" : "endsAt";
  const clause = "5.5.5.1";
  return to === MIDNIGHT
    ? [{ code: "interview-before-opening", clause, facts: { from: timeOf(from) }, field }]
    : [{ code: "interview-hour-outside", clause, facts: { from: timeOf(from), to: timeOf(to) }, field }];
};

const timeRefusals = (interview: Interview, { today, minute }: Recorded): readonly Refusal[] => {
  const { heldOn, startsAt, endsAt } = interview;
  const isNotOver = heldOn === today && minute !== null && endsAt > minute;
  return [
    ...(endsAt > startsAt ? [] : [{ code: "ends-before-it-starts", field: "endsAt" }]),
    ...(isNotOver
      ? [
          {
            code: "interview-not-over",
            field: "endsAt",
            facts: { endsAt: timeOf(endsAt), now: timeOf(minute) },
          },
        ]
      : []),
  ];
};

/** An interview of this audit, by a member of its team, between opening and closing. Gives the author's id. */
export const assessInterview = (
  file: ConductFile,
  interview: Interview,
  by: Readonly<{ actor: Actor; recorded: Recorded }>,
): Outcome<string> => {
  const member = asMember(file, by.actor.personId);
  if (!member.ok) return member;
  const isOn = file.status === "opened" || file.status === "closed";
  return unlessRefused(
    [
      ...(isOn ? [] : [{ code: "notes-closed", clause: "5.5.5", facts: { status: file.status } }]),
      ...standInRefusals(file, interview),
      ...dayRefusals(file, interview.heldOn, by.recorded),
      ...timeRefusals(interview, by.recorded),
      ...hourRefusals(file, interview),
    ],
    () => member.value.personId,
  );
};
