import { expect, test } from "vitest";
import { dueNow, feeMatters, settleFees, type FeeAccount } from "@/lib/domain/contract/settle-fees";
import { plainDate } from "@/rules/core/plain-date";

const line = (yuan: number, dueOn: string | null) => ({
  amountFen: yuan * 100,
  dueOn: dueOn === null ? null : plainDate(dueOn),
});
const payment = (yuan: number, cancelledOn: string | null = null) => ({
  amountFen: yuan * 100,
  cancelledOn: cancelledOn === null ? null : plainDate(cancelledOn),
});

/** 2,000 yuan due on 1 June, 3,000 on 1 July. */
const ACCOUNT: FeeAccount = {
  status: "signed",
  endedOn: null,
  instalments: [line(2_000, "2026-06-01"), line(3_000, "2026-07-01")],
  payments: [],
};

const told = (account: FeeAccount, today: string) =>
  settleFees(account, plainDate(today)).map(({ state, openFen, overdueDays, isDue }) => [
    state,
    openFen / 100,
    overdueDays,
    isDue,
  ]);

test("5.3.3: a line is due on its day and overdue from the day after", () => {
  expect(told(ACCOUNT, "2026-05-31")).toEqual([
    ["open", 2_000, 0, false],
    ["open", 3_000, 0, false],
  ]);
  expect(told(ACCOUNT, "2026-06-01")[0]).toEqual(["open", 2_000, 0, true]);
  expect(told(ACCOUNT, "2026-06-02")[0]).toEqual(["open", 2_000, 1, true]);
  expect(told(ACCOUNT, "2026-07-03")).toEqual([
    ["open", 2_000, 32, true],
    ["open", 3_000, 2, true],
  ]);
});

test("5.3.3: what came in settles the lines in the order of their days, and a cancelled payment never came in", () => {
  const paid = { ...ACCOUNT, payments: [payment(1_500), payment(1_000), payment(2_500, "2026-06-10")] };
  expect(told(paid, "2026-07-03")).toEqual([
    ["paid", 0, 0, false],
    ["partly-paid", 2_500, 2, true],
  ]);
  const turned = { ...paid, instalments: ACCOUNT.instalments.toReversed() };
  expect(told(turned, "2026-07-03")).toEqual([
    ["partly-paid", 2_500, 2, true],
    ["paid", 0, 0, false],
  ]);
});

test("5.3.3: a line without a day is paid last and is never late", () => {
  const account = { ...ACCOUNT, instalments: [line(400, null), ...ACCOUNT.instalments] };
  expect(told({ ...account, payments: [payment(5_100)] }, "2027-01-01")).toEqual([
    ["partly-paid", 300, 0, false],
    ["paid", 0, 0, false],
    ["paid", 0, 0, false],
  ]);
});

test("5.3.3: lines of one day and one sum are settled in the schedule's order, each for itself", () => {
  const same = line(1_000, "2026-06-01");
  expect(
    told({ ...ACCOUNT, instalments: [{ ...same }, { ...same }], payments: [payment(1_200)] }, "2026-06-03"),
  ).toEqual([
    ["paid", 0, 0, false],
    ["partly-paid", 800, 2, true],
  ]);
});

test("5.3.3: before both have signed, or while the contract is drawn up anew, nothing is asked for", () => {
  for (const status of ["draft", "issued"]) {
    const account = { ...ACCOUNT, status };
    expect(told(account, "2026-08-01")[0]).toEqual(["open", 2_000, 0, false]);
    expect(feeMatters(account, plainDate("2026-08-01"))).toEqual([]);
  }
});

test("5.3.3: an ended contract asks for what had fallen due by then, paid or not, and for nothing later", () => {
  const ended = { ...ACCOUNT, status: "ended", endedOn: plainDate("2026-06-30") };
  expect(told(ended, "2026-08-01")).toEqual([
    ["open", 2_000, 61, true],
    ["lapsed", 3_000, 0, false],
  ]);
  expect(feeMatters(ended, plainDate("2026-08-01"))).toEqual([
    { key: "fee-overdue", amountFen: 200_000, date: "2026-06-01" },
  ]);
  const undated = { ...ended, instalments: [line(400, null)] };
  expect(told(undated, "2026-08-01")).toEqual([["lapsed", 400, 0, false]]);
  const onItsDay = { ...ended, endedOn: plainDate("2026-07-01") };
  expect(told(onItsDay, "2026-08-01")[1]).toEqual(["open", 3_000, 31, true]);
});

test("5.3.3: the sum due now is today's lines and the overdue ones, as far as they are open", () => {
  const sumOn = (today: string, ...payments: FeeAccount["payments"]) =>
    dueNow(settleFees({ ...ACCOUNT, payments }, plainDate(today))) / 100;
  expect(sumOn("2026-05-31")).toBe(0);
  expect(sumOn("2026-06-01")).toBe(2_000);
  expect(sumOn("2026-07-01", payment(700))).toBe(4_300);
  expect(sumOn("2026-07-01", payment(5_000))).toBe(0);
});

test("5.3.3: desks are told a fee from thirty days before its day, and overdue ones as one sum", () => {
  const on = (today: string, ...payments: FeeAccount["payments"]) =>
    feeMatters({ ...ACCOUNT, payments }, plainDate(today)).map(({ key, amountFen, date }) => [
      key,
      amountFen / 100,
      date,
    ]);
  // 30 days before 1 June is 2 May, before 1 July it is 1 June.
  expect(on("2026-05-01")).toEqual([]);
  expect(on("2026-05-02")).toEqual([["fee-due", 2_000, "2026-06-01"]]);
  expect(on("2026-06-01")).toEqual([["fee-due", 5_000, "2026-06-01"]]);
  expect(on("2026-06-02")).toEqual([
    ["fee-overdue", 2_000, "2026-06-01"],
    ["fee-due", 3_000, "2026-07-01"],
  ]);
  expect(on("2026-07-02", payment(500))).toEqual([["fee-overdue", 4_500, "2026-06-01"]]);
  expect(on("2026-07-02", payment(5_000))).toEqual([]);
});
