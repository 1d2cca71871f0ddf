import type { Calendar } from "@/rules/calendar/calendar";
import { validity } from "@/rules/certificates/validity";
import { deadline } from "@/rules/clocks/deadline";
import { notice, refused, type Answer, type Basis, type Notice, type Unit } from "@/rules/core/answer";
import { grade } from "@/rules/findings/grade";
import { manDays } from "@/rules/man-days/man-days";
import type { ManDaysAnswer } from "@/rules/man-days/man-days-question";
import { sample } from "@/rules/sampling/sample";
import type { CalculatorRules, EditionChoice } from "./edition-choice";
import type { Asked, AskedOf } from "./facts";
import { manDaysQuestion } from "./man-days-asked";

/** One value of an answer; the first of an answer is what was asked for. */
export type Figure = { readonly code: string; readonly value: number | string; readonly unit: Unit };

export type Explanation =
  | ({ readonly kind: "answered"; readonly figures: readonly Figure[]; readonly isManual: boolean } & Basis)
  | { readonly kind: "refused"; readonly refusals: readonly Notice[] };

const figure = (code: string, value: number | string | undefined, unit: Unit): readonly Figure[] =>
  value === undefined ? [] : [{ code, value, unit }];

const manDaysFigures = (answer: ManDaysAnswer): readonly Figure[] => [
  ...figure("total", answer.total, "day"),
  ...figure("stage1", answer.stage1, "day"),
  ...figure("on-site", answer.onSite, "day"),
  ...figure("initial-today", answer.initialToday, "day"),
  ...figure("own", answer.own, "day"),
  ...figure("floor", answer.floor, "day"),
  ...figure("binding", answer.binding, "category"),
  ...figure("effective-personnel", answer.effectivePersonnel, "person"),
];

const explained = <A extends object>(
  answer: Answer<A>,
  figures: (answer: A) => readonly Figure[],
  isManual: (answer: A) => boolean = () => false,
): Explanation => {
  if (!answer.ok) return { kind: "refused", refusals: answer.refusals };
  const { steps, warnings, interpretations } = answer;
  const manual = isManual(answer);
  return { kind: "answered", figures: figures(answer), isManual: manual, steps, warnings, interpretations };
};

const validityAsked = ({ kind, decidedOn, previousLastDay }: AskedOf<"validity">["facts"]) =>
  kind === "recertification" && previousLastDay !== undefined
    ? ({ kind, decidedOn, previousLastDay } as const)
    : ({ kind: "initial", decidedOn } as const);

const byRules = (rules: CalculatorRules, calendar: Calendar, { question, facts }: Asked): Explanation => {
  switch (question) {
    case "man-days":
      return explained(
        manDays(rules.manDays, manDaysQuestion(rules.manDays, facts)),
        manDaysFigures,
        ({ manual }) => manual,
      );
    case "sampling":
      return explained(
        sample(rules.sampling, { ...facts, similar: facts.similar.map(({ count }) => count) }),
        (answer) => [
          ...figure("sample", answer.sample, "site"),
          ...figure("dissimilar-sample", answer.dissimilarSample, "site"),
          ...answer.groups.flatMap((group, index) => figure(`group-${index + 1}`, group.sample, "site")),
        ],
      );
    case "deadline":
      return explained(deadline(rules.clocks, calendar, facts), ({ limit }) =>
        figure("limit", limit, "date"),
      );
    case "validity":
      return explained(validity(rules.validity, validityAsked(facts)), ({ firstDay, lastDay }) => [
        ...figure("last-day", lastDay, "date"),
        ...figure("first-day", firstDay, "date"),
      ]);
    case "grade":
      return explained(
        grade(rules.findings, {
          ...facts,
          criteria: facts.criteria.filter((criterion) => Object.hasOwn(rules.findings.criteria, criterion)),
        }),
        (answer) => figure("grade", answer.grade, "category"),
      );
  }
};

/** What the edition's own rules answer; of an edition known by its day only nothing can be computed. */
export const explain = (choice: EditionChoice, calendar: Calendar, question: Asked): Explanation => {
  const { scheme, edition, effectiveFrom, rules } = choice;
  if (rules !== null) return byRules(rules, calendar, question);
  const facts = { scheme, edition, effectiveFrom };
  return { kind: "refused", refusals: refused([notice("edition-not-held", scheme, facts)]).refusals };
};
