import { createHash } from "node:crypto";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { decisionFileStore } from "@/lib/data/decision-file-store";
import { decisionStore } from "@/lib/data/decision-store";
import { can } from "@/lib/domain/access/can";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import { assessDecision, verificationLimit } from "@/lib/domain/decision/assess-decision";
import { decisionChecks, type DecisionCheck } from "@/lib/domain/decision/decision-checks";
import { decisionGrounds, type DecisionPeople } from "@/lib/domain/decision/decision-grounds";
import type { DecisionForm } from "@/lib/domain/decision/decision-form";
import type { DecisionFile } from "@/lib/domain/decision/decision-file";
import type { Refusal } from "@/lib/domain/outcome";
import { competenceStore } from "@/lib/data/competence-store";
import { validRecords } from "@/lib/domain/person/competence";
import type { Context } from "../framework/context";
import { competenceRefusals } from "./competence-refusals";
import { decisionTold, type Told } from "./decision-told";

export type Weighed = Readonly<{
  file: DecisionFile;
  /** The part of the file in words: what the record prints is what the page showed. */
  told: Told;
  sha256: string;
  /** The checks and every reason against deciding one way. */
  towards: (outcome: DecisionForm["outcome"]) => WeighedOutcome;
}>;

export type WeighedOutcome = Readonly<{ checks: readonly DecisionCheck[]; refusals: readonly Refusal[] }>;

/** From the closing meeting of stage 2 to the decision the file is weighed, so that what is open shows early. */
export const isWeighed = (stage: CaseHead["stage"]): boolean =>
  stage === "nonconformities" || stage === "report-review" || stage === "decision";

/** The hash of a file as weighed today, or of a snapshot kept with a decision, in whatever shape. */
export const decisionFileHash = (file: DecisionFile | Readonly<Record<string, unknown>>): string =>
  createHash("sha256").update(canonicalJson(file)).digest("hex");

/**
 * The file of one system of a case, and for each outcome every reason against this actor deciding so on it today,
 * by the rules of that system (11.1). The page shows both before the
 * press; the decision asks for its own again under the lock.
 */
export const weighDecision = async (
  context: Pick<Context, "actor" | "db" | "today">,
  head: CaseHead,
  scheme: string,
): Promise<Weighed> => {
  const { actor, db, today } = context;
  const rules = rulesOfScheme(head, scheme);
  const facts = await decisionStore.facts(db, head, scheme);
  const people = await peopleOf(context, head, scheme);
  const duty = can(actor, "decision", await caseStore.duties(db, head.id));
  const lacking = await competenceRefusals(context, head, "decision-maker", [scheme]);
  const decider = { isOfTheBody: people.decider.employedSince !== null, isCompetent: lacking.length === 0 };
  const grounds = decisionGrounds(facts, people, verificationLimit(facts, rules));
  const told = await decisionTold(context, head, scheme);
  const file = await decisionFileStore.asTold(db, head, { ...told, grounds });
  return {
    file,
    told,
    sha256: decisionFileHash(file),
    towards: (outcome) => {
      const refusals = [
        ...(duty.ok ? [] : duty.refusals),
        ...assessDecision({ outcome, facts, decider, rules, today }),
      ];
      return { refusals, checks: decisionChecks(rules, refusals, grounds) };
    },
  };
};

const peopleOf = async (
  { actor, db, today }: Pick<Context, "actor" | "db" | "today">,
  head: CaseHead,
  scheme: string,
): Promise<DecisionPeople> => ({
  ...(await decisionStore.circle(db, head.id)),
  decider: {
    name: actor.name,
    employedSince: await decisionStore.employedSince(db, actor.personId, today),
    competence: validRecords(await competenceStore.ofPerson(db, actor.personId), {
      ...{ function: "decision-maker", scheme, on: today },
    }),
  },
});
