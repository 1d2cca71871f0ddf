import { expect, test } from "vitest";
import { assessInterview, otherTopManagement, topManagementOf } from "@/lib/domain/audit/assess-interview";
import type { ConductFile } from "@/lib/domain/audit/conduct-file";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import { plainDate } from "@/rules/core/plain-date";
import { actorOf, present, CLOSING, conductFile, DAY_1, OPENING } from "../../support/conduct";

/** 10:00 to 11:00 on the first day, face to face with the general manager. */
const INTERVIEW = {
  ...{ caseId: "case", auditId: "audit", interviewee: "方知夏", post: "总经理", content: "方针与资源。" },
  ...{ isTopManagement: true, isFaceToFace: true, heldOn: DAY_1, startsAt: 600, endsAt: 660 },
};

type Asked = Readonly<{
  file?: Partial<ConductFile>;
  interview?: Partial<typeof INTERVIEW>;
  personId?: string | null;
  today?: string;
  minute?: number | null;
}>;

const assessed = ({ file = {}, interview = {}, personId = "member", today = "2026-06-09", minute }: Asked) =>
  assessInterview(
    conductFile(file),
    { ...INTERVIEW, ...interview },
    { actor: actorOf(personId), recorded: { today: plainDate(today), minute: minute ?? null } },
  );

const told = (asked: Asked) => {
  const outcome = assessed(asked);
  return outcome.ok ? [] : outcome.refusals;
};

test("5.5.5.1: a member of the team records the interview; it is kept under that person", () => {
  expect(assessed({})).toEqual({ ok: true, value: "member" });
  expect(assessed({ personId: "intern" })).toEqual({ ok: true, value: "intern" });
});

test("5.4.4: whoever does not audit here records no interview", () => {
  for (const personId of ["expert", "stranger", null])
    expect(told({ personId })).toEqual([{ code: "not-of-this-audit", clause: "5.4.4" }]);
});

test("5.5.5: interviews are recorded while the audit is opened or closed, and in no other state", () => {
  for (const status of AUDIT_STATUSES)
    expect([status, told({ file: { status } })]).toEqual([
      status,
      status === "opened" || status === "closed"
        ? []
        : [{ code: "notes-closed", clause: "5.5.5", facts: { status } }],
    ]);
});

test("5.5.5.1: whom a meeting knows as a representative is not top management", () => {
  const attendance = [present("唐越", "top-management"), present("方知夏", "authorised-representative")];
  const refused = [
    {
      ...{ code: "representative-not-top-management", clause: "5.5.5.1", field: "isTopManagement" },
      facts: { name: "方知夏" },
    },
  ];
  expect(told({ file: { opening: { ...OPENING, attendance } } })).toEqual(refused);
  expect(told({ file: { closing: { ...CLOSING, attendance } } })).toEqual(refused);
  const file = { opening: { ...OPENING, attendance } };
  expect(told({ file, interview: { isTopManagement: false } })).toEqual([]);
  expect(told({ file, interview: { interviewee: "唐越" } })).toEqual([]);
});

test("5.5.5.1: an interview is held between opening and closing, or until today while there is no closing", () => {
  const on = (heldOn: string, file: Partial<ConductFile> = {}) =>
    told({ file, interview: { heldOn: plainDate(heldOn) }, today: "2026-06-10" }).filter(
      ({ field }) => field === "heldOn",
    );
  const refused = (to: string) => [
    {
      ...{ code: "interview-day-outside", clause: "5.5.5.1", field: "heldOn" },
      facts: { from: "2026-06-08", to },
    },
  ];
  expect(on("2026-06-07")).toEqual(refused("2026-06-10"));
  expect(on("2026-06-08")).toEqual([]);
  expect(on("2026-06-10")).toEqual([]);
  expect(on("2026-06-11")).toEqual(refused("2026-06-10"));
  expect(on("2026-06-09", { closing: CLOSING })).toEqual([]);
  expect(on("2026-06-10", { closing: CLOSING })).toEqual(refused("2026-06-09"));
  // Without an opening there is no first day to keep.
  expect(on("2026-06-01", { opening: null })).toEqual([]);
});

