import type { CaseHead } from "@/lib/data/case-store";
import { competenceStore } from "@/lib/data/competence-store";
import { decisionStore } from "@/lib/data/decision-store";
import type { Refusal } from "@/lib/domain/outcome";
import { schemesOfCase } from "@/lib/domain/case/rules-of-case";
import { uncoveredCodes } from "@/lib/domain/person/competence";
import type { Context } from "../framework/context";

type Asker = Pick<Context, "actor" | "db" | "today">;

/**
 * Competence is a dated record for the scheme and every code of the scope (3(2)): for every system of the case, unless
 * the duty is about one of them alone.
 */
export const competenceRefusals = async (
  { actor, db, today }: Asker,
  head: CaseHead,
  wanted: "application-reviewer" | "report-reviewer" | "decision-maker",
  schemes: readonly string[] = schemesOfCase(head).map(({ scheme }) => scheme),
): Promise<readonly Refusal[]> => {
  const records = await competenceStore.ofPerson(db, actor.personId);
  const codes = await decisionStore.codes(db, head.id);
  return schemes.flatMap((scheme) => {
    const uncovered = uncoveredCodes(records, { function: wanted, scheme, codes, on: today });
    if (uncovered?.length === 0) return [];
    const facts = { function: wanted, scheme, codes: uncovered ?? codes };
    return [{ code: "not-competent", clause: "3(2)", facts }];
  });
};
