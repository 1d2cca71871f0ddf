import type { PlainDate } from "@/rules/core/plain-date";
import type { PlannedClause } from "@/rules/plan/plan-facts";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { PlanRowForm } from "./plan-form";

export const PLAN_STATUSES = ["draft", "issued", "agreed", "change-asked", "superseded"] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** What the client wants changed in a version it was sent, and the answer that goes with the next one (5.4.6.1). */
export type PlanChangeRequest = Readonly<{
  reason: string;
  askedBy: string;
  askedOn: PlainDate;
  answer: string | null;
  answeredOn: PlainDate | null;
}>;

/** One version of the plan of an audit. */
export type PlanFile = Readonly<{
  id: string;
  number: number;
  status: PlanStatus;
  purpose: string;
  scope: string;
  criteria: readonly string[];
  issuedOn: PlainDate | null;
  agreedOn: PlainDate | null;
  agreedBy: string;
  version: number;
  changeRequest: PlanChangeRequest | null;
  rows: readonly PlanRowForm[];
}>;

/** The client's own address, where no central site is on the list. */
export const CLIENT_ADDRESS = "client-address";

/** Every clause of the chosen criteria, down to x.y. */
export const clausesOf = (
  rules: Pick<SchemeRules, "criteria">,
  criteria: readonly string[],
): readonly PlannedClause[] =>
  rules.criteria
    .filter(({ list }) => criteria.includes(list.id))
    .flatMap(({ list }) => list.clauses.map(({ clause }) => ({ criteria: list.id, clause })));

/** What is done under the clauses, in the short titles of their lists: "受理、跟踪". */
export const processOf = (rules: SchemeRules, keys: readonly string[]): string =>
  keys
    .map(readClauseKey)
    .flatMap(({ criteria, clause }) =>
      rules.criteria
        .filter(({ list }) => list.id === criteria)
        .flatMap(({ list }) => list.clauses.filter((one) => one.clause === clause).map(({ zh }) => zh)),
    )
    .join("、");

export const clauseKeyOf = ({ criteria, clause }: PlannedClause): string => `${criteria} ${clause}`;

/** "GB/T 19012-2019 7.2" is clause 7.2 of GB/T 19012-2019. */
export const readClauseKey = (key: string): PlannedClause => {
  const cut = key.lastIndexOf(" ");
  return { criteria: key.slice(0, Math.max(cut, 0)), clause: key.slice(cut + 1) };
};
