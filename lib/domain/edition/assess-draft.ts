import type { PlainDate } from "@/rules/core/plain-date";
import { editionConflicts } from "@/rules/schemes/edition-conflicts";
import type { EditionValues } from "@/rules/schemes/edition-values";
import type { SchemeHistory } from "@/rules/schemes/scheme-rules";
import { accepted, refused, type Outcome, type Refusal } from "../outcome";
import { fromNotices } from "../rule-refusal";
import { figureFaults } from "./assess-figures";
import { assessRows } from "./assess-rows";
import { assessTogether } from "./assess-together";
import type { EditionDraftForm } from "./edition-draft-form";
import { type Figure, figuresOf, heldFigure } from "./edition-figures";
import { editionSchema } from "./edition-schema";
import { type FigureTable, type TableRow, tablesOf, withRows } from "./edition-tables";
import { withValueAt } from "./value-at";

type Named = Readonly<{ edition: string; effectiveFrom: PlainDate }>;

/** A draft may not take the name or the days of an edition that was released (rule-reading 1). */
export const nameFaults = (history: SchemeHistory, named: Named): readonly Refusal[] =>
  fromNotices(editionConflicts(history, named)).map((refusal) => ({
    ...refusal,
    field: refusal.code === "edition-name-taken" ? "edition" : "effectiveFrom",
  }));

const unknown = (path: string, field: string): Refusal => ({
  code: "edition-figure-unknown",
  facts: { path },
  field,
});

type Typed = Pick<EditionDraftForm, "figures" | "tables">;

const plainRows = (rows: Typed["tables"][number]["rows"], { columns }: FigureTable): readonly TableRow[] =>
  rows.map((row) =>
    Object.fromEntries(["from", "to", ...columns].map((key) => [key, row[key] ?? null] as const)),
  );

type Placed<T> = Readonly<{ held: T | null; field: string }>;

/** What was typed, each beside the place in the edition it belongs to; a place the edition does not have is a fault. */
const placed = <T extends Readonly<{ path: string }>, Given extends Readonly<{ path: string }>>(
  given: readonly Given[],
  held: readonly T[],
  name: string,
): readonly (Given & Placed<T>)[] =>
  given.map((one, index) => ({
    ...one,
    held: held.find(({ path }) => path === one.path) ?? null,
    field: `${name}.${index}`,
  }));

type Change = Readonly<{ faults: readonly Refusal[]; apply: (data: unknown) => unknown }>;

const figureChanges = ({ figures }: Typed, parent: EditionValues): readonly Change[] =>
  placed<Figure, Typed["figures"][number]>(figures, figuresOf(parent), "figures").map(
    ({ held, field, path, value, over }) => {
      if (held === null) return { faults: [unknown(path, field)], apply: (data) => data };
      const figure = { ...held, value, over };
      return {
        faults: figureFaults(figure, held, `${field}.value`),
        apply: (data) => withValueAt(data, path, heldFigure(figure)),
      };
    },
  );

const tableChanges = ({ tables }: Typed, parent: EditionValues): readonly Change[] =>
  placed<FigureTable, Typed["tables"][number]>(tables, tablesOf(parent), "tables").map(
    ({ held, field, path, rows: typed }) => {
      if (held === null) return { faults: [unknown(path, field)], apply: (data) => data };
      const rows = plainRows(typed, held);
      return {
        faults: assessRows(rows, held, `${field}.rows`),
        apply: (data) => withRows(data, held, rows),
      };
    },
  );

/**
 * The values of a draft out of what was typed, on those of the released edition it was made from; every fault at its
 * field, with its clause. Only figures and rows can change: clauses, starts, effects and codes stay the parent's.
 */
export const assessDraft = (
  form: Named & Typed,
  { history, parent }: Readonly<{ history: SchemeHistory; parent: EditionValues }>,
): Outcome<EditionValues> => {
  const changes = [...figureChanges(form, parent), ...tableChanges(form, parent)];
  const faults = [...nameFaults(history, form), ...changes.flatMap((change) => change.faults)];
  if (faults.length > 0) return refused(...faults);
  const { edition, effectiveFrom } = form;
  const data = changes.reduce<unknown>((made, { apply }) => apply(made), {
    ...parent,
    edition,
    effectiveFrom,
  });
  const values = editionSchema.parse(JSON.parse(JSON.stringify(data)));
  const fieldOf = (path: string) => {
    const index = form.figures.findIndex((figure) => figure.path === path);
    return index === -1 ? undefined : `figures.${index}.value`;
  };
  const together = assessTogether(values, fieldOf);
  return together.length > 0 ? refused(...together) : accepted(values);
};
