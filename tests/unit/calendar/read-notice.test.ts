import fc from "fast-check";
import { expect, test } from "vitest";
import { assessYear } from "@/lib/domain/calendar/assess-year";
import { calendarPreviewForm, calendarYearForm } from "@/lib/domain/calendar/calendar-year-form";
import { readNotice } from "@/lib/domain/calendar/read-notice";
import { vendoredCalendar } from "@/rules/calendar/calendar";
import { addDays, daysFrom, plainDate, weekday, yearOf } from "@/rules/core/plain-date";
import { announced, NOTICE_2026 } from "@/tests/support/announcement";

const read = (year: number, notice: string) => {
  const { lines, faults } = readNotice(year, notice);
  return {
    off: lines.flatMap(({ daysOff }) => daysOff),
    worked: lines.flatMap(({ makeUpDays }) => makeUpDays),
    faults: faults.map(({ code, facts }) => [code, facts?.["line"]]),
  };
};

test("the announcement for 2026 is read to the record the software brings along", () => {
  const held = vendoredCalendar(2026);
  const { off, worked, faults } = read(2026, NOTICE_2026);
  expect(faults).toEqual([]);
  expect(off).toEqual(held?.daysOff.flatMap(([first, last]) => daysFrom(first, last)));
  expect(worked.toSorted()).toEqual(held?.makeUpDays);
});

test.each([
  ["1月1日放假，与周末连休。", ["2027-01-01"], []],
  ["一、元旦：１月１日（周五）至３日（周日）放假，共３天。", ["2027-01-01", "2027-01-02", "2027-01-03"], []],
  ["4月4日放假，4月6日（星期二）补休。", ["2027-04-04", "2027-04-06"], []],
  [
    "5月1日至2日放假调休。5月8日（周六）、9日（周日）上班。",
    ["2027-05-01", "2027-05-02"],
    ["2027-05-08", "2027-05-09"],
  ],
  ["1月31日—2月1日放假", ["2027-01-31", "2027-02-01"], []],
  [
    "2027年10月1日（星期五）到2027年10月2日放假；2027年9月26日（星期天）上班。",
    ["2027-10-01", "2027-10-02"],
    ["2027-09-26"],
  ],
  ["元旦：2026年12月31日至2027年1月1日放假，共2天。", ["2026-12-31", "2027-01-01"], []],
  ["5月1日至1日放假", ["2027-05-01"], []],
  ["1 月 1 日（元旦）放假  ", ["2027-01-01"], []],
])("%s", (line, off, worked) => {
  expect(read(2027, line)).toEqual({ off, worked, faults: [] });
});

test("what is no list is passed over: title, greeting, closing words, the day it was signed", () => {
  const around =
    "国务院办公厅关于2027年\n部分节假日安排的通知\n各省、自治区、直辖市人民政府：\n\n节假日期间妥善安排好值班。\n国务院办公厅\n2026年11月4日\n国务院办公厅 2026年11月4日";
  expect(readNotice(2027, around)).toEqual({ lines: [], faults: [] });
});

test.each([
  ["2月30日放假", "calendar-no-such-day"],
  ["13月1日放假", "calendar-no-such-day"],
  ["1月1日（周四）放假", "calendar-weekday-differs"], // 2027-01-01 is a Friday
  ["1月3日至1日放假", "calendar-stretch-reversed"],
  ["12月31日至1月2日放假", "calendar-stretch-reversed"],
  ["1月1日至3日放假，共4天", "calendar-count-differs"],
  ["1月1日至3日，共3天", "calendar-line-unread"],
  ["1月1日放假。1月4日上班", "calendar-make-up-on-weekday"], // a Monday
  ["1月2日至3日放假。1月3日上班", "calendar-off-and-worked"],
])("a line that cannot be is told with its number: %s", (line, code) => {
  expect(read(2027, `通知\n${line}`).faults.filter(([one]) => one === code)).toEqual([[code, 2]]);
});

test.each([
  ["2月30日放假", { day: "2027-02-30" }, { daysOff: [], makeUpDays: [] }],
  ["2月28日至30日放假", { day: "2027-02-30" }, { daysOff: [], makeUpDays: [] }],
  ["2月30日至3月2日放假", { day: "2027-02-30" }, { daysOff: [], makeUpDays: [] }],
  [
    "1月1日（星期天）放假",
    { day: "2027-01-01", said: "日", is: "五" },
    { daysOff: ["2027-01-01"], makeUpDays: [] },
  ],
  ["1月3日至1日放假", { first: "2027-01-03", last: "2027-01-01" }, { daysOff: [], makeUpDays: [] }],
  ["1月1日放假，共4天", { told: 4, read: 1 }, { daysOff: ["2027-01-01"], makeUpDays: [] }],
  ["1月1日不上课", { text: "1月1日不上课" }, { daysOff: [], makeUpDays: [] }],
  ["1月4日上班", { day: "2027-01-04" }, { daysOff: [], makeUpDays: ["2027-01-04"] }],
  ["1月2日放假。1月2日上班", { day: "2027-01-02" }, { daysOff: ["2027-01-02"], makeUpDays: ["2027-01-02"] }],
])("a fault says what it is about, and its line keeps what was understood: %s", (line, facts, days) => {
  const { lines, faults } = readNotice(2027, `  ${line} \r\n`);
  expect(faults.map((fault) => fault.facts)).toEqual([{ line: 1, ...facts }]);
  expect(lines).toEqual([{ line: 1, text: line, ...days }]);
});

