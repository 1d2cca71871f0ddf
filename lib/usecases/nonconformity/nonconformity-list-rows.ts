import { nonconformityBoardStore, type Limits } from "@/lib/data/nonconformity-board-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { NonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { nonconformityLine } from "@/lib/domain/nonconformity/nonconformity-view";
import { countOf } from "@/rules/clocks/deadline";
import { schemeHistories } from "@/rules/schemes/registry";
import type { Context } from "../framework/context";

/** What every edition held gives for corrections, by grade. */
export const correctionLimits = (): Limits =>
  schemeHistories
    .flatMap(({ held }) => held)
    .flatMap(({ scheme, edition, clocks }) => [
      { scheme, edition, grade: "major", length: countOf(clocks, "major-due", false).length },
      { scheme, edition, grade: "minor", length: countOf(clocks, "minor-due", false).length },
    ]);

/** Rows of the list of nonconformities, each with its clock. */
export const nonconformityRows = async (
  { db, today }: Context,
  form: NonconformityBoardForm,
  limit: number,
) => {
  const asked = { form, today, limits: correctionLimits() };
  const { rows, ...links } = await nonconformityBoardStore.page(db, asked, limit);
  return {
    ...links,
    rows: rows.map(({ file, clientName, ...of }) => ({
      ...nonconformityLine(file, rulesOfCase(of).clocks, today),
      caseId: file.caseId,
      clientName,
    })),
  };
};
