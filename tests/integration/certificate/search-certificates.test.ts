import { beforeAll, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { publicCertificateStore } from "@/lib/data/public-certificate-store";
import { ANONYMOUS } from "@/lib/domain/account/anonymous";
import { registerForm } from "@/lib/domain/certificate/register-form";
import { DIRECTIONS } from "@/lib/domain/list/list-form";
import { searchCertificates } from "@/lib/usecases/certificate/queries/search-certificates";
import { plainDate } from "@/rules/core/plain-date";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { carry, ISSUED, issueOne } from "@/tests/support/register-fixture";
import type { z } from "zod";

const TODAY = "2026-07-09";
const MANY = 24;
const serial = (index: number): string => `9072500${String(index).padStart(3, "0")}R0`;

/** Around the day on which the register is asked: ran out, just ran out, last day, in force, first day, not yet. */
const VALIDITIES = [
  ["2023-03-02", "2026-03-01", "expired"],
  ["2023-07-09", "2026-07-08", "expired"],
  ["2023-07-10", TODAY, "valid"],
  ["2025-03-02", "2028-03-01", "valid"],
  [TODAY, "2029-07-08", "valid"],
  ["2026-07-10", "2029-07-09", "not-yet-valid"],
] as const;

beforeAll(async () => {
  await resetDatabase();
  await issueOne();
  for (let index = 0; index < MANY; index += 1) {
    const [firstDay = "", lastDay = ""] = VALIDITIES[index % VALIDITIES.length] ?? [];
    await carry({
      client: `${["赵记", "安心", "北京"][index % 3] ?? ""}青禾第${index}分公司`,
      clientEn: index === 7 ? "Anxin Branch Seven LTD." : "",
      ...{ creditCode: `CODE${index}`, number: serial(index), firstDay, lastDay },
      ...(index === 8 ? { scope: "机场地面服务的投诉处理", scopeEn: "Ground Handling complaints" } : {}),
    });
  }
});

type Asked = z.input<typeof registerForm>;

const search = async (form: Asked, today = TODAY) =>
  expectAccepted(await act(ANONYMOUS, today, searchCertificates, form));

const numbers = async (form: Asked) => (await search(form)).rows.map(({ number }) => number);

test("9.1: holder and scope are found by a part of their Chinese or English words, however they are typed", async () => {
  expect(await numbers({ q: "杭州青禾" })).toEqual([ISSUED]);
  expect(await numbers({ q: "qinghe CONTACT" })).toEqual([ISSUED]);
  expect(await numbers({ q: "电话客服外包" })).toEqual([ISSUED]);
  expect(await numbers({ q: "branch seven" })).toEqual([serial(7)]);
  expect(await numbers({ q: "机场" })).toEqual([serial(8)]);
  expect(await numbers({ q: "ｇｒｏｕｎｄ handling" })).toEqual([serial(8)]);
});

test("9.1: the credit code printed on a certificate finds it, whole and however it is typed, and no part of one", async () => {
  expect(await numbers({ q: "91350100M000100Y43" })).toEqual([ISSUED]);
  expect(await numbers({ q: " ９１３５０１００m000100y43 " })).toEqual([ISSUED]);
  expect(await numbers({ q: "code7" })).toEqual([serial(7)]);
  expect(await numbers({ q: "91350100M000100Y4" })).toEqual([]);
});

test("the beginning of a number finds it, a single character and a sign that LIKE knows find nothing", async () => {
  expect(await numbers({ q: "77726ch" })).toEqual([ISSUED]);
  expect(await numbers({ q: "907-2500 007" })).toEqual([serial(7)]);
  for (const q of ["", "青", "别家公司", "%%", "%禾", "__", "\\\\"])
    expect(await search({ q }), q).toEqual({ rows: [], next: null, previous: null, count: 0 });
});

test("the register tells what it shows and nothing more, also in the places of its pages", async () => {
  const { rows, count, next } = await search({ q: "青禾", sort: "until" });
  expect([rows.length, count]).toEqual([20, MANY + 1]);
  for (const row of rows)
    expect(Object.keys(row).toSorted()).toEqual(
      ["firstDay", "lastDay", "name", "nameEn", "number", "scope", "scopeEn", "status"].toSorted(),
    );
  const last = rows.at(-1);
  expect(next).toBe(`${last?.number ?? ""}~${last?.lastDay ?? ""}`);
});

test("issued and carried certificates stand in one order, forth and back by key", async () => {
  const first = await search({ q: "青禾" });
  expect(first.rows.map(({ number }) => number).slice(0, 2)).toEqual([ISSUED, serial(0)]);
  expect(first.previous).toBeNull();
  const second = await search({ q: "青禾", after: first.next ?? "" });
  expect(second.rows.map(({ number }) => number)).toEqual([19, 20, 21, 22, 23].map(serial));
  expect(second.next).toBeNull();
  const back = await search({ q: "青禾", before: second.previous ?? "" });
  expect(back.rows).toEqual(first.rows);
  expect([back.previous, back.next]).toEqual([null, first.next]);
});

const walk = async (form: Asked) => {
  const asked = (place: Asked) => ({
    form: registerForm.parse({ ...form, ...place }),
    ...{ text: "青禾", key: "", today: plainDate(TODAY) },
  });
  const page = (place: Asked) => publicCertificateStore.page({ tx: prisma() }, asked(place), 4);
  const forth = [await page({})];
  for (let after = forth[0]?.next ?? null; after !== null; after = forth.at(-1)?.next ?? null)
    forth.push(await page({ after }));
  const back = forth.slice(-1);
  for (let before = back[0]?.previous ?? null; before !== null; before = back[0]?.previous ?? null)
    back.unshift(await page({ before }));
  return { forth: forth.flatMap(({ rows }) => rows), back: back.flatMap(({ rows }) => rows) };
};

test.each(registerForm.shape.sort.unwrap().options)(
  "by %s: every certificate once, up and down, forth and back, through ties",
  async (sort) => {
    for (const direction of DIRECTIONS) {
      const { forth, back } = await walk({ q: "青禾", sort, direction });
      expect(new Set(forth.map(({ number }) => number)).size).toBe(MANY + 1);
      expect(forth).toHaveLength(MANY + 1);
      expect(back).toEqual(forth);
    }
  },
);

test("holders stand by pinyin and number, days as days, in the direction asked for", async () => {
  const holders = (await search({ q: "青禾第", sort: "holder" })).rows.map(({ name }) => name);
  expect(holders.slice(0, 9)).toEqual(
    [1, 4, 7, 10, 13, 16, 19, 22].map((index) => `安心青禾第${index}分公司`).concat("北京青禾第2分公司"),
  );
  for (const [sort, day] of [
    ["from", "firstDay"],
    ["until", "lastDay"],
  ] as const) {
    const { forth } = await walk({ q: "青禾", sort, direction: "desc" });
    const days = forth.map((row) => row[day]);
    expect(days).toEqual(days.toSorted().toReversed());
  }
});

test("9.2: the status that is filtered and ordered by is the status that is shown, to the day", async () => {
  const { rows } = await search({ q: "青禾第", sort: "status" });
  const states = rows.map(({ status }) => status);
  expect(states).toEqual([
    ...Array.from({ length: 4 }, () => "not-yet-valid"),
    ...Array.from({ length: 12 }, () => "valid"),
    ...Array.from({ length: 4 }, () => "expired"),
  ]);
  for (const status of ["not-yet-valid", "valid", "expired"] as const) {
    const expected = Array.from({ length: MANY }, (_, index) => index)
      .filter((index) => VALIDITIES[index % VALIDITIES.length]?.[2] === status)
      .map(serial);
    const found = await search({ q: "青禾第", status });
    expect(found.rows.map(({ number }) => number)).toEqual(expected);
    expect(found.rows.every((row) => row.status === status)).toBe(true);
    expect(found.count).toBe(expected.length);
  }
});

test("what cannot be asked is refused, and a place of another order begins the list anew", async () => {
  for (const wrong of [
    { sort: "creditCode" },
    { direction: "sideways" },
    { status: "suspended" },
    { after: "不是位置" },
    { q: "禾".repeat(121) },
  ])
    expect(registerForm.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  const first = await search({ q: "青禾", sort: "until" });
  for (const after of [`${ISSUED}~青禾`, ISSUED, "0198c7a0-0000-7000-8000-000000000001~2026-07-09"])
    expect((await search({ q: "青禾", sort: "until", after })).rows).toEqual(first.rows);
});
