import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import type { Actor } from "@/lib/domain/access/actor";
import { disableUser } from "@/lib/usecases/account/disable-user";
import { createCalendarFeed } from "@/lib/usecases/audit-calendar/create-feed";
import { downloadAuditCalendar } from "@/lib/usecases/audit-calendar/queries/download-audit";
import { readCalendarFeed } from "@/lib/usecases/audit-calendar/read-feed";
import { revokeCalendarFeed } from "@/lib/usecases/audit-calendar/revoke-feed";
import { readAccount } from "@/lib/usecases/account/queries/read-account";
import { plannedCase, type Planned } from "@/tests/support/audit-fixture";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeAuditor, makeStaff, refusalCodes } from "@/tests/support/house";
import { readCalendar } from "@/tests/support/read-calendar";

const TODAY = "2026-06-02";

let path: Planned;
beforeEach(async () => {
  await resetDatabase();
  path = await plannedCase();
});

const made = async (actor: Actor): Promise<string> => {
  const { url } = expectAccepted(await act(actor, TODAY, createCalendarFeed, {}));
  return new URL(url).pathname.split("/").at(-2) ?? "";
};

const fetched = (secret: string) =>
  act({ ...ANONYMOUS, locale: "zh-CN" }, TODAY, readCalendarFeed, { secret });

const eventsAt = async (secret: string) => readCalendar(expectAccepted(await fetched(secret)).bytes).events;

test("an auditor's feed holds the days he is sent on, in Beijing time, with case, client and his role", async () => {
  const secret = await made(path.auditor);
  const { bytes, type } = expectAccepted(await fetched(secret));
  expect(type).toBe("text/calendar; charset=utf-8");
  const { head, events } = readCalendar(bytes);
  expect(head).toContain("TZID:Asia/Shanghai");
  expect(head).toContain("TZOFFSETTO:+0800");
  expect(events.map((event) => [event["DTSTART"], event["DTEND"], event["STATUS"]?.value])).toEqual([
    [
      { params: "TZID=Asia/Shanghai", value: "20260608T090000" },
      { params: "TZID=Asia/Shanghai", value: "20260608T170000" },
      "CONFIRMED",
    ],
    [
      { params: "TZID=Asia/Shanghai", value: "20260609T090000" },
      { params: "TZID=Asia/Shanghai", value: "20260609T170000" },
      "CONFIRMED",
    ],
  ]);
  expect(events[0]?.["SUMMARY"]?.value).toBe("第二阶段 · 杭州青禾客服外包有限公司");
  expect(events[0]?.["DESCRIPTION"]?.value).toContain("本人：组员");
  expect(events[0]?.["DTSTAMP"]?.value).toMatch(/^\d{8}T\d{6}Z$/u);
  expect(events[0]?.["URL"]?.value).toContain(`/cases/${path.caseId}/audits/${path.stage2Id}/plan`);
});

test("5.4.4.8, 5.5.3.2: changed days keep their uid with a greater sequence, an abandoned audit is cancelled", async () => {
  const secret = await made(path.auditor);
  const before = await eventsAt(secret);
  await prisma().planRow.updateMany({
    where: { plan: { auditId: path.stage2Id }, date: new Date("2026-06-09T00:00:00Z") },
    data: { date: new Date("2026-06-10T00:00:00Z") },
  });
  await prisma().audit.update({ where: { id: path.stage2Id }, data: { version: { increment: 1 } } });
  const after = await eventsAt(secret);
  expect(after.map((event) => event["UID"]?.value)).toEqual(before.map((event) => event["UID"]?.value));
  expect(after[1]?.["DTSTART"]?.value).toBe("20260610T090000");
  const sequence = (events: typeof after) => Number(events[1]?.["SEQUENCE"]?.value);
  expect(sequence(after)).toBeGreaterThan(sequence(before));
  await prisma().audit.update({ where: { id: path.stage2Id }, data: { status: "abandoned" } });
  expect((await eventsAt(secret)).map((event) => event["STATUS"]?.value)).toEqual(["CANCELLED", "CANCELLED"]);
});

test("5.4.4.7 e: the feed of somebody who was replaced calls his days off, and names nobody of the team any more", async () => {
  const secret = await made(path.auditor);
  const before = await eventsAt(secret);
  const joining = await makeAuditor("章未央", { codes: [] });
  const [leavingPersonId, joiningPersonId] = [path.auditor.personId ?? "", joining.personId ?? ""];
  const of = { auditId: path.stage2Id, personId: leavingPersonId };
  await prisma().teamMember.updateMany({ where: of, data: { personId: joiningPersonId } });
  await prisma().auditSlot.updateMany({ where: of, data: { personId: joiningPersonId } });
  await prisma().teamReplacement.create({
    data: {
      ...{ auditId: path.stage2Id, leavingPersonId, joiningPersonId, reason: "急病" },
      ...{ approvedByPersonId: path.manager.personId ?? "", replacedOn: new Date(`${TODAY}T00:00:00Z`) },
    },
  });
  const afresh = { status: "team-proposed", version: { increment: 1 } } as const;
  await prisma().audit.update({ where: { id: path.stage2Id }, data: afresh });
  const after = await eventsAt(secret);
  expect(after.map((event) => event["UID"]?.value)).toEqual(before.map((event) => event["UID"]?.value));
  expect(after.map((event) => event["STATUS"]?.value)).toEqual(["CANCELLED", "CANCELLED"]);
  expect(after[0]?.["DESCRIPTION"]?.value).not.toContain("章未央");
  expect((await eventsAt(await made(joining))).length).toBeGreaterThan(0);
});

