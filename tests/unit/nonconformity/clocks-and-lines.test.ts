import { expect, test } from "vitest";
import {
  lastVerified,
  nonconformityClock,
  verificationClock,
  verificationLimit,
} from "@/lib/domain/nonconformity/nonconformity-clocks";
import { isJudging, isLeading, nameIn } from "@/lib/domain/nonconformity/nonconformity-file";
import { nonconformityLine, shownClock, turnOf } from "@/lib/domain/nonconformity/nonconformity-view";
import { NONCONFORMITY_STATUSES } from "@/lib/domain/nonconformity/nonconformity-machine";
import type { Grade } from "@/rules/findings/finding-rules";
import { plainDate } from "@/rules/core/plain-date";
import { nonconformityFile, ofAudit } from "../../support/nonconformity-file";
import { complaintHandling } from "../../support/rules";

const { clocks } = complaintHandling;
const day = (written: string | null) => (written === null ? null : plainDate(written));
const stops = (grade: Grade, acceptedOn: string | null = null, verifiedOn: string | null = null) => ({
  ...{ grade, acceptedOn: day(acceptedOn), verifiedOn: day(verifiedOn) },
});
const at = (today: string, closingOn: string | null = "2026-07-03") => ({
  ...{ closingOn: day(closingOn), today: plainDate(today) },
});

test("5.5.8.2: a closing on 2026-07-03 gives a major until 2026-08-02 and a minor until 2026-09-01", () => {
  const read = (grade: Grade, today: string) => nonconformityClock(clocks, stops(grade), at(today));
  expect(read("major", "2026-08-02")).toMatchObject({
    ...{ clock: "major-due", clause: "5.5.8.2", from: "2026-07-03", limit: "2026-08-02", state: "running" },
  });
  expect(read("major", "2026-08-03")).toMatchObject({ state: "overdue", daysLeft: -1 });
  expect(read("minor", "2026-09-01")).toMatchObject({
    ...{ clock: "minor-due", clause: "5.5.8.2", from: "2026-07-03", limit: "2026-09-01", state: "running" },
  });
  expect(read("minor", "2026-09-02")).toMatchObject({ state: "overdue" });
});

test("5.5.8.2: an improvement has no clock, nor has anything before the closing meeting", () => {
  expect(nonconformityClock(clocks, stops("improvement"), at("2026-08-01"))).toBeNull();
  expect(nonconformityClock(clocks, stops("major"), at("2026-08-01", null))).toBeNull();
});

test("5.5.8.2: a major stops at its verification, a minor at the accepted answer", () => {
  const state = (grade: Grade, acceptedOn: string | null, verifiedOn: string | null) =>
    nonconformityClock(clocks, stops(grade, acceptedOn, verifiedOn), at("2026-10-01"))?.state;
  expect(state("major", "2026-07-20", null)).toBe("overdue");
  expect(state("major", null, "2026-08-02")).toBe("met");
  expect(state("major", null, "2026-08-03")).toBe("met-late");
  expect(state("minor", "2026-09-01", null)).toBe("met");
  expect(state("minor", "2026-09-02", "2026-08-01")).toBe("met-late");
});

test("5.5.8.2: the last verification is known once every one is verified, improvements aside", () => {
  const early = stops("minor", null, "2026-08-01");
  const late = stops("major", null, "2026-08-20");
  expect(lastVerified([late, early, stops("improvement")])).toBe("2026-08-20");
  expect(lastVerified([early, stops("minor", "2026-08-01")])).toBeNull();
  expect(lastVerified([stops("improvement")])).toBeNull();
});

