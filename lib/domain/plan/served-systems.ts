import { criteriaOfScheme, type EveryRules } from "../case/combined-rules";
import { readClauseKey } from "./plan-file";

/** A management system by name. */
export type System = Readonly<{ zh: string; en: string }>;

export type ServedSystems = Readonly<Record<string, readonly System[]>>;

/** Which systems of a combined audit the rows under a criterion serve (4.1, 11.1); none named where there is only one. */
export const servedSystems = (every: EveryRules, criteria: readonly string[]): ServedSystems =>
  every.length === 1
    ? {}
    : Object.fromEntries(
        criteria.map((criterion) => [
          criterion,
          every
            .filter((rules) => criteriaOfScheme(rules, every, criteria).includes(criterion))
            .map(({ system }) => system),
        ]),
      );

/** The systems that one row of the plan serves, by its clauses; a row without clauses (a meeting) serves them all. */
export const systemsOfRow = (served: ServedSystems, clauses: readonly string[]): readonly System[] => {
  const criteria =
    clauses.length === 0 ? Object.keys(served) : clauses.map((key) => readClauseKey(key).criteria);
  return [...new Set(criteria.flatMap((criterion) => served[criterion] ?? []))];
};