test("the secret is kept as a hash only; the account shows when the link was made and read", async () => {
  const secret = await made(path.auditor);
  const row = await prisma().calendarFeed.findFirstOrThrow({ where: { userId: path.auditor.userId } });
  expect(JSON.stringify(row)).not.toContain(secret);
  const account = async () => expectAccepted(await act(path.auditor, TODAY, readAccount, {})).feed;
  expect(await account()).toMatchObject({ made: { id: row.id, lastReadAt: null } });
  await eventsAt(secret);
  expect((await account())?.made?.lastReadAt).toEqual(expect.any(String));
});

test("a revoked link, one that was replaced, and one of a disabled account open nothing", async () => {
  const first = await made(path.auditor);
  const second = await made(path.auditor);
  await expect(fetched(first)).rejects.toThrow("calendar-feed");
  expect(await eventsAt(second)).toHaveLength(2);
  expectAccepted(await act(path.auditor, TODAY, revokeCalendarFeed, {}));
  await expect(fetched(second)).rejects.toThrow("calendar-feed");
  await expect(act(path.auditor, TODAY, revokeCalendarFeed, {})).rejects.toThrow("calendar-feed");
  const third = await made(path.auditor);
  const administrator = await makeStaff("罗知行", "administrator");
  const { version } = await prisma().user.findUniqueOrThrow({ where: { id: path.auditor.userId } });
  expectAccepted(await act(administrator, TODAY, disableUser, { userId: path.auditor.userId, version }));
  await expect(fetched(third)).rejects.toThrow("calendar-feed");
});

test("5.4.4.5: a feed is one's own: another auditor's holds nothing of the audit, and a role lost closes it", async () => {
  const other = await makeAuditor("章未央", { codes: [] });
  expect(await eventsAt(await made(other))).toEqual([]);
  const secret = await made(path.auditor);
  await prisma().userRole.deleteMany({ where: { userId: path.auditor.userId } });
  await expect(fetched(secret)).rejects.toThrow("calendar-feed");
});

test("clients and staff who are sent on no audits make no feed, a limited token neither", async () => {
  for (const actor of [path.client, path.manager])
    expect(refusalCodes(await act(actor, TODAY, createCalendarFeed, {}))).toEqual(["feed-for-auditors"]);
  const limited = { ...path.auditor, scopes: ["case:read"] };
  expect(refusalCodes(await act(limited, TODAY, createCalendarFeed, {}))).toEqual(["token-scope-missing"]);
});

test("of links made at once one is left, and it opens", async () => {
  const secrets = await Promise.all([made(path.auditor), made(path.auditor), made(path.auditor)]);
  const opened = await Promise.allSettled(secrets.map(fetched));
  expect(opened.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await prisma().calendarFeed.count({ where: { revokedAt: null } })).toBe(1);
});

test("an audit is downloaded with the reader's own days, or those of the team; in the same words", async () => {
  const form = { caseId: path.caseId, auditId: path.stage2Id };
  const download = async (actor: Actor) =>
    readCalendar(expectAccepted(await act(actor, TODAY, downloadAuditCalendar, form)).bytes).events;
  const own = await download(path.auditor);
  const feed = await eventsAt(await made(path.auditor));
  expect(own.map((event) => event["UID"]?.value)).toEqual(feed.map((event) => event["UID"]?.value));
  const managers = await download(path.manager);
  expect(managers.map((event) => event["UID"]?.value.includes(".team."))).toEqual([true, true]);
  expect(managers[0]?.["DESCRIPTION"]?.value).toContain("梁书宁");
});

test("5.4.4.8: a client's download names nobody before the team was sent to it", async () => {
  const form = { caseId: path.caseId, auditId: path.stage2Id };
  const text = async () => {
    const { bytes } = expectAccepted(await act(path.client, TODAY, downloadAuditCalendar, form));
    return new TextDecoder().decode(bytes).replaceAll("\r\n ", "");
  };
  expect((await text()).includes("梁书宁")).toBe(false);
  await prisma().audit.update({
    where: { id: path.stage2Id },
    data: { taskIssuedOn: new Date("2026-06-01T00:00:00Z") },
  });
  expect((await text()).includes("梁书宁")).toBe(true);
});