test("5.5.8.2: the three months after a closing on 2026-07-03 end on 2026-10-03", () => {
  expect(verificationLimit(clocks, { closingOn: plainDate("2026-07-03") })).toBe("2026-10-03");
  expect(verificationLimit(clocks, { closingOn: null })).toBeNull();
  const read = (all: readonly ReturnType<typeof stops>[], closingOn: string | null = "2026-07-03") =>
    verificationClock(clocks, all, at("2026-10-04", closingOn));
  expect(read([stops("minor", "2026-08-01")])).toMatchObject({
    ...{ clock: "verification-end", clause: "5.5.8.2", limit: "2026-10-03", state: "overdue" },
  });
  expect(read([stops("minor", null, "2026-10-03"), stops("improvement")])?.state).toBe("met");
  expect(read([stops("improvement")])).toBeNull();
  expect(read([])).toBeNull();
  expect(read([stops("minor")], null)).toBeNull();
});

test("5.5.8.2: whose turn it is, state by state; nobody's for an improvement or an abandoned audit", () => {
  const turns = (change: Partial<ReturnType<typeof nonconformityFile>>) =>
    NONCONFORMITY_STATUSES.map((status) => turnOf({ ...nonconformityFile(), ...change, status }));
  // raised, answered, returned, accepted, verified
  expect(turns({})).toEqual(["client", "team", "client", "team", "nobody"]);
  expect(turns({ grade: "improvement" })).toEqual(Array(5).fill("nobody"));
  expect(turns({ audit: ofAudit({ status: "abandoned" }).audit })).toEqual(Array(5).fill("nobody"));
});

test("5.4.4: leader and members judge, the leader leads, and a name is that of the team", () => {
  const { audit } = nonconformityFile();
  const people = ["leader", "member", "intern", "expert", "stranger", null];
  expect(people.map((one) => isJudging(audit, one))).toEqual([true, true, false, false, false, false]);
  expect(people.map((one) => isLeading(audit, one))).toEqual([true, false, false, false, false, false]);
  expect(nameIn(audit, "member")).toBe("member-name");
  expect(nameIn(audit, "stranger")).toBe("");
});

test("5.5.8.2: a line tells requirement, place, clock and turn of a minor closed on 2026-06-09", () => {
  const file = nonconformityFile({
    acceptedOn: plainDate("2026-07-01"),
    verifiedOn: plainDate("2026-07-20"),
  });
  expect(nonconformityLine(file, clocks, plainDate("2026-06-15"))).toMatchObject({
    ...{ id: "nc", number: "NC-01", grade: "minor", criterion: "GB/T 19012-2019", clause: "7.2" },
    ...{ unit: "客服部", process: "投诉受理", statement: "未能提供两份记录。", status: "answered" },
    ...{ raisedOn: "2026-06-08", auditId: "audit", turn: "team" },
    // 2026-06-09 + 60 days; met by the accepted answer.
    clock: {
      ...{ date: "2026-08-08", clause: "5.5.8.2", metOn: "2026-07-01" },
      why: { start: "closing-meeting", effect: "overdue", interpretations: ["dates"] },
    },
  });
  const major = nonconformityLine({ ...file, grade: "major" }, clocks, plainDate("2026-06-15"));
  expect(major.clock).toMatchObject({ date: "2026-07-09", metOn: "2026-07-20" });
  expect(nonconformityLine(ofAudit({ closingOn: null }), clocks, plainDate("2026-06-15")).clock).toBeNull();
});

test("5.5.8.2: a clock is shown with the steps and readings its day rests on", () => {
  const read = verificationClock(clocks, [stops("minor")], at("2026-07-10"));
  if (read === null) throw new Error("no clock");
  expect(shownClock(read, null)).toEqual({
    ...{ date: "2026-10-03", clause: "5.5.8.2", metOn: null },
    why: {
      ...{ start: "closing-meeting", effect: "no-recommendation", steps: read.steps },
      interpretations: ["dates", "verification-end"],
    },
  });
  expect(read.steps[0]).toEqual({ code: "from", clause: "5.5.8.2", value: "2026-07-03", unit: "date" });
  expect(read.steps.at(-1)).toEqual({ code: "limit", clause: "5.5.8.2", value: "2026-10-03", unit: "date" });
});
