import { everyDays, summedDays, type ReviewDetermination } from "@/lib/domain/review/determine-review";
import { choicesFor, type SchemeDays } from "@/lib/domain/review/scheme-days";
import type { DocumentModels } from "@/lib/documents/render";
import type { Step } from "@/rules/core/answer";
import { documentHead, subjectOf } from "../document/document-head";
import { stepWords, warningWords } from "../document/paper-words";
import { readingLines } from "../document/reading-words";
import type { Context } from "../framework/context";
import { factLines, limitLines } from "./determination-lines";
import type { ReviewPaper } from "./review-paper";

/** Where several systems are audited together each step says whose it is (11.1). */
const stepRows = (steps: readonly Step[], system = "") =>
  steps.map((step) => {
    const { text, value } = stepWords(step);
    return { clause: step.clause, text: system === "" ? text : `${system}：${text}`, value };
  });

const isOfPeople = ({ code }: Step): boolean => code === "effective-personnel";

const stepsOf = ({ manDays }: Pick<SchemeDays, "manDays">): readonly Step[] =>
  manDays.ok ? manDays.steps : [];

/** People as counted once for the case, and the days of these schemes together. */
export const reckoned = (
  { effectivePersonnel, sampling, manDays: leading }: ReviewDetermination,
  schemes: readonly Readonly<{ days: Pick<SchemeDays, "manDays">; system: string }>[],
) => {
  const [first] = schemes;
  const own = first?.days.manDays ?? leading;
  return {
    effectivePersonnel: {
      count: effectivePersonnel ?? 0,
      steps: stepRows(stepsOf({ manDays: own }).filter(isOfPeople)),
    },
    manDays: {
      steps: schemes.flatMap(({ days, system }) =>
        stepRows(
          stepsOf(days).filter((step) => !isOfPeople(step)),
          schemes.length > 1 ? system : "",
        ),
      ),
      ...summedDays(schemes.map(({ days }) => days)),
      binding: (own.ok ? own.binding : undefined) ?? ("own" as const),
    },
    sample: { count: sampling.sample, steps: stepRows(sampling.steps) },
  };
};

/** Every scheme of the case with its days and the name of its system, the leading one first. */
export const schemesOf = ({ every, determination }: ReviewPaper) =>
  everyDays(determination, every[0].scheme).map((days) => ({
    days,
    system: every.find(({ scheme }) => scheme === days.scheme)?.system.zh ?? days.scheme,
  }));

/** The readings that sample and days of these systems rest on, with the body's word on each (rule-reading 1). */
export const readings = (
  { determination: { sampling }, every, confirmed }: ReviewPaper,
  days: readonly SchemeDays[],
): readonly string[] => {
  const of = every.filter(({ scheme }) => days.some((one) => one.scheme === scheme));
  const ids = new Set([
    ...days.flatMap(({ manDays }) => (manDays.ok ? manDays.interpretations : [])),
    ...sampling.interpretations,
  ]);
  return readingLines(of, ids, confirmed);
};

/** One record for each system: every rule determines its own days (5.4.4.6, 11.1). */
export const manDaysRecord = (
  context: Context,
  paper: ReviewPaper,
  days: SchemeDays,
): DocumentModels["man-days-record"] => {
  const { determination, form, every, head } = paper;
  const rules = every.find(({ scheme }) => scheme === days.scheme) ?? paper.rules;
  const { effectivePersonnel, manDays, sample } = reckoned(determination, [
    { days, system: rules.system.zh },
  ]);
  const choices = choicesFor(form, days.scheme, head.scheme);
  return {
    ...documentHead(paper.body, {
      document: "man-days-record",
      number: head.number,
      issuedOn: context.today,
    }),
    subject: subjectOf(rules, paper.submitted.content, form.criteria),
    auditKind: "initial",
    determinedOn: context.today,
    effectivePersonnel,
    sampledSites: sample.count,
    ...manDays,
    facts: factLines(paper, days),
    limits: limitLines(days),
    adjustments: choices.adjustments.map((one) => ({ amount: `${one.days} 人日`, reason: one.reason })),
    coefficient: form.coefficient === null ? null : `${form.coefficient}（${form.coefficientReason}）`,
    warnings: days.manDays.ok
      ? days.manDays.warnings.map((one) => `${one.clause}　${warningWords(one)}`)
      : [],
    interpretations: readings(paper, [days]),
    redeterminedBecause: null,
    determinedBy: { name: context.actor.name, signedOn: context.today },
    approvedBy: { name: null, signedOn: null },
  };
};
