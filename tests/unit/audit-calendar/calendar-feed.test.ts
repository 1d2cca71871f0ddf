import { expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { isTimetable } from "@/lib/domain/audit-calendar/audit-days";
import { assessFeed, feedKey } from "@/lib/domain/audit-calendar/calendar-feed";
import { AUDIT_STATUSES } from "@/lib/domain/audit/audit-machine";

const auditor: Actor = {
  ...{ userId: "user-1", name: "秦知远", email: "qin@example.com", locale: "zh-CN", roles: ["auditor"] },
  ...{ personId: "person-1", clientId: null, scopes: null },
};

test("an auditor has a calendar of his own audits", () => {
  expect(assessFeed(auditor)).toEqual({ ok: true, value: { personId: "person-1" } });
});

test("no calendar for who is no auditor, is no person of the body, or whose token reads no planning", () => {
  const refused = { ok: false, refusals: [{ code: "feed-for-auditors" }] };
  expect(assessFeed({ ...auditor, roles: ["administrator"] })).toEqual(refused);
  expect(assessFeed({ ...auditor, personId: null })).toEqual(refused);
  expect(assessFeed({ ...auditor, scopes: ["case:read"] })).toEqual(refused);
  expect(assessFeed({ ...auditor, scopes: ["planning:read"] }).ok).toBe(true);
});

test("a key of a feed is 20 to 100 signs that an address takes, and nothing else", () => {
  const reads = (secret: string) => feedKey.safeParse({ secret }).success;
  expect(["a".repeat(20), "Az09_-".repeat(16)].map(reads)).toEqual([true, true]);
  expect(
    ["a".repeat(19), "a".repeat(101), "", `${"a".repeat(20)}/`, `.${"a".repeat(20)}`].map(reads),
  ).toEqual([false, false, false, false, false]);
  expect(feedKey.safeParse({}).success).toBe(false);
});

test("5.4.4.8: the hours of a plan are told once it is issued, not while only the task says the days", () => {
  expect(AUDIT_STATUSES.filter((status) => !isTimetable(status))).toEqual([
    "foreseen",
    "team-proposed",
    "task-issued",
    "abandoned",
  ]);
});
