import { expect, test } from "vitest";
import type { Sent } from "@/lib/domain/planning/auditor-load";
import { freeTimeOf, workingDaysFrom } from "@/lib/domain/planning/free-time";
import type { Auditor } from "@/lib/domain/team/team-file";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { plainDate } from "@/rules/core/plain-date";

const SCHEME = "OLS/GZ-0071";
const DAYS = [plainDate("2026-06-08"), plainDate("2026-06-09")];

const registration = { number: "R", system: "QMS", status: "formal" as const };
const always = { validFrom: plainDate("2024-01-01"), validTo: plainDate("2027-01-01") };
const auditor = (personId: string, more: Partial<Auditor> = {}): Auditor => ({
  ...{ personId, number: personId, name: personId, isBodyStaff: true, isFullTime: true },
  ...{ canLead: true, practisesOnlyHere: true, activeFrom: plainDate("2020-01-01"), activeUntil: null },
  registrations: [{ ...registration, ...always }],
  codes: [],
  ...more,
});

const sent = (personId: string, date: string, half: "am" | "pm", auditId = "other"): Sent => ({
  ...{ personId, auditId, caseId: "c", caseNumber: "2026-0009", clientName: "青禾", role: "member" },
  ...{ date: plainDate(date), half },
});

const free = (people: readonly Auditor[], booked: readonly Sent[] = [], scopeCodes = ["35.12"]) =>
  freeTimeOf(people, booked, { schemes: [SCHEME], scopeCodes, days: DAYS, auditId: "this" });

test("what another audit takes is not free, with its case; what this audit takes is", () => {
  const [person] = free(
    [auditor("P-1")],
    [
      sent("P-1", "2026-06-08", "am"),
      sent("P-1", "2026-06-09", "pm", "this"),
      sent("P-2", "2026-06-09", "am"),
    ],
  );
  expect(person?.days).toEqual([
    { date: "2026-06-08", absence: null, free: ["pm"], takenBy: ["2026-0009"] },
    { date: "2026-06-09", absence: null, free: ["am", "pm"], takenBy: [] },
  ]);
  expect(person).toMatchObject({ freeHalfDays: 3, canLead: true });
});

test("5.3.1.2: who holds a code of the scope stands before who has more time; a code that ended counts no more", () => {
  const held = { scheme: SCHEME, code: "35.12", validFrom: plainDate("2025-01-01"), validTo: null };
  const people = free(
    [
      auditor("P-1"),
      auditor("P-2", { codes: [held] }),
      auditor("P-3", { codes: [{ ...held, validTo: plainDate("2026-06-07") }] }),
      auditor("P-4", { codes: [{ ...held, scheme: "QMS" }] }),
    ],
    [sent("P-2", "2026-06-08", "am"), sent("P-1", "2026-06-08", "am")],
  );
  expect(people.map(({ personId, codes }) => [personId, codes])).toEqual([
    ["P-2", ["35.12"]],
    ["P-3", []],
    ["P-4", []],
    ["P-1", []],
  ]);
});

test("nobody is free before he comes, after he left, or once his registration ended; an expert stands in no register", () => {
  const [day] = DAYS;
  const until = (last: string) => [{ ...registration, ...always, validTo: plainDate(last) }];
  const absences = (more: Partial<Auditor>) => free([auditor("P-1", more)])[0]?.days.map((at) => at.absence);
  expect(absences({ activeFrom: plainDate("2026-06-09") })).toEqual(["not-active", null]);
  expect(absences({ activeUntil: day ?? null })).toEqual([null, "not-active"]);
  expect(absences({ registrations: until("2026-06-08") })).toEqual([null, "registration-ends"]);
  expect(absences({ registrations: [] })).toEqual([null, null]);
  expect(free([auditor("P-1", { registrations: until("2026-06-01") })])[0]).toMatchObject({
    freeHalfDays: 0,
  });
});

test("days are working days: weekends and Dragon Boat, 19 June 2026, are left out", () => {
  expect(workingDaysFrom(vendoredCalendar, plainDate("2026-06-18"), 3)).toEqual([
    ...["2026-06-18", "2026-06-22", "2026-06-23"],
  ]);
});

test("first and last day of a registration and of a code count; any one registration is enough", () => {
  const [first, last] = [plainDate("2026-06-08"), plainDate("2026-06-09")];
  const absences = (...spans: readonly (readonly [string, string])[]) =>
    free([
      auditor("P-1", {
        registrations: spans.map(([from, to]) => ({
          ...registration,
          ...{ validFrom: plainDate(from), validTo: plainDate(to) },
        })),
      }),
    ])[0]?.days.map(({ absence }) => absence);
  expect(absences(["2026-06-08", "2026-06-09"])).toEqual([null, null]);
  expect(absences(["2026-06-09", "2027-01-01"])).toEqual(["registration-ends", null]);
  expect(absences(["2020-01-01", "2023-01-01"], ["2026-01-01", "2027-01-01"])).toEqual([null, null]);
  expect(free([auditor("P-1", { activeFrom: first })])[0]?.freeHalfDays).toBe(4);
  const holding = (from: string, validTo: string | null) => {
    const code = { scheme: SCHEME, code: "35.12", validFrom: plainDate(from) };
    const until = validTo === null ? null : plainDate(validTo);
    return free([auditor("P-1", { codes: [{ ...code, validTo: until }] })])[0]?.codes;
  };
  expect(holding("2026-06-08", "2026-06-08")).toEqual(["35.12"]);
  expect(holding(last, null)).toEqual([]);
  expect(holding("2025-01-01", "2026-06-07")).toEqual([]);
});

test("5.3.1.2: of a scope of two codes only those held are told; asked for no day, none is", () => {
  const held = { scheme: SCHEME, code: "35.12", validFrom: plainDate("2025-01-01"), validTo: null };
  const people = [auditor("P-1", { codes: [held] })];
  expect(free(people, [], ["35.11", "35.12"])[0]?.codes).toEqual(["35.12"]);
  const wanted = { schemes: [SCHEME], scopeCodes: ["35.12"], days: [], auditId: "this" };
  expect(freeTimeOf(people, [], wanted)[0]).toMatchObject({ codes: [], days: [], freeHalfDays: 0 });
});
