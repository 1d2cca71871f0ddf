import { z } from "zod";
import { line, text } from "../fields";
import type { Refusal } from "../outcome";
import { officialDocumentForm } from "./template-form";

/** A fixed text in both languages; of a list one line each. */
const ownText = z.object({ path: z.string().max(100), zh: text(4_000), en: text(6_000) });
export type OwnText = z.output<typeof ownText>;

/** How a form of the body reads from now on, with the version it was opened at. */
export const documentFormForm = officialDocumentForm.extend({
  version: z.number().int().min(0).max(2_000_000_000),
  code: line(30),
  formVersion: line(12),
  texts: z.array(ownText).max(60),
  note: line(300),
});

type BuiltIn = OwnText & Readonly<{ isList: boolean }>;

const factsIn = (words: string): string => [...new Set(words.match(/\{\w+\}/gu))].toSorted().join(" ");
const linesOf = (words: string): number => words.split("\n").length;

const faultsOf = (
  { path, zh, en }: OwnText,
  index: number,
  known: readonly BuiltIn[],
): readonly Refusal[] => {
  const field = `texts.${index}.zh`;
  const builtIn = known.find((one) => one.path === path);
  if (builtIn === undefined) return [{ code: "form-text-unknown", facts: { path }, field }];
  const facts = factsIn(builtIn.zh);
  const strange = (["zh", "en"] as const).filter((one) => factsIn({ zh, en }[one]) !== facts);
  const faults: readonly Refusal[] = strange.map((one) => ({
    code: "form-text-facts",
    facts: { wanted: facts === "" ? "–" : facts },
    field: `texts.${index}.${one}`,
  }));
  if (builtIn.isList ? linesOf(zh) !== linesOf(en) : linesOf(zh) + linesOf(en) > 2)
    return [...faults, { code: builtIn.isList ? "form-text-lines" : "form-text-one-line", field }];
  return faults;
};

/** Texts that are not this document's, that lose or invent a fact, or that say more in one language than in the other. */
export const assessOwnTexts = (texts: readonly OwnText[], known: readonly BuiltIn[]): readonly Refusal[] =>
  texts.flatMap((one, index) => faultsOf(one, index, known));

/** Only what differs from the built-in text is the body's own. */
export const changedTexts = (texts: readonly OwnText[], known: readonly BuiltIn[]): readonly OwnText[] =>
  texts.filter(({ path, zh, en }) => {
    const builtIn = known.find((one) => one.path === path);
    return builtIn?.zh !== zh || builtIn.en !== en;
  });
