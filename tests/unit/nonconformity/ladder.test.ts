import { expect, test } from "vitest";
import { ladderOf } from "@/lib/domain/nonconformity/nonconformity-ladder";
import { ladder } from "@/rules/clocks/ladder";
import { plainDate } from "@/rules/core/plain-date";

/** A minor of the closing meeting on 2026-07-03. */
const run = { from: plainDate("2026-07-03"), limit: plainDate("2026-09-01") };
const rungs = ladder(-7, 0, 1);
const open = { turn: "client" as const, isRunning: true, today: plainDate("2026-07-04"), sent: [] };

test("5.5.8.2: what is to come names the day and everybody it goes to", () => {
  expect(ladderOf(rungs, run, open).map(({ on, who, sentOn }) => [on, who.join(), sentOn])).toEqual([
    ["2026-08-25", "client,leader", null],
    ["2026-09-01", "client,leader,programme-manager", null],
    ["2026-09-02", "client,leader,programme-manager,quality-manager", null],
  ]);
});

const sent = [{ rung: "limit-7d", sentOn: plainDate("2026-08-26"), names: ["秦远"] }];

test("5.5.8.2: what was sent says on which day and to whom, and stays once the clock is met", () => {
  const told = { rung: "limit-7d", on: "2026-08-25", sentOn: "2026-08-26", isOwed: false, names: ["秦远"] };
  expect(ladderOf(rungs, run, { ...open, sent })).toHaveLength(3);
  expect(ladderOf(rungs, run, { ...open, isRunning: false, sent })).toEqual([
    { ...told, who: ["client", "leader"] },
  ]);
  expect(ladderOf(rungs, run, { ...open, turn: "nobody", sent })).toEqual([{ ...told, who: ["leader"] }]);
});

test("5.5.8.2: of days gone by without a word only the last is still to come", () => {
  const on = (today: string) =>
    ladderOf(rungs, run, { ...open, today: plainDate(today) }).map((rung) => rung.on);
  expect(on("2026-08-31")).toEqual(["2026-08-25", "2026-09-01", "2026-09-02"]);
  expect(on("2026-09-01")).toEqual(["2026-09-01", "2026-09-02"]);
  expect(on("2026-12-01")).toEqual(["2026-09-02"]);
});

test("5.5.8.2: a day gone by without a word is told as owed, today's and later ones as to come", () => {
  const owed = (today: string, known: typeof sent = []) =>
    ladderOf(rungs, run, { ...open, sent: known, today: plainDate(today) }).map((rung) => rung.isOwed);
  expect(owed("2026-08-25")).toEqual([false, false, false]);
  expect(owed("2026-08-26")).toEqual([true, false, false]);
  expect(owed("2026-08-26", sent)).toEqual([false, false, false]);
  expect(owed("2026-12-01")).toEqual([true]);
});
