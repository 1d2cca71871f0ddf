import { grade, isolatedAlone } from "@/rules/findings/grade";
import type { GradedAudit } from "@/rules/findings/finding-rules";
import type { Notice } from "@/rules/core/answer";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { AuditKind } from "../audit/audit-kinds";
import { accepted, refused, type Outcome, type Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import type { FindingContent } from "./nonconformity-forms";

/** The rules know three kinds of audit; what comes between the years is graded like a surveillance. */
const GRADED: Readonly<Record<AuditKind, GradedAudit>> = {
  stage1: "initial",
  stage2: "initial",
  surveillance: "surveillance",
  recertification: "recertification",
  special: "surveillance",
  supplementary: "surveillance",
};

export type GradeFacts = Readonly<{
  rules: SchemeRules;
  kind: AuditKind;
  /** Ids of the criteria this case is audited against (4.1). */
  criteria: readonly string[];
  /** Minors already raised on the same process of this audit, this one not counted. */
  otherMinors: number;
  isLeader: boolean;
}>;

/** The requirement must be a clause of a standard that is audited here (5.5.6.3). */
const requirementRefusals = ({ rules, criteria }: GradeFacts, form: FindingContent): readonly Refusal[] => {
  const list = rules.criteria.find((one) => one.list.id === form.criterion)?.list;
  if (list === undefined || !criteria.includes(list.id))
    return [
      {
        code: "criterion-not-audited",
        clause: "4.1",
        field: "criterion",
        facts: { criterion: form.criterion },
      },
    ];
  if (list.clauses.some(({ clause }) => clause === form.clause)) return [];
  return [
    {
      code: "clause-unknown",
      clause: "5.5.6.3",
      field: "clause",
      facts: { criterion: form.criterion, requirement: form.clause },
    },
  ];
};

const unknownCriteria = ({ rules }: GradeFacts, { gradeCriteria }: FindingContent): readonly Refusal[] =>
  gradeCriteria
    .filter((criterion) => !Object.hasOwn(rules.findings.criteria, criterion))
    .map((criterion) => ({
      code: "grade-criterion-unknown",
      clause: "5.5.6.3",
      field: "gradeCriteria",
      facts: { gradeCriterion: criterion },
    }));

/** From the third minor on one process a reason stays on file; from the fifth it is the leader's word. */
const reasonRefusals = (facts: GradeFacts, form: FindingContent): readonly Refusal[] => {
  if (form.grade !== "minor") return [];
  const { clause, warnFrom, decideFrom } = facts.rules.findings.minorsOnProcess;
  const minorsOnProcess = facts.otherMinors + 1;
  const isMissing = form.gradeReason === "";
  if (minorsOnProcess >= decideFrom)
    return isMissing || facts.isLeader
      ? []
      : [{ code: "leader-decides-minors", clause, field: "gradeReason", facts: { minorsOnProcess } }];
  return minorsOnProcess >= warnFrom && isMissing
    ? [{ code: "minors-need-reason", clause, field: "gradeReason", facts: { minorsOnProcess, decideFrom } }]
    : [];
};

const OF_REASON: readonly string[] = ["minors-need-decision"];

/** A major that rests on an isolated slip alone stands only with a reason that stays on file (5.5.6.3 b). */
const unexplainedMajor = (
  isolated: readonly Notice[],
  { gradeReason }: FindingContent,
): readonly Refusal[] =>
  gradeReason === ""
    ? fromNotices(isolated).map((one) => ({ ...one, code: "major-needs-reason", field: "gradeReason" }))
    : [];

const fieldOf = (refusal: Refusal): Refusal => ({
  ...refusal,
  field: OF_REASON.includes(refusal.code) ? "gradeReason" : "grade",
});

/** Requirement and grade as chosen by the auditor, judged by the rules: the warnings that stay, or every refusal. */
export const assessFindingGrade = (facts: GradeFacts, form: FindingContent): Outcome<readonly Notice[]> => {
  const unknown = unknownCriteria(facts, form);
  if (unknown.length > 0) return refused(...requirementRefusals(facts, form), ...unknown);
  const chosen = { audit: GRADED[facts.kind], grade: form.grade, criteria: form.gradeCriteria };
  const isolated = isolatedAlone(facts.rules.findings, chosen);
  const graded = grade(facts.rules.findings, {
    ...chosen,
    minorsOnProcess: facts.otherMinors + 1,
    reason: form.gradeReason === "" ? null : form.gradeReason,
  });
  const refusals = [
    ...requirementRefusals(facts, form),
    ...(graded.ok ? [] : fromNotices(graded.refusals).map(fieldOf)),
    ...unexplainedMajor(isolated, form),
    ...reasonRefusals(facts, form),
  ];
  return refusals.length > 0 || !graded.ok
    ? refused(...refusals)
    : accepted([...graded.warnings, ...isolated]);
};
