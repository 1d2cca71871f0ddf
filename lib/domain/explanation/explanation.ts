import type { Notice, Step, Unit } from "@/rules/core/answer";
import type { ClockEffect } from "@/rules/clocks/clock-rules";
import type { PlainDate } from "@/rules/core/plain-date";
import type { GroupSample } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { FigureOf } from "./figures.data";
import { STEP_OPERANDS } from "./step-operands.data";

/** Where a fact stands: what kind of record, its address, and the day it is of. */
export type FactSource = Readonly<{
  kind:
    | "application"
    | "review"
    | "confirmation"
    | "settlement"
    | "programme"
    | "audit"
    | "meeting"
    | "decision"
    | "notice"
    | "certificate"
    | "nonconformity"
    | "person";
  href: string;
  on: PlainDate | null;
  /** What tells it from others of its kind: the number of a version, the kind of an audit. */
  which: string | null;
}>;

/** What a fact says; the page finds the words. */
export type FactValue =
  | Readonly<{ kind: "day"; day: PlainDate }>
  | Readonly<{ kind: "amount"; value: number; unit: Unit }>
  | Readonly<{ kind: "yes-no"; isTrue: boolean }>
  | Readonly<{ kind: "codes"; codes: readonly string[]; words: "complexity" | "gradeCriteria" }>
  | Readonly<{
      kind: "personnel";
      groups: readonly Readonly<{ group: string; count: number; hoursPerDay: number }>[];
    }>
  | Readonly<{ kind: "adjustments"; rows: readonly Readonly<{ days: number; reason: string | null }>[] }>
  | Readonly<{ kind: "sites"; dissimilar: number; similar: readonly number[] }>
  | Readonly<{
      kind: "site-people";
      rows: readonly Readonly<{ name: string; people: number; reduction: number }>[];
    }>;

/** `scheme`: the system of a combined audit that the fact was chosen for; absent where it is of the whole case. */
export type ExplainedFact = Readonly<{
  name: string;
  value: FactValue;
  source: FactSource;
  scheme?: string;
}>;

export type Operand = Readonly<{
  of: "step" | "fact";
  code: string;
  value: number | string | null;
  unit: Unit | null;
}>;
/** A rule's step, or one with which the product goes on from a rule's answer. */
export type AnyStep = Readonly<{
  code: string;
  clause: string;
  value: number | string;
  unit: Unit | "grade" | "criterion";
}>;
/** A step with which the product goes on from a rule's answer. */
export const nextStep = (
  code: string,
  clause: string,
  value: number | string,
  unit: AnyStep["unit"],
): AnyStep => ({ code, clause, value, unit });

export type ExplainedStep = AnyStep & Readonly<{ operands: readonly Operand[] }>;

/** One of several limits a figure was held against. */
export type LimitHeld = Readonly<{ code: string; value: number; unit: Unit; isDecisive: boolean }>;

export type Edition = Pick<SchemeRules, "scheme" | "edition" | "documentNumber" | "title" | "effectiveFrom">;

/** What one edition says of a figure; a combined audit has one for each of its systems (11.1). */
export type ExplainedPart = Readonly<{
  edition: Edition;
  steps: readonly ExplainedStep[];
  limits: readonly LimitHeld[];
  warnings: readonly Notice[];
  interpretations: readonly Readonly<{ id: string; clause: string; zh: string; en: string }>[];
}>;

/** All there is to tell of a figure: how it came about, on which facts, by which editions, on which readings. */
export type Explanation = FigureOf &
  Readonly<{
    /** null: the rules give no figure, a person determined it. */
    value: number | string | null;
    parts: readonly ExplainedPart[];
    /** What follows from all parts together. */
    together: readonly ExplainedStep[];
    groups: readonly GroupSample[];
    /** The day the figure was determined; null: it follows from today's facts. */
    determinedOn: PlainDate | null;
    facts: readonly ExplainedFact[];
    /** What starts a clock, and what follows when it has run out; null: the figure is no clock. */
    counts: Readonly<{ start: string | null; effect: ClockEffect | null }> | null;
  }>;

const isRuleUnit = (unit: AnyStep["unit"]): unit is Unit => unit !== "grade" && unit !== "criterion";

const operandsOf = (
  steps: readonly AnyStep[],
  index: number,
  facts: readonly Pick<ExplainedFact, "name">[],
): readonly Operand[] => {
  const made = STEP_OPERANDS[steps[index]?.code ?? ""];
  const before = steps.slice(0, index);
  return [
    ...(made?.steps ?? []).flatMap((code): readonly Operand[] =>
      before
        .filter((step) => step.code === code)
        .slice(-1)
        .map(({ value, unit }) => ({ of: "step", code, value, unit: isRuleUnit(unit) ? unit : null })),
    ),
    ...(made?.facts ?? []).flatMap((code): readonly Operand[] =>
      facts.some(({ name }) => name === code) ? [{ of: "fact", code, value: null, unit: null }] : [],
    ),
  ];
};

/** Each step with what it was made of; `before`: steps it goes on from. */
export const withOperands = (
  steps: readonly AnyStep[],
  facts: readonly Pick<ExplainedFact, "name">[],
  before: readonly AnyStep[] = [],
): readonly ExplainedStep[] => {
  const all = [...before, ...steps];
  return steps.map((step, index) => ({ ...step, operands: operandsOf(all, before.length + index, facts) }));
};

/** The limits that are held against each other, by the step that takes the greater of them. */
const HELD: readonly Readonly<{ by: string; limits: readonly string[] }>[] = [
  { by: "required", limits: ["own", "floor"] },
  { by: "sample", limits: ["share-of-initial", "floor-sample"] },
  { by: "sample", limits: ["initial-sample", "floor-sample"] },
];

/**
 * Which of several limits decided: the greatest, of equal ones the first (2.3: a tie is "own"). None where a figure
 * was held against no other.
 */
export const limitsHeld = (steps: readonly Step[] | readonly AnyStep[]): readonly LimitHeld[] => {
  const numberOf = (code: string) => {
    const found = steps.find((step) => step.code === code);
    return typeof found?.value === "number" && isRuleUnit(found.unit)
      ? [{ code, value: found.value, unit: found.unit }]
      : [];
  };
  const pair = HELD.filter(({ by }) => steps.some(({ code }) => code === by))
    .map(({ limits }) => limits.flatMap(numberOf))
    .find((limits) => limits.length > 1);
  if (pair === undefined) return [];
  const most = Math.max(...pair.map(({ value }) => value));
  const decisive = pair.findIndex(({ value }) => value === most);
  return pair.map((limit, index) => ({ ...limit, isDecisive: index === decisive }));
};

/** The edition as a page names it. */
export const editionOf = ({
  scheme,
  edition,
  documentNumber,
  title,
  effectiveFrom,
}: SchemeRules): Edition => ({
  ...{ scheme, edition, documentNumber, title, effectiveFrom },
});

/** The edition's readings with these ids, in its order. */
export const readingsOf = (rules: SchemeRules, ids: readonly string[]): ExplainedPart["interpretations"] =>
  rules.interpretations
    .filter(({ id }) => ids.includes(id))
    .map(({ id, clause, zh, en }) => ({ id, clause, zh, en }));
