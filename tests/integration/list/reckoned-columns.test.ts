import { beforeAll, expect, test } from "vitest";
import type { caseListForm } from "@/lib/domain/case/case-list-form";
import { TURN_ROLES } from "@/lib/domain/case/turn-roles";
import type { personListForm } from "@/lib/domain/person/person-list-form";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { exportCases } from "@/lib/usecases/case/queries/export-cases";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { listOpenNonconformities } from "@/lib/usecases/nonconformity/queries/list-open-nonconformities";
import { listPeople } from "@/lib/usecases/person/queries/list-people";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { fillLists, type Lists } from "@/tests/support/list-fixture";
import type { z } from "zod";

// Closings were on 2026-05-01 to -04: on this day a major (30 days) is late that was closed before the 3rd.
const TODAY = "2026-06-02";

let lists: Lists;
beforeAll(async () => {
  await resetDatabase();
  lists = await fillLists();
});

const cases = async (form: z.input<typeof caseListForm>) =>
  expectAccepted(await act(lists.manager, TODAY, listCases, form)).rows;

const nonconformities = async (form: Readonly<Record<string, string>>) =>
  expectAccepted(
    await act(
      lists.manager,
      TODAY,
      listOpenNonconformities,
      listOpenNonconformities.input.parse({ status: "any", ...form }),
    ),
  ).rows;

const people = async (form: z.input<typeof personListForm>) =>
  expectAccepted(await act(lists.manager, TODAY, listPeople, form)).rows;

test("whose turn a case is: the filter and the order of the database agree with the next step of the rules", async () => {
  const every = await cases({});
  expect(every).toHaveLength(36);
  for (const turn of TURN_ROLES) {
    const expected = every
      .filter(({ waiting }) => waiting.some(({ who }) => who === turn))
      .map(({ id }) => id);
    expect(expected.length, `the fixture has cases for ${turn}`).toBeGreaterThan(0);
    expect((await cases({ turn })).map(({ id }) => id)).toEqual(expected);
  }
  const ordered = (await cases({ sort: "turn", direction: "asc" })).map(
    ({ waiting }) => waiting[0]?.who ?? "~",
  );
  expect(ordered).toEqual(ordered.toSorted());
});

// On the last surveillance, the request and the end of the three certificates, and on the days around their limits.
const DAYS = [
  "2026-07-01",
  "2026-07-02",
  "2026-08-15",
  "2026-08-16",
  "2026-09-30",
  "2026-10-01",
  "2026-10-02",
  "2026-12-31",
  "2027-01-01",
  "2027-03-11",
  "2027-06-11",
];

test("6.1, 6.2, 9.2: what a certificate asks for is the same for the database on every day of its keeping", async () => {
  const keys = new Set<string>();
  for (const today of DAYS) {
    const at = async (stage: "certified" | "expired", turn: "" | "programme-manager" | "quality-manager") =>
      expectAccepted(await act(lists.manager, today, listCases, { stage, turn })).rows;
    const read = async (turn: "" | "programme-manager" | "quality-manager") =>
      [...(await at("certified", turn)), ...(await at("expired", turn))].toSorted((one, other) =>
        one.number < other.number ? 1 : -1,
      );
    const every = await read("");
    for (const { waiting } of every) for (const { key } of waiting) keys.add(key);
    for (const turn of ["programme-manager", "quality-manager"] as const)
      expect(
        (await read(turn)).map(({ id }) => id),
        `${turn} on ${today}`,
      ).toEqual(every.filter(({ waiting }) => waiting.some(({ who }) => who === turn)).map(({ id }) => id));
  }
  expect([...keys].toSorted()).toEqual([
    "arrange-recertification",
    "arrange-surveillance",
    "arrange-this-year",
    "close-expired",
    "collect-overdue-fee",
    "make-up-last-year",
    "pay-overdue-fee",
    "watch-surveillance",
    "weigh-suspension",
  ]);
});

test("9.2: after its last valid day a case is listed, counted, sorted and exported as expired, and as certified no more", async () => {
  const on = async (today: string, form: z.input<typeof caseListForm>) => {
    const { rows, counts } = expectAccepted(await act(lists.manager, today, listCases, form));
    return { numbers: rows.map(({ number }) => number), states: rows.map((row) => row.standing), counts };
  };
  // Case C-34 is certified until 2026-07-01, C-22 until 2028-04-30, C-10 until 2028-08-14.
  const lastDay = await on("2026-07-01", { stage: "certified" });
  expect(lastDay.numbers).toEqual(["C-34", "C-22", "C-10"]);
  expect(lastDay.counts).toMatchObject({ certified: 3 });
  expect(lastDay.counts).not.toHaveProperty("expired");
  const after = await on("2026-07-02", { stage: "certified" });
  expect(after.numbers).toEqual(["C-22", "C-10"]);
  expect(after.counts).toMatchObject({ certified: 2, expired: 1 });
  const expired = await on("2026-07-02", { stage: "expired" });
  expect([expired.numbers, expired.states]).toEqual([["C-34"], ["expired"]]);
  const sorted = (await on("2026-07-02", { sort: "stage", direction: "asc" })).states;
  expect(sorted.slice(sorted.indexOf("certified"))).toEqual([
    ...["certified", "certified", "expired"],
    ...["closed", "closed", "closed"],
  ]);
  const workbook = await act(
    lists.manager,
    "2026-07-02",
    exportCases,
    exportCases.input.parse({ stage: "expired" }),
  );
  const [sheet] = (await readWorkbook(expectAccepted(workbook).bytes)) ?? [];
  expect(sheet?.rows.map(({ cells }) => [cells[0], cells[3]])).toEqual([
    ["项目编号", "阶段"],
    ["C-34", "证书已到期"],
  ]);
});

