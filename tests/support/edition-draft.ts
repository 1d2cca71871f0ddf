import { assessDraft } from "@/lib/domain/edition/assess-draft";
import type { EditionDraftForm } from "@/lib/domain/edition/edition-draft-form";
import { figuresOf } from "@/lib/domain/edition/edition-figures";
import { tablesOf, type TableRow } from "@/lib/domain/edition/edition-tables";
import { plainDate } from "@/rules/core/plain-date";
import { type EditionValues, valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition, schemeHistory } from "@/rules/schemes/registry";

export type TypedDraft = Pick<EditionDraftForm, "edition" | "effectiveFrom" | "figures" | "tables">;

/** What the page of a draft sends when nothing was changed. */
export const typedDraft = (
  scheme: string,
  values: EditionValues = valuesOf(latestEdition(scheme)),
): TypedDraft => ({
  edition: "Z/9",
  effectiveFrom: plainDate("2027-07-01"),
  figures: figuresOf(values).map(({ path, value, over }) => ({ path, value, over })),
  tables: tablesOf(values).map(({ path, rows }) => ({ path, rows: rows.map((row) => ({ ...row })) })),
});

/** The same with another figure. */
export const withFigure = (
  form: TypedDraft,
  path: string,
  value: number,
  over: number | null = null,
): TypedDraft => {
  if (!form.figures.some((figure) => figure.path === path)) throw new RangeError(`no figure ${path}`);
  return {
    ...form,
    figures: form.figures.map((figure) => (figure.path === path ? { path, value, over } : figure)),
  };
};

/** An empty cell is one without a figure. */
const asTyped = (row: TypedDraft["tables"][number]["rows"][number]): TableRow =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? null] as const));

/** The same with other rows in one of its tables. */
export const withTable = (
  form: TypedDraft,
  path: string,
  change: (rows: readonly TableRow[]) => readonly TableRow[],
): TypedDraft => {
  if (!form.tables.some((table) => table.path === path)) throw new RangeError(`no table ${path}`);
  return {
    ...form,
    tables: form.tables.map((table) =>
      table.path === path
        ? { path, rows: change(table.rows.map(asTyped)).map((row) => ({ ...row })) }
        : table,
    ),
  };
};

/** The same with another cell; rows are counted from 0. */
export const withCell = (
  form: TypedDraft,
  path: string,
  [row, column]: readonly [number, string],
  value: number | null,
): TypedDraft =>
  withTable(form, path, (rows) =>
    rows.map((cells, index) => (index === row ? { ...cells, [column]: value } : cells)),
  );

const assessedDraft = (form: TypedDraft, scheme: string) => {
  const history = schemeHistory(scheme);
  if (history === null) throw new RangeError(scheme);
  return assessDraft(form, { history, parent: valuesOf(latestEdition(scheme)) });
};

export const valuesAfter = (form: TypedDraft, scheme = "OLS/GZ-0071"): EditionValues => {
  const outcome = assessedDraft(form, scheme);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
};

/** [code, what stands beside the field, where] */
export const draftFaults = (form: TypedDraft, scheme = "OLS/GZ-0071") => {
  const outcome = assessedDraft(form, scheme);
  return outcome.ok
    ? []
    : outcome.refusals.map(({ code, field, clause, facts }) => ({ code, field, clause, facts }));
};
