import type { PlainDate } from "@/rules/core/plain-date";
import { refused, unlessRefused, type Outcome, type Refusal } from "../outcome";

/** From a day on a template, or the built-in look, fills an official document. */
export type TemplateChoice = Readonly<{ number: number; templateId: string | null; from: PlainDate }>;

const later = (one: TemplateChoice, other: TemplateChoice): TemplateChoice =>
  other.from > one.from || (other.from === one.from && other.number > one.number) ? other : one;

/** The choice that holds on a day: of the latest day that has come, and of two for one day the later one. */
export const choiceOn = <Choice extends TemplateChoice>(
  choices: readonly Choice[],
  day: PlainDate,
): Choice | null => {
  const begun = choices.filter(({ from }) => from <= day);
  const last = begun.reduce<TemplateChoice | null>(
    (held, one) => (held === null ? one : later(held, one)),
    null,
  );
  return begun.find(({ number }) => number === last?.number) ?? null;
};

/** What a choice would change, told before it is kept: never the past, and never nothing. */
export const assessChoice = (
  choices: readonly TemplateChoice[],
  { templateId, from }: Omit<TemplateChoice, "number">,
  today: PlainDate,
): Outcome<true> => {
  if (from < today) return refused({ code: "template-from-past", facts: { today }, field: "from" });
  const held = choiceOn(choices, from)?.templateId ?? null;
  const faults: readonly Refusal[] =
    held === templateId ? [{ code: "template-chosen-already", facts: { from }, field: "templateId" }] : [];
  return unlessRefused(faults, () => true as const);
};
