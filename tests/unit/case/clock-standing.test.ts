import { expect, test } from "vitest";
import { clockStanding } from "@/components/workflow/clock-standing";

const TODAY = "2026-11-22";

test("5.5.9.2: a report signed one day late was one day late, however long ago; its clock does not run on", () => {
  expect(clockStanding({ date: "2026-10-07", metOn: "2026-10-08" }, TODAY)).toEqual({
    tone: "warn",
    key: "metLate",
    days: 1,
  });
});

test("5.5.9.2: a report signed on its last day is in time", () => {
  expect(clockStanding({ date: "2026-10-07", metOn: "2026-10-07" }, TODAY).key).toBe("met");
});

test("rule-reading 4: a clock nobody stopped is due on its day and overdue from the next", () => {
  expect(clockStanding({ date: "2026-11-23" }, TODAY)).toEqual({ tone: "warn", key: "left", days: 1 });
  expect(clockStanding({ date: "2026-11-22" }, TODAY)).toEqual({ tone: "warn", key: "today", days: 0 });
  expect(clockStanding({ date: "2026-11-21" }, TODAY)).toEqual({ tone: "bad", key: "overdue", days: 1 });
});

test("5.1: what may not be before a day opens on it and is never late", () => {
  expect(clockStanding({ date: "2026-11-24", kind: "earliest" }, TODAY).key).toBe("notBefore");
  expect(clockStanding({ date: "2026-11-20", kind: "earliest" }, TODAY).key).toBe("open");
  expect(clockStanding({ date: "2026-10-01", kind: "earliest", metOn: "2026-10-05" }, TODAY).key).toBe(
    "open",
  );
});

test("9.2: a certificate that ran out is neither done in time nor late", () => {
  expect(clockStanding({ date: "2026-11-01", kind: "end", metOn: "2026-11-01" }, TODAY).key).toBe("ended");
});
