import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Actor } from "@/lib/domain/access/actor";
import { addCalendarYear } from "@/lib/usecases/calendar/add-year";
import { previewCalendarYear } from "@/lib/usecases/calendar/preview-year";
import { readCalendar } from "@/lib/usecases/calendar/queries/read-calendar";
import { readCalendarYears } from "@/lib/usecases/calendar/queries/read-years";
import { readCaseOverview } from "@/lib/usecases/case/queries/read-case-overview";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { calendarWith } from "@/rules/calendar/calendar";
import { deadline } from "@/rules/clocks/deadline";
import { plainDate } from "@/rules/core/plain-date";
import { latestEdition } from "@/rules/schemes/registry";
import { announced, NOTICE_2026 } from "@/tests/support/announcement";
import { resetDatabase, withSql } from "@/tests/support/database";
import { manyGrantedCases } from "@/tests/support/granted-fixture";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-12-28";

const CLOSE = `UPDATE "CertificationCase" SET "stage" = 'closed', "closedOn" = $1,
  "ending" = 'decision-refused', "endingReason" = '未满足要求', "endingClause" = '5.9.2' WHERE "id" = $2`;

/**
 * A case that was refused, which reached the client on 2026-12-25: ten working days later, counted without holidays as
 * long as nobody announced them, is 2027-01-08.
 */
const refusedCase = async () => {
  const { quality, caseIds } = await manyGrantedCases(1);
  const [caseId = ""] = caseIds;
  const told = new Date("2026-12-25T00:00:00Z");
  // Two rows past the product: decisions are never changed, so the one decision is taken as refused from the start.
  await withSql(async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(
      `UPDATE "Decision" SET "outcome" = 'refuse', "toldClientOn" = $1 WHERE "caseId" = $2`,
      [told, caseId],
    );
    await client.query(CLOSE, [told, caseId]);
  });
  return { quality, caseId, admin: await makeStaff("郎知秋", "administrator") };
};

const year = (change: Partial<ReturnType<typeof announced>> = {}) => ({
  ...announced(2027),
  publishedOn: "2026-11-05",
  ...change,
});

const preview = async (admin: Actor, form = year()) =>
  expectAccepted(await act(admin, DAY, previewCalendarYear, form));

const add = (admin: Actor, seen: string, form = year()) =>
  act(admin, DAY, addCalendarYear, { ...form, seen });

const appealOf = async (reader: Actor, caseId: string) => {
  const { clocks } = expectAccepted(await act(reader, DAY, readCaseOverview, { caseId }));
  return clocks.map(({ name, date, provisional }) => [name, date, provisional]);
};

test("14.1: a year that is added moves the open appeals that count over it, and makes them certain", async () => {
  const { quality, caseId, admin } = await refusedCase();
  expect(await appealOf(quality, caseId)).toEqual([["appeal-limit", "2027-01-08", true]]);
  const { moves, seen, refusals } = await preview(admin);
  expect(refusals).toEqual([]);
  // 28–31 December are four, 4–8 January five more, the 1st is off: the tenth is Monday the 11th.
  expect(moves).toEqual([
    {
      ...{ caseId, number: "2026-0001", clientName: "杭州青禾客服外包有限公司" },
      ...{ clock: "appeal-limit", of: null, before: "2027-01-08", after: "2027-01-11", isSettled: true },
    },
  ]);
  expect(expectAccepted(await add(admin, seen))).toEqual({ year: 2027, version: 1, moved: 1 });
  expect(await appealOf(quality, caseId)).toEqual([["appeal-limit", "2027-01-11", false]]);
  const { decision } = expectAccepted(await act(quality, DAY, readDecisionFile, { caseId }));
  expect(decision?.appeal?.by).toBe("2027-01-11");
  const log = await prisma().auditLogEntry.findMany({ where: { event: "calendar.year-added" } });
  expect(log.map(({ subjectId, actorName }) => [subjectId, actorName])).toEqual([["2027", "郎知秋"]]);
});

test("a correction is the next version with its reason; the one before stays on record", async () => {
  const { caseId, quality, admin } = await refusedCase();
  expectAccepted(await add(admin, (await preview(admin)).seen));
  const notice = year().notice.replace("1月1日放假，共1天", "1月1日至4日放假，共4天");
  expect((await preview(admin, year({ notice }))).refusals.map(({ code }) => code)).toEqual([
    "calendar-reason-missing",
  ]);
  const corrected = year({ notice, reason: "第一版漏录一天" });
  const { seen, moves, version } = await preview(admin, corrected);
  expect([version, moves.map(({ before, after }) => [before, after])]).toEqual([
    1,
    [["2027-01-11", "2027-01-12"]],
  ]);
  expectAccepted(await add(admin, seen, corrected));
  expect(await appealOf(quality, caseId)).toEqual([["appeal-limit", "2027-01-12", false]]);
  const { added } = expectAccepted(await act(admin, DAY, readCalendar, {}));
  expect(added.map(({ version: one, reason, isInForce }) => [one, reason, isInForce])).toEqual([
    [1, "", false],
    [2, "第一版漏录一天", true],
  ]);
});

