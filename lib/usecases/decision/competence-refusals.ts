import type { CaseHead } from "@/lib/data/case-store";
import { competenceStore } from "@/lib/data/competence-store";
import { decisionStore } from "@/lib/data/decision-store";
import type { Refusal } from "@/lib/domain/outcome";
import { uncoveredCodes } from "@/lib/domain/person/competence";
import type { Context } from "../framework/context";

type Asker = Pick<Context, "actor" | "db" | "today">;

/** Competence is a dated record for the scheme and every code of the scope (3(2)). */
export const competenceRefusals = async (
  { actor, db, today }: Asker,
  head: CaseHead,
  wanted: "application-reviewer" | "report-reviewer" | "decision-maker",
): Promise<readonly Refusal[]> => {
  const records = await competenceStore.ofPerson(db, actor.personId);
  const codes = await decisionStore.codes(db, head.id);
  const uncovered = uncoveredCodes(records, { function: wanted, scheme: head.scheme, codes, on: today });
  if (uncovered?.length === 0) return [];
  const facts = { function: wanted, scheme: head.scheme, codes: uncovered ?? codes };
  return [{ code: "not-competent", clause: "3(2)", facts }];
};
