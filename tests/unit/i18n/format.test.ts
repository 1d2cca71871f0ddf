import { expect, test } from "vitest";
import {
  daysBetween,
  formatBytes,
  formatDateTime,
  formatDays,
  formatDocumentDate,
  formatMoney,
  formatRelativeDate,
} from "@/lib/i18n/format";

test("days between dates count calendar days across months and leap years", () => {
  expect(daysBetween("2026-06-09", "2026-06-15")).toBe(6);
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
  expect(daysBetween("2026-06-09", "2026-06-01")).toBe(-8);
});

test("a near date is said in days from today", () => {
  expect(formatRelativeDate("2026-06-15", "2026-06-09", "zh-CN")).toBe("6 天后");
  expect(formatRelativeDate("2026-06-15", "2026-06-09", "en")).toBe("in 6 days");
  expect(formatRelativeDate("2026-06-09", "2026-06-09", "zh-CN")).toBe("今天");
  expect(formatRelativeDate("2026-06-05", "2026-06-09", "zh-CN")).toBe("4 天前");
  expect(formatRelativeDate("2026-06-08", "2026-06-09", "en")).toBe("yesterday");
});

test("a far date is said as itself", () => {
  expect(formatRelativeDate("2026-08-08", "2026-06-09", "en")).toBe("in 60 days");
  expect(formatRelativeDate("2026-08-09", "2026-06-09", "en")).toBe("2026-08-09");
});

test("documents write the date out", () => {
  expect(formatDocumentDate("2026-06-09", "zh-CN")).toBe("2026年6月9日");
  expect(formatDocumentDate("2026-06-09", "en")).toBe("9 June 2026");
});

test("instants are shown in Beijing time", () => {
  expect(formatDateTime("2026-06-08T16:05:00Z")).toBe("2026-06-09 00:05");
});

test("half-days are shown as days with one decimal", () => {
  expect(formatDays(7)).toBe("3.5");
  expect(formatDays(8)).toBe("4.0");
});

test("fen are shown as yuan", () => {
  expect(formatMoney(1234567, "zh-CN")).toBe("¥12,345.67");
  expect(formatMoney(5, "en")).toBe("¥0.05");
});

test("file sizes use decimal units", () => {
  expect(formatBytes(999)).toBe("999 B");
  expect(formatBytes(20_000_000)).toBe("20.0 MB");
});
