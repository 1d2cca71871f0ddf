import { expect, test } from "vitest";
import { proposeAmendment } from "@/lib/domain/plan/propose-amendment";
import { planRow } from "../../support/plan-rows";
import { member, teamFile } from "../../support/team-file";

const agreed = [
  planRow("2026-06-18 08:30-09:00", { kind: "opening", siteId: "office" }),
  planRow("2026-06-18 09:00-12:30", { siteId: "office", unit: "客服部" }),
  planRow("2026-06-18 13:30-17:00", { siteId: "hall", unit: "营业厅" }),
  planRow("2026-06-18 17:00-17:30", { kind: "closing", siteId: "office" }),
];

const amend = (slots: readonly string[], siteIds: readonly (string | null)[] = ["office", "hall", "yard"]) =>
  proposeAmendment({
    agreed,
    team: teamFile([member("leader", "leader"), member("second", "member")], slots),
    countedIds: ["leader", "second"],
    siteIds,
  });

const planned = ["leader 2026-06-18 am", "leader 2026-06-18 pm"];

test("5.6.2 c): half-days already in the plan add nothing to it, nor those of people who do not count", () => {
  expect(amend(planned)).toEqual(agreed);
  expect(amend([...planned, "intern 2026-06-19 am"])).toEqual(agreed);
});

test("5.6.2 c): an added morning goes to the site the plan does not have, and the closing to its end", () => {
  expect(amend([...planned, "leader 2026-06-19 am"])).toEqual([
    ...agreed.slice(0, 3),
    planRow("2026-06-19 08:30-12:00", { siteId: "yard" }),
    planRow("2026-06-19 12:00-12:30", { kind: "closing", siteId: "office" }),
  ]);
});

test("5.6.2 c): two auditors on two added half-days: only whoever is there at the end gives way to the closing", () => {
  const rows = amend([
    ...planned,
    "second 2026-06-19 pm",
    "leader 2026-06-19 am",
    "leader 2026-06-19 pm",
    "second 2026-06-18 pm",
  ]);
  expect(rows.slice(3)).toEqual([
    planRow("2026-06-18 13:30-17:30", { siteId: "yard", personIds: ["second"] }),
    planRow("2026-06-19 08:30-12:30", { siteId: "yard" }),
    planRow("2026-06-19 13:30-17:00", { siteId: "yard", personIds: ["second"] }),
    planRow("2026-06-19 13:30-17:00", { siteId: "yard" }),
    planRow("2026-06-19 17:00-17:30", { kind: "closing", siteId: "office" }),
  ]);
});

test("5.6.2 c): where the plan has every site already, the added half-days go to the first of them", () => {
  const rows = amend([...planned, "leader 2026-06-19 am"], ["hall", "office"]);
  expect(rows.at(-2)).toEqual(planRow("2026-06-19 08:30-12:00", { siteId: "hall" }));
});

test("5.6.2 c): half-days before the closing leave it where it is; so do those that end with it", () => {
  const earlier = amend([...planned, "second 2026-06-17 pm"]);
  expect(earlier).toEqual([
    planRow("2026-06-17 13:30-17:30", { siteId: "yard", personIds: ["second"] }),
    ...agreed,
  ]);
  const same = amend([...planned, "second 2026-06-18 pm"]);
  expect(same).toEqual([
    ...agreed.slice(0, 3),
    planRow("2026-06-18 13:30-17:30", { siteId: "yard", personIds: ["second"] }),
    ...agreed.slice(3),
  ]);
});

test("5.6.2 c): a closing at noon moves to the evening of the same day; a plan without one gets none", () => {
  const morning = [
    planRow("2026-06-18 08:30-12:00", { siteId: "office" }),
    planRow("2026-06-18 12:00-12:30", { kind: "closing", siteId: "office" }),
  ];
  const asked = {
    team: teamFile([member("leader", "leader")], planned),
    countedIds: ["leader"],
    siteIds: ["yard"],
  };
  expect(proposeAmendment({ ...asked, agreed: morning })).toEqual([
    planRow("2026-06-18 08:30-12:00", { siteId: "office" }),
    planRow("2026-06-18 13:30-17:00", { siteId: "yard" }),
    planRow("2026-06-18 17:00-17:30", { kind: "closing", siteId: "office" }),
  ]);
  expect(proposeAmendment({ ...asked, agreed: morning.slice(0, 1) })).toEqual([
    planRow("2026-06-18 08:30-12:00", { siteId: "office" }),
    planRow("2026-06-18 13:30-17:30", { siteId: "yard" }),
  ]);
});

test("5.6.2 c): a half-day is in the plan when the person has any minute of it there, and not at its borders", () => {
  const added = (row: ReturnType<typeof planRow>) =>
    proposeAmendment({
      agreed: [row],
      team: teamFile([member("leader", "leader")], ["leader 2026-06-18 am"]),
      countedIds: ["leader"],
      siteIds: ["yard"],
    }).length - 1;
  expect(added(planRow("2026-06-18 08:00-08:30"))).toBe(1);
  expect(added(planRow("2026-06-18 08:00-08:31"))).toBe(0);
  expect(added(planRow("2026-06-18 12:29-13:00"))).toBe(0);
  expect(added(planRow("2026-06-18 12:30-13:00"))).toBe(1);
  expect(added(planRow("2026-06-19 08:30-12:30"))).toBe(1);
  expect(added(planRow("2026-06-18 08:30-12:30", { personIds: ["second"] }))).toBe(1);
});
