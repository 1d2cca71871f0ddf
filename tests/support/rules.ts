import type { ManDaysAnswer, StagesQuestion, TotalQuestion } from "@/rules/man-days/man-days-question";
import type { Answer, Notice, Ok } from "@/rules/core/answer";
import { latestEdition } from "@/rules/schemes/registry";
import { manDays } from "@/rules/man-days/man-days";

export const complaintHandling = latestEdition("OLS/GZ-0071");
export const quality = latestEdition("QMS");
export const environment = latestEdition("EMS");
export const occupationalSafety = latestEdition("OHSMS");

/** A single site of 4 full-time people, nothing else: the smallest case of the document. */
export const stagesQuestion: StagesQuestion = {
  kind: "stages",
  audit: "initial",
  personnel: [{ count: 4, hoursPerDay: 8 }],
  complexity: [],
  sampledSites: 0,
  siteDays: null,
  adjustments: [],
  coefficient: null,
  stage1OnSite: false,
  manualDays: null,
};

export const totalQuestion: TotalQuestion = {
  kind: "total",
  category: null,
  audit: "initial",
  personnel: [{ count: 4, hoursPerDay: 8 }],
  sites: [],
  stage1: null,
  adjustments: [],
  coefficient: null,
  stage1OnSite: false,
  manualDays: null,
};

export const people = (count: number) => [{ count, hoursPerDay: 8 }];

export const askDays = (question: Partial<StagesQuestion>): Answer<ManDaysAnswer> =>
  manDays(complaintHandling.manDays, { ...stagesQuestion, ...question });

export const askQualityDays = (question: Partial<TotalQuestion>): Answer<ManDaysAnswer> =>
  manDays(quality.manDays, { ...totalQuestion, ...question });

export const askEnvironmentDays = (question: Partial<TotalQuestion>): Answer<ManDaysAnswer> =>
  manDays(environment.manDays, { ...totalQuestion, category: "high", ...question });

export const askSafetyDays = (question: Partial<TotalQuestion>): Answer<ManDaysAnswer> =>
  manDays(occupationalSafety.manDays, { ...totalQuestion, category: "high", ...question });

export const given = <T>(answer: Answer<T>): Ok<T> => {
  if (!answer.ok) throw new Error(`refused: ${codesOf(answer.refusals).join(", ")}`);
  return answer;
};

export const refusalsOf = (answer: Answer<object>): readonly Notice[] => (answer.ok ? [] : answer.refusals);
export const codesOf = (notices: readonly Notice[]): readonly string[] => notices.map((each) => each.code);
export const refusedCodes = (answer: Answer<object>): readonly string[] => codesOf(refusalsOf(answer));