test("5.5.2: on the day of the opening, ended at 9:30, the interview begins at 9:30 at the earliest", () => {
  expect(told({ interview: { startsAt: 570 } })).toEqual([]);
  expect(told({ interview: { startsAt: 569 } })).toEqual([
    { code: "interview-before-opening", clause: "5.5.5.1", facts: { from: "09:30" }, field: "startsAt" },
  ]);
  // On the second day the hour of the opening says nothing.
  expect(told({ interview: { heldOn: plainDate("2026-06-09"), startsAt: 480 } })).toEqual([]);
});

test("5.5.8: on the day of the closing, begun at 16:00, the interview ends at 16:00 at the latest", () => {
  const heldOn = plainDate("2026-06-09");
  const until = (endsAt: number, file: Partial<ConductFile> = {}) =>
    told({ file: { closing: CLOSING, ...file }, interview: { heldOn, startsAt: 900, endsAt } });
  expect(until(960)).toEqual([]);
  expect(until(961)).toEqual([
    {
      ...{ code: "interview-hour-outside", clause: "5.5.5.1", field: "endsAt" },
      facts: { from: "00:00", to: "16:00" },
    },
  ]);
  // The day before, the hour of the closing says nothing.
  expect(told({ file: { closing: CLOSING }, interview: { endsAt: 1200 } })).toEqual([]);
});

test("5.5.2, 5.5.8: where opening and closing are of one day, both hours hold", () => {
  const file = { closing: { ...CLOSING, heldOn: DAY_1 } };
  const facts = { from: "09:30", to: "16:00" };
  const refused = (field: string) => [{ code: "interview-hour-outside", clause: "5.5.5.1", facts, field }];
  expect(told({ file, interview: { startsAt: 560 } })).toEqual(refused("startsAt"));
  expect(told({ file, interview: { endsAt: 970 } })).toEqual(refused("endsAt"));
  expect(told({ file, interview: { startsAt: 570, endsAt: 960 } })).toEqual([]);
});

test("5.5.5.1: an interview ends after it began", () => {
  const refused = [{ code: "ends-before-it-starts", field: "endsAt" }];
  expect(told({ interview: { endsAt: 600 } })).toEqual(refused);
  expect(told({ interview: { endsAt: 601 } })).toEqual([]);
});

test("5.5.5.1: an interview of today is recorded once its last minute is over", () => {
  // It ends at 11:00, minute 660.
  expect(told({ today: "2026-06-08", minute: 659 })).toEqual([
    { code: "interview-not-over", field: "endsAt", facts: { endsAt: "11:00", now: "10:59" } },
  ]);
  expect(told({ today: "2026-06-08", minute: 660 })).toEqual([]);
  expect(told({ today: "2026-06-08", minute: null })).toEqual([]);
  expect(told({ today: "2026-06-09", minute: 0 })).toEqual([]);
});

test("5.5.5.1: an interview of top management with somebody the meetings do not know as it brings the recorded one to mind", () => {
  const named = (interviewee: string, isTopManagement = true) =>
    otherTopManagement(["唐越"], { interviewee, isTopManagement });
  expect(named("方知夏")).toEqual(["唐越"]);
  expect(named(" 唐越 ")).toEqual([]);
  expect(named("方知夏", false)).toEqual([]);
  expect(named(" ")).toEqual([]);
  expect(otherTopManagement([], { interviewee: "方知夏", isTopManagement: true })).toEqual([]);
});

test("5.5.2, 5.5.8: top management is whom opening or closing has as it, each once", () => {
  const top = present("唐越", "top-management");
  const opening = { ...OPENING, attendance: [top, present("方知夏", "authorised-representative")] };
  const closing = { ...CLOSING, attendance: [top, present("秦远", "top-management")] };
  expect(topManagementOf({ opening, closing })).toEqual(["唐越", "秦远"]);
  expect(topManagementOf({ opening, closing: null })).toEqual(["唐越"]);
  expect(topManagementOf({ opening: null, closing: null })).toEqual([]);
});
