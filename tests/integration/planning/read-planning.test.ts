import { beforeAll, expect, test } from "vitest";
import { readPlanningLoad } from "@/lib/usecases/planning/queries/read-load";
import { readPlanningMonth } from "@/lib/usecases/planning/queries/read-month";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, refusalCodes } from "@/tests/support/house";

const TODAY = "2026-06-02";

let path: Planned;
beforeAll(async () => {
  await resetDatabase();
  path = await plannedCase();
});

const month = async (actor: Parameters<typeof act>[0], form: Readonly<{ month?: string; person?: string }>) =>
  expectAccepted(await act(actor, TODAY, readPlanningMonth, form));

const load = async (actor: Parameters<typeof act>[0]) =>
  expectAccepted(await act(actor, "2026-06-08", readPlanningLoad, { unit: "week" }));

test("a month shows each audit on its days with its people, half-day by half-day", async () => {
  const { audits, slots, weeks } = await month(path.manager, { month: "2026-06" });
  const stage2 = audits.find(({ id }) => id === path.stage2Id);
  expect(stage2).toMatchObject({ caseId: path.caseId, startsOn: "2026-06-08", endsOn: "2026-06-09" });
  expect(
    slots
      .filter(({ auditId }) => auditId === path.stage2Id)
      .map(({ name, date, half }) => [name, date, half]),
  ).toContainEqual(["梁书宁", "2026-06-09", "am"]);
  expect(weeks.flat().filter(({ isRest, isInMonth }) => isRest && isInMonth)).toHaveLength(9);
});

test("a month is that of today unless another is asked for, and may be one of a person", async () => {
  expect(await month(path.manager, {})).toMatchObject({
    month: "2026-06",
    previous: "2026-05",
    next: "2026-07",
  });
  const own = await month(path.manager, { month: "2026-06", person: "梁书" });
  expect(own.audits.map(({ id }) => id)).toEqual([path.stage2Id]);
});

test("an auditor's month and load are his own; another auditor's show nothing of them", async () => {
  expect((await month(path.auditor, { month: "2026-06" })).audits.map(({ id }) => id)).toEqual([
    path.stage2Id,
  ]);
  const other = await makeAuditor("章未央", { codes: [] });
  expect((await month(other, { month: "2026-06" })).audits).toEqual([]);
  expect((await load(path.auditor)).people.map(({ name }) => name)).toEqual(["梁书宁"]);
});

test("5.4.4.6: load counts half-days against those of the working days of each week", async () => {
  const { people, periods } = await load(path.manager);
  expect(periods[0]).toEqual({ from: "2026-06-08", to: "2026-06-14" });
  const loadOf = (name: string) => people.find((person) => person.name === name)?.periods.slice(0, 2);
  expect(loadOf("秦知远")).toEqual([
    { sent: 4, capacity: 10 },
    { sent: 0, capacity: 8 },
  ]);
  expect(loadOf("梁书宁")?.[0]).toEqual({ sent: 3, capacity: 10 });
});

test("clients and those who do not plan read neither month nor load", async () => {
  expect(refusalCodes(await act(path.client, TODAY, readPlanningMonth, {}))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(path.client, TODAY, readPlanningLoad, {}))).toEqual(["not-permitted"]);
});
