import type { CaseHead } from "@/lib/data/case-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { rulesOfScheme } from "@/lib/domain/case/rules-of-case";
import {
  nextStep,
  type AnyStep,
  type ExplainedFact,
  type Explanation,
  type FactSource,
} from "@/lib/domain/explanation/explanation";
import { assessFindingGrade } from "@/lib/domain/nonconformity/assess-finding-grade";
import type { Context } from "../framework/context";
import { gradeFacts } from "../nonconformity/grade-facts";
import { explained } from "./explained";

/** What the rules hold against the grade an auditor chose (5.5.6.2, 5.5.6.3): each criterion and what it asks for. */
export const explainGrade = async (context: Context, head: CaseHead, of: string): Promise<Explanation> => {
  const file = await nonconformityStore.file(context.db, head.id, of);
  const rules = rulesOfScheme(head, head.scheme);
  const { findings } = rules;
  const facts = await gradeFacts(context, head, file.audit, { process: file.process, except: file.id });
  const graded = assessFindingGrade(facts, { ...file, gradeCriteria: [...file.gradeCriteria] });
  const warnings = graded.ok ? graded.value : [];
  const source: FactSource = {
    ...{ kind: "nonconformity", href: `/cases/${head.id}/nonconformities/${file.id}` },
    ...{ on: file.raisedOn, which: file.number },
  };
  const fact = (name: string, value: ExplainedFact["value"]): ExplainedFact => ({ name, value, source });
  const criteria = file.gradeCriteria.flatMap((criterion): readonly AnyStep[] => {
    const clause = findings.criteria[criterion]?.clause;
    return clause === undefined ? [] : [nextStep("criterion", clause, criterion, "criterion")];
  });
  const { clause } = file.grade === "improvement" ? findings.improvement : findings.minorsOnProcess;
  return explained(
    { figure: "grade", of },
    {
      ...{ value: file.grade, determinedOn: file.raisedOn },
      parts: [
        {
          ...{ rules, warnings },
          steps: [...criteria, nextStep("grade-chosen", clause, file.grade, "grade")],
          interpretations: warnings.some(({ code }) => code === "minors-on-process")
            ? findings.interpretations
            : [],
        },
      ],
      facts: [
        ...(file.gradeCriteria.length === 0
          ? []
          : [fact("criteria", { kind: "codes", codes: file.gradeCriteria, words: "gradeCriteria" })]),
        ...(file.grade === "minor"
          ? [fact("minors-on-process", { kind: "amount", value: facts.otherMinors + 1, unit: "fraction" })]
          : []),
      ],
    },
  );
};
