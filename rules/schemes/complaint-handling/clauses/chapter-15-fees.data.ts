import type { MappedClause } from "../../clause-text";

/** Chapter 15: fees. */
export const feesClauses: readonly MappedClause[] = [
  {
    number: "15",
    title: { zh: "收费", en: "Fees" },
    zh: "按本机构收费标准或合同收取，由委托人直接付给本机构。",
    en: "By the body's tariff or the contract; the client itself pays the body directly.",
    status: "enforced",
    obliges: false,
    where: ["check:contract", "act:payment-record"],
    refusals: [
      {
        code: "payer-not-client",
        test: "tests/integration/contract/contract.test.ts",
        title: "5.3.3, 15: money from a third party is refused, the client's is recorded once per reference",
      },
      {
        code: "paid-by-others",
        test: "tests/unit/rules/decision/decision-check.test.ts",
        title: "5.3.3, 15: %s",
      },
    ],
  },
];
