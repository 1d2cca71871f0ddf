import type { PlainDate } from "@/rules/core/plain-date";
import { meetingAttendance, type Attendee } from "@/rules/stages/attendance";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import { assessSignedEntry } from "./assess-signatures";
import type { ConductFile } from "./conduct-file";
import { AGENDA, CONDITIONAL_POINTS, type MeetingKind } from "./conduct-lists";
import type { MeetingEntry } from "./meeting-form";

/** A representative without an authorisation represents nobody. */
const standingOf = (attendant: MeetingEntry["attendance"][number]): Attendee["standing"] => {
  if (attendant.capacity === "top-management") return "top-management";
  if (attendant.capacity !== "authorised-representative") return "other";
  return attendant.authorisation === "" && attendant.fileId === null ? "other" : "authorised-representative";
};

const authorisationRefusals = (kind: MeetingKind, entry: MeetingEntry, clause: string): readonly Refusal[] =>
  entry.attendance.flatMap((attendant, index) =>
    attendant.capacity === "authorised-representative" && standingOf(attendant) === "other"
      ? [
          {
            code: "authorisation-missing",
            clause,
            facts: { name: attendant.name, meeting: kind },
            field: `attendance.${index}.authorisation`,
          },
        ]
      : [],
  );

/** The day and, where it is known, the minute of that day at which a meeting is put on record. */
export type Recorded = Readonly<{ today: PlainDate; minute: number | null }>;

const MINUTES = 60;
export const timeOf = (minute: number): string =>
  [Math.floor(minute / MINUTES), minute % MINUTES].map((part) => String(part).padStart(2, "0")).join(":");

const isNotOver = ({ heldOn, endsAt }: MeetingEntry, { today, minute }: Recorded): boolean =>
  heldOn === today && minute !== null && endsAt > minute;

const timeRefusals = (kind: MeetingKind, entry: MeetingEntry, recorded: Recorded): readonly Refusal[] => [
  ...(entry.endsAt > entry.startsAt ? [] : [{ code: "ends-before-it-starts", field: "endsAt" }]),
  ...(entry.heldOn > recorded.today
    ? [{ code: "meeting-not-held-yet", field: "heldOn", facts: { meeting: kind, heldOn: entry.heldOn } }]
    : []),
  ...(isNotOver(entry, recorded)
    ? [
        {
          code: "meeting-not-over",
          field: "endsAt",
          facts: { meeting: kind, endsAt: timeOf(entry.endsAt), now: timeOf(recorded.minute ?? 0) },
        },
      ]
    : []),
];

/** Every point is gone through; one that had nothing to say needs a word why, in the meeting's note. */
const agendaRefusals = (kind: MeetingKind, entry: MeetingEntry, clause: string): readonly Refusal[] => {
  const open = AGENDA[kind].filter(
    (point) => !entry.agendaDone.includes(point) && !CONDITIONAL_POINTS.includes(point),
  );
  if (open.length === 0 || entry.note !== "") return [];
  return [{ code: "agenda-points-open", clause, facts: { count: open.length }, field: "note" }];
};

/** Stage 1 may be held off site, and then its meetings online; every other audit meets at the client's (5.4.1). */
const remoteRefusals = (file: ConductFile, entry: MeetingEntry): readonly Refusal[] =>
  entry.isRemote && !(file.kind === "stage1" && file.method === "off-site")
    ? [{ code: "meeting-must-be-on-site", clause: "5.4.1", field: "isRemote" }]
    : [];

/** 5.5.4.1: an observer is there for a reason that client and body agreed on beforehand. */
const observerRefusals = ({ attendance }: MeetingEntry): readonly Refusal[] =>
  attendance.flatMap(({ capacity, name, organisation, authorisation }, index) =>
    capacity === "observer" && (organisation === "" || authorisation === "")
      ? [
          {
            code: "observer-unexplained",
            clause: "5.5.4.1",
            facts: { name },
            field: `attendance.${index}.${organisation === "" ? "organisation" : "authorisation"}`,
          },
        ]
      : [],
  );

/** Everything that speaks against a meeting as recorded (5.5.2, 5.5.8), apart from its place in the audit. */
export const assessMeeting = (
  kind: MeetingKind,
  file: ConductFile,
  entry: MeetingEntry,
  on: Recorded & Readonly<{ rules: SchemeRules }>,
): readonly Refusal[] => {
  const clause = on.rules.stages.attendance[kind];
  const present = meetingAttendance(
    on.rules.stages,
    kind,
    entry.attendance.map((attendant) => ({ name: attendant.name, standing: standingOf(attendant) })),
  );
  return [
    ...(present.ok
      ? []
      : fromNotices(present.refusals).map((refusal) => ({ ...refusal, field: "attendance" }))),
    ...authorisationRefusals(kind, entry, clause),
    ...timeRefusals(kind, entry, on),
    ...agendaRefusals(kind, entry, kind === "opening" ? "5.5.2" : "5.5.8.2"),
    ...remoteRefusals(file, entry),
    ...observerRefusals(entry),
    ...assessSignedEntry(kind, entry),
  ];
};
