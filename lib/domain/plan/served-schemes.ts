import { criteriaOfScheme, type EveryRules } from "../case/combined-rules";

/** Which schemes of a combined audit the rows under a criterion serve (4.1, 11.1); none named where there is only one. */
export const servedSchemes = (
  every: EveryRules,
  criteria: readonly string[],
): Readonly<Record<string, readonly string[]>> =>
  every.length === 1
    ? {}
    : Object.fromEntries(
        criteria.map((criterion) => [
          criterion,
          every
            .filter((rules) => criteriaOfScheme(rules, every, criteria).includes(criterion))
            .map(({ scheme }) => scheme),
        ]),
      );