test("a year takes in its own days alone, and tells of the others", () => {
  const form = {
    year: 2026,
    source: "x",
    publishedOn: plainDate("2025-11-04"),
    notice: NOTICE_2026,
    reason: "",
  };
  const notice = form.notice.replace(
    "1月1日（周四）至3日（周六）放假调休，共3天",
    "2025年12月31日至2026年1月3日放假调休，共4天",
  );
  const judged = assessYear({ ...form, notice }, { version: 0, today: plainDate("2026-06-15") });
  expect(judged.otherYears).toEqual(["2025-12-31"]);
  expect(judged.daysOff[0]).toBe("2026-01-01");
  expect(judged.refusals).toEqual([{ code: "calendar-year-vendored", facts: { year: 2026 }, field: "year" }]);
});

test("a day that is worked in the year before belongs to that year, too", () => {
  const notice = `${announced(2027).notice}\n2026年12月27日（周日）上班。\n1月2日（周六）上班。`;
  const form = { ...announced(2027), publishedOn: plainDate("2026-11-04"), notice };
  const judged = assessYear(form, { version: 0, today: plainDate("2026-11-04") });
  expect(judged.makeUpDays).toEqual(["2027-01-02"]);
  expect(judged.otherYears).toEqual(["2026-12-27"]);
  expect(judged.refusals).toEqual([]);
  expect(assessYear({ ...form, reason: "更正" }, { version: 1, today: form.publishedOn }).refusals).toEqual(
    [],
  );
});

test("a list without one of the seven holidays, a day to come and a correction without reason are refused together", () => {
  const notice = "元旦：1月1日放假。\n国庆节、中秋节：10月1日至7日放假。";
  const form = { year: 2027, source: "x", publishedOn: plainDate("2026-11-05"), notice, reason: "" };
  const { refusals } = assessYear(form, { version: 1, today: plainDate("2026-11-04") });
  expect(refusals).toEqual([
    { code: "calendar-published-later", facts: { publishedOn: "2026-11-05" }, field: "publishedOn" },
    { code: "calendar-reason-missing", facts: { year: 2027 }, field: "reason" },
    {
      code: "calendar-holidays-missing",
      facts: { holidays: ["春节", "清明", "劳动", "端午"] },
      field: "notice",
    },
  ]);
});

test("what was not understood of a list stands against adding the year, at the list", () => {
  const notice = `${announced(2027).notice}\n2月30日放假`;
  const form = { ...announced(2027), publishedOn: plainDate("2026-11-04"), notice };
  expect(assessYear(form, { version: 0, today: plainDate("2026-11-04") }).refusals).toEqual([
    { code: "calendar-no-such-day", facts: { line: 8, day: "2027-02-30" }, field: "notice" },
  ]);
});

test("a year is asked for between 2000 and 2100, and added with what was seen of it", () => {
  const form = announced(2027);
  const years = [1999, 2000, 2100, 2101];
  const fits = (year: number) => calendarPreviewForm.safeParse({ ...form, year }).success;
  expect(years.map(fits)).toEqual([false, true, true, false]);
  const seen = "0a".repeat(32);
  const given = [undefined, seen, `${seen}0`, `x${seen}`, `${seen}x`, seen.toUpperCase()];
  expect(given.map((one) => calendarYearForm.safeParse({ ...form, seen: one }).success)).toEqual([
    ...[false, true, false, false, false, false],
  ]);
});

test("whatever stretch of days a line names is read day by day, the weekday agreeing", () => {
  const names = ["日", "一", "二", "三", "四", "五", "六"];
  const days = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 15 }));
  fc.assert(
    fc.property(fc.integer({ min: 2027, max: 2060 }), days, (year, [from, length]) => {
      const first = addDays(plainDate(`${year}-01-01`), from);
      const last = addDays(first, length);
      const said = (day: string) => {
        const [, month = "", date = ""] = day.split("-");
        return `${Number(month)}月${Number(date)}日（周${names[weekday(plainDate(day))] ?? ""}）`;
      };
      const line = `${said(first)}至${said(last)}放假调休，共${length + 1}天。`;
      expect(read(year, line)).toEqual({ off: daysFrom(first, last), worked: [], faults: [] });
      expect(yearOf(last)).toBe(year);
    }),
  );
});
