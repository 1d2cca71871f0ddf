import { nonconformityBoardStore, type Limits } from "@/lib/data/nonconformity-board-store";
import { nonconformityEffectStore } from "@/lib/data/nonconformity-effect-store";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { NonconformityBoardForm } from "@/lib/domain/nonconformity/nonconformity-board-form";
import { recurrencesOf } from "@/lib/domain/nonconformity/recurrence";
import { nonconformityLine } from "@/lib/domain/nonconformity/nonconformity-view";
import { countOf } from "@/rules/clocks/deadline";
import { schemeHistories } from "@/rules/schemes/registry";
import type { Context } from "../framework/context";
import { cycleStart } from "./cycle-start";

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
  const every = await nonconformityEffectStore.ofCases(db, [
    ...new Set(rows.map(({ file: { caseId } }) => caseId)),
  ]);
  return {
    ...links,
    rows: rows.map(({ file, clientName, ...of }) => {
      const rules = rulesOfCase(of);
      const ofCase = every.filter(({ caseId }) => caseId === file.caseId);
      const since = cycleStart(rules, file.raisedOn);
      return {
        ...nonconformityLine(file, rules.clocks, today),
        caseId: file.caseId,
        clientName,
        /** Numbers of the earlier ones it repeats. */
        repeats: recurrencesOf({ ...file, auditId: file.audit.id }, ofCase, since).map(
          ({ number }) => number,
        ),
      };
    }),
  };
};
