import { expect, test } from "vitest";
import { auditEvents, type CalendarSource } from "@/lib/domain/audit-calendar/audit-days";
import { plainDate } from "@/rules/core/plain-date";

const LEADER = "11111111-1111-4111-8111-111111111111";
const MEMBER = "22222222-2222-4222-8222-222222222222";

const slot = (personId: string, date: string, half: "am" | "pm") => ({
  personId,
  date: plainDate(date),
  half,
});

const row = (date: string, startsAt: number, endsAt: number, personIds: readonly string[]) => ({
  ...{ date: plainDate(date), startsAt, endsAt, personIds: [...personIds] },
});

const sent: CalendarSource = {
  ...{ auditId: "a1", status: "task-issued", version: 4, plans: [] },
  replaced: [],
  slots: [
    slot(LEADER, "2026-06-08", "am"),
    slot(LEADER, "2026-06-08", "pm"),
    slot(LEADER, "2026-06-09", "am"),
    slot(MEMBER, "2026-06-09", "pm"),
  ],
};

const first = {
  ...{ number: 1, version: 3, stands: true },
  rows: [
    row("2026-06-08", 540, 570, [LEADER, MEMBER]),
    row("2026-06-08", 570, 1020, [LEADER]),
    row("2026-06-09", 510, 700, [LEADER]),
  ],
};

const told = (source: CalendarSource, personId: string | null) =>
  auditEvents(source, personId).map(({ uid, sequence, status, date, from, to }) => [
    uid.split(".")[2],
    sequence,
    status,
    date,
    from,
    to,
  ]);

test("5.4.4.7: before there is a plan the half-days of the task say when: 8:30 to 12:30, 13:30 to 17:30", () => {
  expect(told(sent, LEADER)).toEqual([
    ["1@certdesk", 4, "confirmed", "2026-06-08", 510, 1050],
    ["2@certdesk", 4, "confirmed", "2026-06-09", 510, 750],
  ]);
  expect(told(sent, null)).toEqual([
    ["1@certdesk", 4, "confirmed", "2026-06-08", 510, 1050],
    ["2@certdesk", 4, "confirmed", "2026-06-09", 510, 1050],
  ]);
});

test("5.4.6.3: the plan that stands says the hours, each one's from his first to his last row of the day", () => {
  const planned = { ...sent, status: "plan-agreed", plans: [first] } as const;
  expect(told(planned, LEADER)).toEqual([
    ["1@certdesk", 7, "confirmed", "2026-06-08", 540, 1020],
    ["2@certdesk", 7, "confirmed", "2026-06-09", 510, 700],
  ]);
  expect(told(planned, MEMBER)).toEqual([["1@certdesk", 7, "confirmed", "2026-06-08", 540, 570]]);
});

test("RFC 5545: a moved day keeps its uid and has a greater sequence", () => {
  const planned = { ...sent, status: "plan-agreed", plans: [first] } as const;
  const moved = {
    ...{ number: 2, version: 2, stands: true },
    rows: [row("2026-06-15", 540, 1020, [LEADER]), row("2026-06-16", 510, 700, [LEADER])],
  };
  const later = { ...planned, version: 6, plans: [moved, { ...first, stands: false }] };
  const [before, after] = [auditEvents(planned, LEADER), auditEvents(later, LEADER)];
  expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after.map(({ date, sequence }) => [date, sequence])).toEqual([
    ["2026-06-15", 11],
    ["2026-06-16", 11],
  ]);
});

test("RFC 5545: a day that fell away is cancelled under its own uid", () => {
  const shorter = { ...first, number: 2, rows: [row("2026-06-08", 540, 1020, [LEADER])] };
  const source = { ...sent, status: "plan-agreed", plans: [shorter, { ...first, stands: false }] } as const;
  expect(told(source, LEADER)).toEqual([
    ["1@certdesk", 10, "confirmed", "2026-06-08", 540, 1020],
    ["2@certdesk", 10, "cancelled", "2026-06-09", 510, 700],
  ]);
});

test("5.5.3.2: every day of an abandoned audit is cancelled, planned or not", () => {
  const statuses = (source: CalendarSource) =>
    auditEvents(source, LEADER).map(({ status, date }) => [status, date]);
  const both = [
    ["cancelled", "2026-06-08"],
    ["cancelled", "2026-06-09"],
  ];
  expect(statuses({ ...sent, status: "abandoned" })).toEqual(both);
  expect(statuses({ ...sent, status: "abandoned", plans: [{ ...first, stands: false }], slots: [] })).toEqual(
    both,
  );
});

test("5.4.4.7: until the task order is issued the days are tentative", () => {
  const proposed = auditEvents({ ...sent, status: "team-proposed" }, LEADER);
  expect(proposed.map(({ status }) => status)).toEqual(["tentative", "tentative"]);
});

test("whoever is in no row and no half-day has no event", () => {
  expect(auditEvents(sent, "33333333-3333-4333-8333-333333333333")).toEqual([]);
});

test("5.4.4.7 e: who was replaced has every day of the audit called off, the others keep theirs", () => {
  // The half-days of the member are the joining person's now; a plan of an earlier day named the member.
  const file: CalendarSource = { ...sent, status: "team-proposed", version: 5, plans: [first] };
  const replaced = { ...file, replaced: [MEMBER] };
  expect(told(replaced, MEMBER)).toEqual([
    ["1@certdesk", 8, "cancelled", "2026-06-08", 510, 1050],
    ["2@certdesk", 8, "cancelled", "2026-06-09", 510, 1050],
  ]);
  expect(told(replaced, LEADER).map(([, , status]) => status)).toEqual(["tentative", "tentative"]);
});

test("RFC 5545: the longest version counts, whichever it was, and the team's days have a uid of their own", () => {
  const shorter = { ...first, rows: [row("2026-06-08", 540, 1020, [LEADER])] };
  const plans = [shorter, { ...first, stands: false }, { ...shorter, stands: false }];
  const source = { ...sent, status: "plan-agreed", plans } as const;
  expect(auditEvents(source, null).map(({ uid, status }) => [uid, status])).toEqual([
    ["a1.team.1@certdesk", "confirmed"],
    ["a1.team.2@certdesk", "cancelled"],
  ]);
  expect(auditEvents(source, LEADER).map(({ uid }) => uid)).toEqual([
    `a1.${LEADER}.1@certdesk`,
    `a1.${LEADER}.2@certdesk`,
  ]);
});
