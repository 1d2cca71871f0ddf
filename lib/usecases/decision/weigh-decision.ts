import { createHash } from "node:crypto";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { decisionFileStore } from "@/lib/data/decision-file-store";
import { decisionStore } from "@/lib/data/decision-store";
import { can } from "@/lib/domain/access/can";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { assessDecision } from "@/lib/domain/decision/assess-decision";
import { decisionChecks, type DecisionCheck } from "@/lib/domain/decision/decision-checks";
import type { DecisionFile } from "@/lib/domain/decision/decision-file";
import type { Refusal } from "@/lib/domain/outcome";
import type { Context } from "../framework/context";
import { competenceRefusals } from "./competence-refusals";

export type Weighed = Readonly<{
  file: DecisionFile;
  sha256: string;
  checks: readonly DecisionCheck[];
  refusals: readonly Refusal[];
}>;

/** From the closing meeting of stage 2 to the decision the file is weighed, so that what is open shows early. */
export const isWeighed = (stage: CaseHead["stage"]): boolean =>
  stage === "nonconformities" || stage === "report-review" || stage === "decision";

export const decisionFileHash = (file: DecisionFile): string =>
  createHash("sha256").update(canonicalJson(file)).digest("hex");

/**
 * The file and every reason against deciding `outcome` by this actor today. The page shows it before the
 * press; the decision asks it again under the lock.
 */
export const weighDecision = async (
  context: Pick<Context, "actor" | "db" | "today">,
  head: CaseHead,
  outcome: "grant" | "refuse",
): Promise<Weighed> => {
  const { actor, db, today } = context;
  const rules = rulesOfCase(head);
  const duty = can(actor, "decision", await caseStore.duties(db, head.id));
  const lacking = await competenceRefusals(context, head, "decision-maker");
  const refusals = [
    ...(duty.ok ? [] : duty.refusals),
    ...assessDecision({
      outcome,
      facts: await decisionStore.facts(db, head),
      decider: {
        isOfTheBody: await decisionStore.isOfTheBody(db, actor.personId, today),
        isCompetent: lacking.length === 0,
      },
      rules,
      today,
    }),
  ];
  const file = await decisionFileStore.ofCase(db, head);
  return { file, sha256: decisionFileHash(file), checks: decisionChecks(rules, refusals), refusals };
};