test("a year the software brings along is refused, whatever the list, and nothing is kept", async () => {
  const admin = await makeStaff("郎知秋", "administrator");
  const form = year({ year: 2026, notice: NOTICE_2026 });
  const { seen } = await preview(admin, form);
  expect(refusalCodes(await add(admin, seen, form))).toEqual(["calendar-year-vendored"]);
  expect(await prisma().calendarYear.count()).toBe(0);
});

test("a list with a fault is refused with every fault, and its preview moves nothing", async () => {
  const admin = await makeStaff("郎知秋", "administrator");
  const form = year({ notice: year().notice.replace("共7天", "共8天").replace("4月5日放假", "4月31日放假") });
  const { refusals, moves, seen } = await preview(admin, form);
  expect(refusals.map(({ code }) => code)).toEqual(["calendar-count-differs", "calendar-no-such-day"]);
  expect(moves).toEqual([]);
  expect(refusalCodes(await add(admin, seen, form))).toEqual(refusals.map(({ code }) => code));
});

test("what was not looked at is not saved: another list, or a case that came meanwhile", async () => {
  const { caseId, admin } = await refusedCase();
  const { seen } = await preview(admin);
  const other = year({ notice: year().notice.replace("4月5日", "4月6日") });
  expect(refusalCodes(await add(admin, seen, other))).toEqual(["calendar-other-than-seen"]);
  await withSql(async (client) => {
    await client.query(`SET session_replication_role = replica`);
    await client.query(`UPDATE "Decision" SET "toldClientOn" = '2026-12-24' WHERE "caseId" = $1`, [caseId]);
  });
  expect(refusalCodes(await add(admin, seen))).toEqual(["calendar-other-than-seen"]);
});

test("of two that add a year at once one does, and the other is told to look again", async () => {
  const admin = await makeStaff("郎知秋", "administrator");
  const { seen } = await preview(admin);
  const outcomes = await Promise.all([add(admin, seen), add(admin, seen), add(admin, seen)]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  // With a version on record the correction's reason is what is missing.
  expect(outcomes.flatMap(refusalCodes)).toEqual(["calendar-reason-missing", "calendar-reason-missing"]);
  expect(await prisma().calendarYear.count()).toBe(1);
});

test("back-stop: a year on record is neither changed nor removed, not even past the product", async () => {
  const admin = await makeStaff("郎知秋", "administrator");
  expectAccepted(await add(admin, (await preview(admin)).seen));
  const denied = /a calendar year is not changed or removed/u;
  await withSql(async (client) => {
    await expect(client.query(`UPDATE "CalendarYear" SET "source" = 'x'`)).rejects.toThrow(denied);
    await expect(client.query(`DELETE FROM "CalendarYear"`)).rejects.toThrow(denied);
  });
});

test("anybody reads the years the body added, each as it was last corrected, and not who added them", async () => {
  const admin = await makeStaff("郎知秋", "administrator");
  const years = async () => expectAccepted(await act(ANONYMOUS, DAY, readCalendarYears, {})).years;
  expect(await years()).toEqual([]);
  expectAccepted(await add(admin, (await preview(admin)).seen));
  const notice = year().notice.replace(
    "1月1日放假，共1天。",
    "1月1日（周五）放假，共1天。1月2日（周六）上班。",
  );
  const corrected = year({ notice, reason: "通知更正" });
  expectAccepted(await add(admin, (await preview(admin, corrected)).seen, corrected));
  const [only, ...others] = await years();
  expect(others).toEqual([]);
  expect(only).toMatchObject({ year: 2027, published: true, makeUpDays: ["2027-01-02"] });
  expect(JSON.stringify(only)).not.toContain("郎知秋");
  const limit = deadline(
    latestEdition("OLS/GZ-0071").clocks,
    calendarWith(only === undefined ? [] : [only]),
    {
      clock: "appeal-limit",
      from: plainDate("2026-12-25"),
      first: false,
    },
  );
  // Ten working days from 2026-12-25 with the 1st off and Saturday the 2nd worked: 28–31 December, 2 and 4–8 January.
  expect(limit).toMatchObject({ limit: "2027-01-08", provisional: false });
});
