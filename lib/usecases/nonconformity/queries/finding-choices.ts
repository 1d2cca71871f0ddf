import type { CaseHead } from "@/lib/data/case-store";
import { reviewStore } from "@/lib/data/review-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { Context } from "../../framework/context";

/** What an auditor picks from: the criteria of this case with their clauses, and the grounds of a grade. */
export const findingChoices = async ({ db }: Context, head: CaseHead) => {
  const rules = rulesOfCase(head);
  const accepted = await reviewStore.accepted(db, head.id);
  return {
    criteria: rules.criteria
      .filter(({ list }) => accepted.criteria.includes(list.id))
      .map(({ list }) => ({ id: list.id, name: list.name, clauses: list.clauses })),
    gradeCriteria: Object.keys(rules.findings.criteria),
  };
};
