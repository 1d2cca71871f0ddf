import { expect, test } from "vitest";
import { assessMeeting, timeOf } from "@/lib/domain/audit/assess-meeting";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import { CLOSING_POINTS, isMeetingKind, OPENING_POINTS } from "@/lib/domain/audit/conduct-lists";
import type { MeetingEntry } from "@/lib/domain/audit/meeting-form";
import { plainDate } from "@/rules/core/plain-date";
import { attendant, conductFile, DAY_1, meetingEntry } from "../../support/conduct";
import { complaintHandling } from "../../support/rules";

type Asked = Readonly<{
  kind?: "opening" | "closing";
  entry?: Partial<MeetingEntry>;
  file?: Partial<ConductFile>;
  today?: string;
  minute?: number | null;
}>;

const told = ({ kind = "opening", entry = {}, file = {}, today = DAY_1, minute = null }: Asked) =>
  assessMeeting(kind, conductFile(file), meetingEntry(entry), {
    ...{ rules: complaintHandling, today: plainDate(today), minute },
  });

test("5.5.2, 5.5.8: a meeting with its agenda gone through and top management there is recorded", () => {
  expect(told({})).toEqual([]);
  expect(told({ kind: "closing" })).toEqual([]);
});

test.each([
  ["opening", "5.5.2"],
  ["closing", "5.5.8.1"],
] as const)("an %s without top management or its representative is refused (%s)", (meeting, clause) => {
  const head = attendant("唐越", "department-head");
  expect(told({ kind: meeting, entry: { attendance: [head] } })).toEqual([
    { code: "management-absent", clause, facts: { meeting, present: 1 }, field: "attendance" },
  ]);
});

test.each([
  ["opening", "5.5.2"],
  ["closing", "5.5.8.1"],
] as const)(
  "in the %s a representative without an authorisation represents nobody (%s)",
  (meeting, clause) => {
    const representative = attendant("陆安", "authorised-representative");
    const missing = {
      ...{ code: "authorisation-missing", clause, facts: { name: "陆安", meeting } },
      field: "attendance.1.authorisation",
    };
    const asked = (...attendance: MeetingEntry["attendance"]) =>
      told({ kind: meeting, entry: { attendance } });
    const head = attendant("唐越", "department-head");
    expect(asked(head, representative)).toEqual([
      { code: "management-absent", clause, facts: { meeting, present: 2 }, field: "attendance" },
      missing,
    ]);
    expect(asked(head, { ...representative, authorisation: "总经理 2026-06-01 授权" })).toEqual([]);
    expect(asked(head, { ...representative, fileId: "file" })).toEqual([]);
    // Beside top management it is still said to be missing.
    expect(asked(attendant("方知夏", "top-management"), representative)).toEqual([missing]);
  },
);

test("5.5.2: a meeting ends after it began", () => {
  const refused = [{ code: "ends-before-it-starts", field: "endsAt" }];
  expect(told({ entry: { startsAt: 570, endsAt: 570 } })).toEqual(refused);
  expect(told({ entry: { startsAt: 570, endsAt: 571 } })).toEqual([]);
});

test("5.5.2: a meeting of tomorrow has not been held", () => {
  expect(told({ kind: "closing", today: "2026-06-07" })).toEqual([
    {
      ...{ code: "meeting-not-held-yet", field: "heldOn" },
      facts: { meeting: "closing", heldOn: "2026-06-08" },
    },
  ]);
});

test("5.5.2: a meeting of today is recorded once its last minute is over", () => {
  // It ends at 9:30, minute 570.
  expect(told({ minute: 569 })).toEqual([
    {
      ...{ code: "meeting-not-over", field: "endsAt" },
      facts: { meeting: "opening", endsAt: "09:30", now: "09:29" },
    },
  ]);
  expect(told({ minute: 570 })).toEqual([]);
  // One of yesterday is over whatever the hour.
  expect(told({ today: "2026-06-09", minute: 0 })).toEqual([]);
});

test("5.5.2: at midnight, minute 0, nothing of the day is over yet", () => {
  expect(told({ minute: 0 })).toEqual([
    {
      ...{ code: "meeting-not-over", field: "endsAt" },
      facts: { meeting: "opening", endsAt: "09:30", now: "00:00" },
    },
  ]);
});

test("minutes after midnight are told as hours", () => {
  expect([0, 59, 60, 605, 1439, 1440].map(timeOf)).toEqual([
    ...["00:00", "00:59", "01:00", "10:05", "23:59", "24:00"],
  ]);
});

test("5.5.2: a point of the opening left out asks for a word in the note; h) and l) may have nothing", () => {
  const without = (...left: readonly string[]) => ({
    agendaDone: OPENING_POINTS.filter((point) => !left.includes(point)),
  });
  const open = (count: number) => [
    { code: "agenda-points-open", clause: "5.5.2", facts: { count }, field: "note" },
  ];
  expect(told({ entry: without("scope") })).toEqual(open(1));
  expect(told({ entry: without("scope", "safety", "guides") })).toEqual(open(2));
  expect(told({ entry: without("guides", "earlier-findings") })).toEqual([]);
  expect(told({ entry: { ...without("scope"), note: "范围已在文件评审时确认。" } })).toEqual([]);
  expect(told({ entry: { agendaDone: [] } })).toEqual(open(14));
});

test("5.5.8.2: a closing goes through every point of its own agenda", () => {
  const agendaDone = CLOSING_POINTS.filter((point) => point !== "correction-schedule");
  expect(told({ kind: "closing", entry: { agendaDone } })).toEqual([
    { code: "agenda-points-open", clause: "5.5.8.2", facts: { count: 1 }, field: "note" },
  ]);
});

test("5.4.1: only a stage 1 held off site meets online", () => {
  const remote = (file: Partial<ConductFile>) => told({ entry: { isRemote: true }, file });
  const refused = [{ code: "meeting-must-be-on-site", clause: "5.4.1", field: "isRemote" }];
  expect(remote({ kind: "stage1", method: "off-site" })).toEqual([]);
  expect(remote({ kind: "stage1", method: "on-site" })).toEqual(refused);
  expect(remote({ kind: "stage2", method: "off-site" })).toEqual(refused);
});

test("5.5.2 a)–p), 5.5.8.2 a)–l): both agendas in the order of the rule", () => {
  expect(OPENING_POINTS).toEqual([
    ...["introductions", "scope", "plan", "channels", "resources", "confidentiality", "safety", "guides"],
    ...["reporting", "termination", "responsibility", "earlier-findings", "sampling", "language"],
    ...["progress", "questions"],
  ]);
  expect(CLOSING_POINTS).toEqual([
    ...["thanks", "purpose-and-method", "impartiality-and-limits", "sampling-uncertainty"],
    ...["nonconformities", "disagreement", "summary", "conclusion", "correction-schedule"],
    ...["after-the-audit", "complaints-and-appeals", "correction-requirements"],
  ]);
  expect(["opening", "closing", "", "meeting"].map(isMeetingKind)).toEqual([true, true, false, false]);
});
