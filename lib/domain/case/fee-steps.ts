import type { PlainDate } from "@/rules/core/plain-date";
import type { Role } from "../access/roles";
import { feeMatters, type FeeMatter } from "../contract/settle-fees";
import type { CaseProgress } from "./progress-facts";
import type { NextStep } from "./waiting-step";

type Wait = Readonly<{ key: string; who: Role }>;

/** The client pays; finance sees that it does, and records what comes in. */
const STEPS_OF_FEE: Readonly<Record<FeeMatter["key"], readonly [Wait, Wait]>> = {
  "fee-overdue": [
    { key: "pay-overdue-fee", who: "client" },
    { key: "collect-overdue-fee", who: "finance" },
  ],
  "fee-due": [
    { key: "pay-fee", who: "client" },
    { key: "collect-fee", who: "finance" },
  ],
};

/**
 * Fees that are overdue or fall due soon (5.3.3). They wait beside the case and hold nothing up: whether the fee is
 * paid is shown, and no step asks for it. What a closed case still owes waits on.
 */
export const feeSteps = ({ fees }: CaseProgress, today: PlainDate): readonly NextStep[] =>
  fees === null
    ? []
    : feeMatters(fees, today)
        .flatMap(({ key, amountFen, date }) =>
          STEPS_OF_FEE[key].map((wait) => ({
            ...wait,
            ...{ page: "contract", of: null, clause: "5.3.3", date, amountFen },
          })),
        )
        // The client's first, as the database puts them.
        .toSorted((one, other) => Number(one.who === "finance") - Number(other.who === "finance"));
