import { beforeAll, expect, test } from "vitest";
import { listCases } from "@/lib/usecases/case/queries/list-cases";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import { fillLists, type Lists } from "@/tests/support/list-fixture";

let lists: Lists;
beforeAll(async () => {
  await resetDatabase();
  lists = await fillLists();
});

// Around the days of the lines, 2026-05-02, 05-10 and 06-20, and thirty days before the first and the last of them.
const DAYS = [
  "2026-04-01",
  "2026-04-02",
  "2026-05-02",
  "2026-05-03",
  "2026-05-11",
  "2026-05-20",
  "2026-05-21",
  "2026-06-20",
  "2026-06-21",
];

test("5.3.3: fees wait for finance and clients the same for the database as for the rules, on every day around theirs", async () => {
  const seen = new Set<string>();
  for (const today of DAYS) {
    const read = async (turn: "" | "finance" | "client") =>
      expectAccepted(await act(lists.manager, today, listCases, { turn })).rows;
    const every = await read("");
    for (const { waiting, standing } of every)
      for (const { key, amountFen } of waiting) if (amountFen !== null) seen.add(`${standing} ${key}`);
    for (const turn of ["finance", "client"] as const)
      expect(
        (await read(turn)).map(({ number }) => number),
        `${turn} on ${today}`,
      ).toEqual(
        every.filter(({ waiting }) => waiting.some(({ who }) => who === turn)).map(({ number }) => number),
      );
  }
  for (const told of ["certified pay-overdue-fee", "closed collect-overdue-fee", "review collect-fee"])
    expect([...seen], told).toContain(told);
});

test("5.3.3: a case that has come to its end is first the client's who owes for it, in the order by turn", async () => {
  const { rows } = expectAccepted(
    await act(lists.manager, "2026-06-02", listCases, { sort: "turn", direction: "asc" }),
  );
  const turns = rows.map(({ waiting }) => waiting[0]?.who ?? "~");
  expect(turns).toEqual(turns.toSorted());
  // Case C-35 was closed on 2026-05-04 with 1,000 yuan unpaid since 2026-05-02.
  const owing = rows.find(({ number }) => number === "C-35");
  expect(owing?.waiting.map(({ key, amountFen, date }) => [key, amountFen, date])).toEqual([
    ["pay-overdue-fee", 100_000, "2026-05-02"],
    ["collect-overdue-fee", 100_000, "2026-05-02"],
  ]);
});
