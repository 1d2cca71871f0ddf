import { expect, test } from "vitest";
import { assessPlan } from "@/lib/domain/plan/assess-plan";
import { percent } from "@/rules/core/amount";
import { plainDate } from "@/rules/core/plain-date";
import { planQuestion, stage1Rows, withRows } from "../../support/plan-question";
import { planRow } from "../../support/plan-rows";
import { complaintHandling, quality } from "../../support/rules";
import { member, objection, teamFile } from "../../support/team-file";

const [opening, morning, afternoon, closing] = stage1Rows;
const codes = (question: Parameters<typeof assessPlan>[0]) => assessPlan(question).map(({ code }) => code);

test("5.4.6: nothing stands against a plan of one day of stage 1 that has all the rule asks for", () => {
  expect(assessPlan(planQuestion())).toEqual([]);
});

test("5.4.6.4: a plan begins today or later, by its earliest day; one under way has days behind it", () => {
  const past = (notBefore: string | null) =>
    assessPlan(planQuestion({ notBefore: notBefore === null ? null : plainDate(notBefore) }));
  expect(past("2026-06-13")).toEqual([
    { code: "plan-day-past", clause: "5.4.6.4", facts: { day: "2026-06-12", today: "2026-06-13" } },
  ]);
  expect(past("2026-06-12")).toEqual([]);
  expect(past(null)).toEqual([]);
  const late = planRow("2026-06-15 09:00-10:00", { unit: "客服部" });
  expect(codes(withRows([late, ...stage1Rows], { notBefore: plainDate("2026-06-14") }))).toContain(
    "plan-day-past",
  );
  expect(codes(withRows([], { notBefore: plainDate("2027-01-01") }))).not.toContain("plan-day-past");
});

test("5.4.6.3: everybody in a row is of the team", () => {
  const strange = { ...morning, personIds: ["leader", "stranger"] };
  expect(assessPlan(withRows([opening, strange, afternoon, closing]))).toEqual([
    { code: "plan-person-not-in-team", clause: "5.4.6.3", field: "rows.1.personIds", facts: { row: 2 } },
  ]);
});

test("5.4.6.3: everybody in a row was sent for that half-day; one o'clock parts the halves", () => {
  const members = [member("leader", "leader"), member("second", "member")];
  const sent = (when: string, ...slots: readonly string[]) =>
    assessPlan(
      withRows(
        [
          opening,
          morning,
          afternoon,
          closing,
          planRow(when, { unit: "仓库", personIds: ["leader", "second"] }),
        ],
        {
          team: teamFile(members, ["leader 2026-06-12 am", "leader 2026-06-12 pm", ...slots]),
        },
      ),
    ).filter(({ code }) => code === "plan-person-not-sent");
  const notSent = [
    {
      code: "plan-person-not-sent",
      clause: "5.4.6.3",
      field: "rows.4.personIds",
      facts: { row: 5, person: "name of second", day: "2026-06-12" },
    },
  ];
  expect(sent("2026-06-12 12:00-13:00", "second 2026-06-12 am")).toEqual([]);
  expect(sent("2026-06-12 12:00-13:01", "second 2026-06-12 am")).toEqual(notSent);
  expect(sent("2026-06-12 13:00-14:00", "second 2026-06-12 pm")).toEqual([]);
  expect(sent("2026-06-12 12:59-14:00", "second 2026-06-12 pm")).toEqual(notSent);
  expect(sent("2026-06-12 12:00-14:00", "second 2026-06-12 am", "second 2026-06-12 pm")).toEqual([]);
  // Neither another day nor another half of the day will do.
  expect(sent("2026-06-12 09:00-10:00", "second 2026-06-13 am", "second 2026-06-12 pm")).toEqual(notSent);
});

test("5.4.6.3 b): a row of audit names a unit, a process or contents; meetings need none", () => {
  const bare = { ...afternoon, process: "" };
  const refusal = {
    code: "plan-row-without-subject",
    clause: "5.4.6.3 b)",
    field: "rows.2.unit",
    facts: { row: 3 },
  };
  expect(assessPlan(withRows([opening, morning, bare, closing]))).toEqual([refusal]);
  for (const said of [{ unit: "客服部" }, { process: "投诉接收" }, { contents: ["scope"] }])
    expect(assessPlan(withRows([opening, morning, { ...bare, ...said }, closing]))).toEqual([]);
});

