import type { PlainDate } from "@/rules/core/plain-date";

/** What two nonconformities are compared by. */
export type Raised = Readonly<{
  auditId: string;
  criterion: string;
  clause: string;
  process: string;
  raisedOn: PlainDate;
}>;

/** Which of the two an earlier one shares: the requirement, the process, or both. */
export type Likeness = "clause" | "process" | "both";

const likenessOf = (one: Raised, earlier: Raised): Likeness | null => {
  const isClause = one.criterion === earlier.criterion && one.clause === earlier.clause;
  const isProcess = one.process !== "" && one.process === earlier.process;
  if (isClause && isProcess) return "both";
  if (isClause) return "clause";
  return isProcess ? "process" : null;
};

/**
 * Earlier nonconformities of the same certification that this one repeats: raised in another audit since `since`,
 * against the same clause or in the same process (5.5.6.3 c).
 */
export const recurrencesOf = <T extends Raised>(
  one: Raised,
  all: readonly T[],
  since: PlainDate,
): readonly (T & Readonly<{ likeness: Likeness }>)[] =>
  all
    .filter(
      ({ auditId, raisedOn }) => auditId !== one.auditId && raisedOn >= since && raisedOn <= one.raisedOn,
    )
    .flatMap((earlier) => {
      const likeness = likenessOf(one, earlier);
      return likeness === null ? [] : [{ ...earlier, likeness }];
    });