test("“my turn” is the turn of the reader's own roles, and an audit's that of its own team", async () => {
  for (const reader of [lists.manager, lists.auditor, lists.stage1Auditor]) {
    const read = async (form: z.input<typeof caseListForm>) =>
      expectAccepted(await act(reader, TODAY, listCases, form)).rows;
    const own = (await read({})).filter(({ waiting }) => waiting.some(({ isReaders }) => isReaders));
    expect(own.length).toBeGreaterThan(0);
    expect((await read({ turn: "mine" })).map(({ id }) => id)).toEqual(own.map(({ id }) => id));
  }
  const first = expectAccepted(await act(lists.stage1Auditor, TODAY, listCases, { turn: "mine" })).rows;
  expect(new Set(first.map(({ stage }) => stage))).toEqual(new Set(["stage1"]));
});

test("5.5.8.2, 5.5.9.2, 5.6.2 c), 5.4.4.8: the fixture has cases in which several roles are waited for at once", async () => {
  const keys = (await cases({})).flatMap(({ waiting }) =>
    waiting.length > 1 ? [waiting.map((one) => one.key)] : [],
  );
  for (const key of [
    "answer-objection",
    "settle-facts",
    "answer-nonconformities",
    "judge-answers",
    "sign-report",
    "answer-plan-change",
    "answer-stage1-findings",
    "verify-stage1-findings",
  ])
    expect(
      keys.some((of) => of.includes(key)),
      key,
    ).toBe(true);
});

test("rule-reading 4: overdue cases are those whose nearest clock has run out, whatever else is asked", async () => {
  const isLate = ({ clock }: Readonly<{ clock: { date: string } | null }>) =>
    clock !== null && clock.date < TODAY;
  const late = (await cases({})).filter(isLate).map(({ id }) => id);
  expect(late.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThan(36);
  expect((await cases({ overdue: "yes" })).map(({ id }) => id)).toEqual(late);
  const mine = await cases({ overdue: "yes", turn: "mine" });
  expect(mine.map(({ id }) => id)).toEqual(
    (await cases({ turn: "mine" })).filter(isLate).map(({ id }) => id),
  );
});

test("rule-reading 4: the limit a list is ordered by is the limit it shows, and late is late", async () => {
  const ordered = await nonconformities({ sort: "due", direction: "asc" });
  const dates = ordered.map(({ clock }) => clock?.date ?? "");
  expect(dates).toEqual(dates.toSorted());
  expect(dates).toContain("2026-05-31");
  const [last] = await nonconformities({ grade: "minor", sort: "due", direction: "desc" });
  expect(last?.clock?.date, "a minor closed on the 4th of May: 60 days").toBe("2026-07-03");
  const late = ordered.filter(({ clock }) => clock !== null && clock.metOn === null && clock.date < TODAY);
  const overdue = await nonconformities({ overdue: "yes", sort: "due", direction: "asc" });
  expect(overdue.map(({ number }) => number)).toEqual(late.map(({ number }) => number));
  expect(late.length).toBeGreaterThan(0);
  expect(late.every(({ grade }) => grade === "major")).toBe(true);
});

test("nonconformities by turn: what waits for the client is raised or returned", async () => {
  const waiting = await nonconformities({ turn: "client" });
  expect(new Set(waiting.map(({ status }) => status))).toEqual(new Set(["raised", "returned"]));
  expect(waiting.every(({ turn }) => turn === "client")).toBe(true);
});

test("people by employment and by the end of their registrations, those without one last either way", async () => {
  const external = await people({ employment: "partTime" });
  expect(external.map(({ name }) => name).toSorted()).toEqual(["北京", "安心", "安心", "赵工"].toSorted());
  const untils = async (direction: "asc" | "desc") =>
    (await people({ sort: "registrations", direction })).map(
      ({ registrations }) => registrations[0]?.validTo,
    );
  const some = ["2026-07-01", "2026-07-01", "2026-07-01", "2026-07-01"];
  const none = Array.from({ length: 7 }, () => undefined);
  expect(await untils("asc")).toEqual([...some, "2029-12-31", ...none]);
  expect(await untils("desc")).toEqual(["2029-12-31", ...some, ...none]);
  expect(await people({ registration: "ending" })).toHaveLength(4);
  expect(await people({ code: "35.12" })).toHaveLength(5);
});
