import type { ContractState } from "@/lib/domain/contract/assess-contract";
import type { ContractForm } from "@/lib/domain/contract/contract-form";
import { plainDate } from "@/rules/core/plain-date";

export const PAYER = "青禾公司";
const ID = "00000000-0000-4000-8000-000000000001";

/** One part of a fee: yuan, the day it is due and its English name. */
export const part = (yuan: number, dueOn: string | null, titleEn = "Whole fee") => ({
  ...{ title: "认证费", titleEn, amountFen: yuan * 100 },
  dueOn: dueOn === null ? null : plainDate(dueOn),
});

/** A contract as it is drawn up, of 20,000 yuan in two parts, with what a test changes. */
export const aContractForm = (change: Partial<ContractForm> = {}): ContractForm => ({
  ...{ caseId: ID, version: null, number: "HT-1", feeFen: 2_000_000, payer: PAYER },
  ...{ arrangements: "现场审核", arrangementsEn: "On site" },
  instalments: [part(5_000, "2026-05-20"), part(15_000, "2026-06-30")],
  ...change,
});

/** The same as it stands on file, issued on 2026-05-15. */
export const aContract = (change: Partial<ContractState> = {}): ContractState => ({
  ...{ status: "issued", payer: PAYER, arrangements: "现场审核", arrangementsEn: "On site" },
  ...{ instalments: [part(20_000, "2026-05-20")], issuedOn: plainDate("2026-05-15") },
  ...{ feeFen: 2_000_000, payments: [] },
  ...change,
});