test("5.1: stage 2 is planned when stage 1 is over, into its window of 2026-06-17 to 2026-12-12", () => {
  const gap = (day: string, end: string | null = "2026-06-12", kind: "stage2" | "surveillance" = "stage2") =>
    assessPlan(
      withRows([planRow(`${day} 08:30-09:00`, { kind: "opening" })], {
        kind,
        notBefore: null,
        stage1: { end: end === null ? null : plainDate(end), findings: [] },
      }),
    ).filter(({ code }) => code.startsWith("stage"));
  expect(gap("2026-06-17", null)).toEqual([{ code: "stage1-not-over", clause: "5.1", facts: {} }]);
  expect(gap("2026-06-16")).toEqual([
    {
      code: "stage-gap-too-short",
      clause: "5.1",
      facts: { stage1End: "2026-06-12", start: "2026-06-16", earliest: "2026-06-17" },
    },
  ]);
  expect(gap("2026-06-17")).toEqual([]);
  expect(gap("2026-12-12")).toEqual([]);
  expect(gap("2026-12-13")).toEqual([
    {
      code: "stage-gap-too-long",
      clause: "5.1",
      facts: { stage1End: "2026-06-12", start: "2026-12-13", latest: "2026-12-12" },
    },
  ]);
  expect(gap("2026-06-16", "2026-06-12", "surveillance")).toEqual([]);
  expect(gap("2026-06-16", null, "surveillance")).toEqual([]);
});

test("5.4.2.1 c): what stage 1 found is verified before the first day of stage 2, and not on it", () => {
  const open = (verifiedOn: string | null) =>
    assessPlan(
      withRows([planRow("2026-06-18 08:30-09:00", { kind: "opening" })], {
        kind: "stage2",
        stage1: {
          end: plainDate("2026-06-12"),
          findings: [{ id: "F-1", verifiedOn: verifiedOn === null ? null : plainDate(verifiedOn) }],
        },
      }),
    ).filter(({ code }) => code === "stage1-finding-open");
  const refusal = { code: "stage1-finding-open", clause: "5.4.2.1 c)", facts: { id: "F-1" } };
  expect(open("2026-06-17")).toEqual([]);
  expect(open("2026-06-18")).toEqual([refusal]);
  expect(open(null)).toEqual([refusal]);
  expect(codes(withRows([], { kind: "stage2" }))).not.toContain("stage1-not-over");
});

test("5.4.4.8: an objection the body has not answered keeps the plan back; an answered one does not", () => {
  const slots = ["leader 2026-06-12 am", "leader 2026-06-12 pm"];
  const withObjection = (upheld: boolean | null) =>
    assessPlan(
      planQuestion({ team: teamFile([member("leader", "leader")], slots, [objection("leader", upheld)]) }),
    );
  expect(withObjection(null)).toEqual([
    { code: "objection-open", clause: "5.4.4.8", facts: { person: "name of leader" } },
  ]);
  expect(withObjection(false)).toEqual([]);
  expect(withObjection(true)).toEqual([]);
});

test("5.4.3: where an edition makes its share on site binding, each scheme's plan of the stages keeps it", () => {
  const binding = {
    ...complaintHandling,
    manDays: {
      ...complaintHandling.manDays,
      onSiteShare: { clause: "CNCA-QMS-01:2025", least: percent(0.8), blocksPlan: true },
    },
  };
  // 2.0 days of which 0.5 off site: 1.5 are 75 %; with 2.5 days 2.0 are 80 %.
  const share = (total: number, more: Partial<Parameters<typeof assessPlan>[0]> = {}) =>
    assessPlan(
      planQuestion({
        every: [binding],
        stage1OnSite: false,
        days: [{ scheme: "OLS/GZ-0071", total, stage1: 1, uncombined: total, coefficient: null }],
        ...more,
      }),
    ).filter(({ code }) => code === "on-site-share-low");
  const refusal = {
    code: "on-site-share-low",
    clause: "CNCA-QMS-01:2025",
    facts: { onSite: 1.5, total: 2, least: 0.8 },
  };
  expect(share(4)).toEqual([refusal]);
  expect(share(5)).toEqual([]);
  expect(share(4, { stage1OnSite: true })).toEqual([]);
  expect(share(4, { every: [complaintHandling] })).toEqual([]);
  expect(share(4, { every: [quality] })).toEqual([]);
  expect(share(4, { kind: "stage2" })).toEqual([refusal]);
  for (const kind of ["surveillance", "recertification", "special", "supplementary"] as const)
    expect(share(4, { kind })).toEqual([]);
});
