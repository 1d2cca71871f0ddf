import type { Actor } from "@/lib/domain/access/actor";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import { readExplanation } from "@/lib/usecases/explanation/queries/read-explanation";
import { act, expectAccepted } from "./house";

/** Explanations as a reader is answered on the day after the decision, and what of them tests look at. */
const DAY = "2026-07-07";

export const asked = (reader: Actor, caseId: string, figure: FigureOf) =>
  act(reader, DAY, readExplanation, { caseId, of: "", ...figure });

export const explain = async (reader: Actor, caseId: string, figure: FigureOf) =>
  expectAccepted(await asked(reader, caseId, figure));

type Told = Awaited<ReturnType<typeof explain>>;

export const partOf = ({ parts: [part] }: Told) => {
  if (part === undefined) throw new Error("No edition says anything of it");
  return part;
};

export const stepsOf = (told: Told) =>
  [...partOf(told).steps, ...told.together].map(({ code, value }) => [code, value]);

export const factsOf = ({ facts }: Told) => facts.map(({ name, source }) => [name, source.kind]);
