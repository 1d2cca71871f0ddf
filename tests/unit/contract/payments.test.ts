import { expect, test } from "vitest";
import {
  assessCancellation,
  assessPayment,
  paidSoFar,
  type ContractState,
} from "@/lib/domain/contract/assess-contract";
import type { PaymentForm } from "@/lib/domain/contract/contract-form";
import { byDueDay, isFeeAsked } from "@/lib/domain/contract/settle-fees";
import { plainDate } from "@/rules/core/plain-date";
import { aContract, part, PAYER } from "@/tests/support/contract-forms";

const clause = "5.3.3";
const paid = (yuan: number, cancelledOn: string | null = null) => ({
  amountFen: yuan * 100,
  cancelledOn: cancelledOn === null ? null : plainDate(cancelledOn),
});

const FORM: PaymentForm = {
  ...{ caseId: "1", payer: PAYER, amountFen: 500_000, reference: "R-1" },
  receivedOn: plainDate("2026-05-20"),
};
const pay = (form: Partial<PaymentForm>, contract: Partial<ContractState> = {}, isReferenceUsed = false) => {
  const file = { clientName: PAYER, today: plainDate("2026-06-01"), isReferenceUsed };
  return assessPayment(aContract({ status: "signed", ...contract }), { ...FORM, ...form }, file);
};

test("5.3.3, 15: the client pays, under the name of the contract or its own of today", () => {
  expect(pay({})).toEqual([]);
  expect(pay({ payer: "旧名公司" }, { payer: "旧名公司" })).toEqual([]);
  expect(pay({}, { payer: "旧名公司" })).toEqual([]);
  expect(pay({ payer: "别的公司" }, { payer: "旧名公司" })).toEqual([
    {
      ...{ code: "payer-not-client", clause, field: "payer" },
      facts: { payer: "别的公司", client: PAYER },
    },
  ]);
});

test("5.3.3: money is recorded on a signed contract only", () => {
  for (const status of ["draft", "issued", "ended"])
    expect(pay({}, { status })).toEqual([
      { code: "contract-wrong-status", clause, facts: { status, wanted: ["signed"] } },
    ]);
});

test("5.3.3: money comes in from the issue of the contract to today", () => {
  const on = (day: string, issuedOn: string | null = "2026-05-15") =>
    pay({ receivedOn: plainDate(day) }, { issuedOn: issuedOn === null ? null : plainDate(issuedOn) });
  const refusal = (code: string, facts: object) => [{ code, clause, field: "receivedOn", facts }];
  expect(on("2026-05-15")).toEqual([]);
  expect(on("2026-06-01")).toEqual([]);
  expect(on("2026-05-14", null)).toEqual([]);
  expect(on("2026-05-14")).toEqual(
    refusal("paid-before-contract", { on: "2026-05-14", issuedOn: "2026-05-15" }),
  );
  expect(on("2026-06-02")).toEqual(refusal("paid-in-the-future", { on: "2026-06-02", today: "2026-06-01" }));
});

test("5.3.3: no more than the whole fee is taken, and a cancelled payment took nothing; told in yuan", () => {
  const payments = [paid(15_000), paid(15_000, "2026-05-21")];
  expect(pay({ amountFen: 500_000 }, { payments })).toEqual([]);
  expect(pay({ amountFen: 500_001 }, { payments })).toEqual([
    {
      ...{ code: "payment-beyond-fee", clause, field: "amountFen" },
      facts: { fee: 20_000, paid: 15_000, open: 5_000 },
    },
  ]);
});

test("a bank's reference is one payment's", () => {
  expect(pay({}, {}, true)).toEqual([
    { code: "payment-reference-used", clause, field: "reference", facts: { reference: "R-1" } },
  ]);
});

test("5.3.3: all that stands against a payment is told at once", () => {
  const form = { payer: "别的公司", receivedOn: plainDate("2026-06-02"), amountFen: 2_000_001 };
  expect(pay(form, { status: "issued" }, true).map(({ code }) => code)).toEqual([
    ...["contract-wrong-status", "payer-not-client", "paid-in-the-future", "payment-beyond-fee"],
    "payment-reference-used",
  ]);
});

test("5.3.3: what came in is the sum of the payments that stand", () => {
  expect(paidSoFar([])).toBe(0);
  expect(paidSoFar([paid(1), paid(20, "2026-05-21"), paid(300)])).toBe(30_100);
});

test("a payment is cancelled once", () => {
  expect(assessCancellation({ reference: "R-1", cancelledOn: null })).toEqual([]);
  expect(assessCancellation({ reference: "R-1", cancelledOn: plainDate("2026-05-21") })).toEqual([
    { code: "payment-already-cancelled", clause, facts: { reference: "R-1", on: "2026-05-21" } },
  ]);
});

test("5.3.3: a fee is asked for once both signed, and still when the contract has ended", () => {
  const asked = ["draft", "issued", "signed", "ended"].filter((status) => isFeeAsked({ status }));
  expect(asked).toEqual(["signed", "ended"]);
});

test("5.3.3: parts stand by their days, those without one last, those of one day as they stood", () => {
  const parts = [
    part(1, null),
    part(2, "2026-06-02"),
    part(3, "2026-06-01"),
    part(4, "2026-06-02"),
    part(5, null),
  ];
  expect(parts.toSorted(byDueDay).map(({ amountFen }) => amountFen / 100)).toEqual([3, 2, 4, 1, 5]);
  expect(byDueDay(part(1, null), part(2, "2026-06-01"))).toBe(1);
  expect(byDueDay(part(1, "2026-06-01"), part(2, null))).toBe(-1);
});
