import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { CLIENT_ADDRESS } from "@/lib/http/client-address";
import { problemResponse } from "@/lib/http/problem";
import { secondsToWait } from "@/lib/http/rate-limit";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { registerClient } from "@/lib/usecases/client/register-client";
import { readClient } from "@/lib/usecases/client/queries/read-client";
import { resetDatabase } from "@/tests/support/database";
import { makeStaff } from "@/tests/support/house";

beforeEach(resetDatabase);

const from = (address: string, actor: Actor | null = null) =>
  secondsToWait(registerClient, new Headers({ [CLIENT_ADDRESS]: address }), actor);

const times = (count: number, ask: () => Promise<number | null>) =>
  Promise.all(Array.from({ length: count }, ask));

test("an address registers twenty organisations an hour; the next is told how long to wait", async () => {
  for (let call = 0; call < 20; call += 1) expect(await from("198.51.100.1")).toBeNull();
  const wait = await from("198.51.100.1");
  expect(wait).toBeGreaterThan(3_590);
  expect(wait).toBeLessThanOrEqual(3_600);
});

test("calls sent at once are counted one by one: twenty pass, not one more", async () => {
  const waits = await times(50, () => from("198.51.100.1"));
  expect(waits.filter((wait) => wait === null)).toHaveLength(20);
});

test("one address uses nothing up for another, nor for people who are signed in behind it", async () => {
  const [mine, hers] = [await makeStaff("甲", "application-reviewer"), await makeStaff("乙", "finance")];
  await times(30, () => from("198.51.100.1"));
  expect(await from("198.51.100.2")).toBeNull();
  expect(await from("198.51.100.1", mine)).toBeNull();
  await times(20, () => from("198.51.100.1", mine));
  expect(await from("198.51.100.3", mine)).not.toBeNull();
  expect(await from("198.51.100.1", hers)).toBeNull();
});

test("the window ends: an hour later the address may call again", async () => {
  await times(30, () => from("198.51.100.1"));
  await prisma().rateCount.updateMany({ data: { windowEnd: new Date(Date.now() - 1) } });
  expect(await from("198.51.100.1")).toBeNull();
});

test("a person uploads three hundred files an hour, whatever the address; another person goes on", async () => {
  const [mine, hers] = [await makeStaff("甲", "application-reviewer"), await makeStaff("乙", "finance")];
  const uploads = (actor: Actor) => secondsToWait(keepFile, new Headers(), actor);
  const waits = await times(301, () => uploads(mine));
  expect(waits.filter((wait) => wait === null)).toHaveLength(300);
  expect(await uploads(mine)).toBeGreaterThan(3_500);
  expect(await uploads(hers)).toBeNull();
});

test("what has no limit counts nothing", async () => {
  expect(await secondsToWait(readClient, new Headers(), null)).toBeNull();
  expect(await prisma().rateCount.count()).toBe(0);
});

test("RFC 9110: the problem says in its header when to come back", async () => {
  const said = {
    type: "too-many-requests",
    title: "…",
    detail: "…",
    requestId: "1",
    retryAfter: 61,
  } as const;
  const response = problemResponse(said);
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "61"]);
  expect(await response.json()).toMatchObject({ type: "/problems/too-many-requests", status: 429 });
});
