import { expect, test } from "vitest";
import { NO_DUTIES } from "@/lib/domain/access/duties";
import { assessVisit, isUnderWay } from "@/lib/domain/audit/assess-visit";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";
import type { Member } from "@/lib/domain/team/team-file";
import type { Slot } from "@/lib/domain/team/team-form";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling } from "../../support/rules";

const LEADER: Member = {
  ...{ personId: "leader", number: "1", name: "魏岚", isBodyStaff: true, isFullTime: true, canLead: true },
  ...{ practisesOnlyHere: true, activeFrom: plainDate("2020-01-01"), activeUntil: null, registrations: [] },
  ...{ codes: [], role: "leader", tasks: "", declaredOn: null, lastTieOn: null, declarationNote: "" },
};
const slot = (date: string, half: Slot["half"] = "am", personId = "leader"): Slot => ({
  ...{ personId, date: plainDate(date), half },
});

const visited = (
  slots: readonly Slot[],
  {
    status = "opened" as const,
    isLonger = false,
  }: Readonly<{ status?: "opened" | "plan-agreed"; isLonger?: boolean }> = {},
) =>
  assessVisit({
    ...{ status, slots, isLonger, today: plainDate("2026-06-10") },
    question: {
      ...{ rules: complaintHandling, schemes: ["OLS/GZ-0071"], scopeCodes: [], determinedHalfDays: 4 },
      ...{ duties: NO_DUTIES, isProgrammeStale: false },
      file: {
        members: [LEADER, { ...LEADER, personId: "auditor", role: "member" }],
        slots: [slot("2026-06-08"), slot("2026-06-16")],
        objections: [],
      },
    },
  });

const CLAUSE = "5.4.4.1";

test("5.6.2 c): days are added by a visit once an audit is opened, and no more when its report is signed", () => {
  expect(AUDIT_STATUSES.filter(isUnderWay)).toEqual(["opened", "closed"]);
  const early = { status: "plan-agreed" } as const;
  expect(visited([], early)).toEqual([]);
  expect(visited([slot("2026-06-12")], early)).toEqual([
    { code: "visit-before-opening", clause: CLAUSE, field: "slots" },
  ]);
});

test("5.4.4.1: the people of a visit are of the team", () => {
  expect(visited([slot("2026-06-12")])).toEqual([]);
  expect(visited([slot("2026-06-12", "am", "stranger")])).toEqual([
    { code: "visit-person-not-in-team", clause: CLAUSE, field: "slots" },
  ]);
});

test("5.4.4.1: a visit is from today on", () => {
  expect(visited([slot("2026-06-10")])).toEqual([]);
  expect(visited([slot("2026-06-09")])).toEqual([
    {
      ...{ code: "visit-in-the-past", clause: CLAUSE, field: "slots" },
      facts: { person: "魏岚", day: "2026-06-09" },
    },
  ]);
});

test("5.4.4.1: a half-day is given once, neither twice by the visit nor on top of the audit's own", () => {
  const twice = (day: string) => ({
    ...{ code: "visit-slot-twice", clause: CLAUSE, field: "slots", facts: { person: "魏岚", day } },
  });
  expect(visited([slot("2026-06-12"), slot("2026-06-12", "pm"), slot("2026-06-13")])).toEqual([]);
  expect(visited([slot("2026-06-12"), slot("2026-06-12")])).toEqual([twice("2026-06-12")]);
  expect(visited([slot("2026-06-08")]).at(-1)).toEqual(twice("2026-06-08"));
  expect(visited([slot("2026-06-08", "pm")]).map(({ code }) => code)).toEqual(["visit-in-the-past"]);
});

test("5.4.4, 5.4.4.6: days added to the audit are judged like its task, each refusal told at the half-days", () => {
  const refusals = visited([slot("2026-06-12")], { isLonger: true });
  // A leader without registration produces no man-day: nothing of the 2 days determined is planned.
  expect(refusals).toContainEqual({
    ...{ code: "auditor-days-short", clause: "5.4.4.6", field: "slots" },
    facts: { planned: 0, determined: 2 },
  });
  // The full-time auditor is asked for on the audit's own days and on the added one.
  const missing = refusals.filter(({ code }) => code === "full-time-auditor-missing");
  expect(missing.map(({ facts, field }) => [facts?.["day"], field])).toEqual([
    ["2026-06-08", "slots"],
    ["2026-06-12", "slots"],
    ["2026-06-16", "slots"],
  ]);
  // What is wrong with the half-days themselves is told alone.
  expect(visited([slot("2026-06-09")], { isLonger: true }).map(({ code }) => code)).toEqual([
    "visit-in-the-past",
  ]);
});

test("5.4.4.1: a half-day is given once to one person, and to another one as well", () => {
  const twice = (slots: readonly Slot[]) => visited(slots).filter(({ code }) => code === "visit-slot-twice");
  expect(twice([slot("2026-06-16")])).toHaveLength(1);
  expect(twice([slot("2026-06-16", "pm"), slot("2026-06-16", "am", "auditor")])).toEqual([]);
  expect(twice([slot("2026-06-12"), slot("2026-06-12", "am", "auditor")])).toEqual([]);
  expect(twice([slot("2026-06-12"), slot("2026-06-12")])).toHaveLength(1);
});
