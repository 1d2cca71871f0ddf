import { labelOf } from "@/components/forms/form-errors";
import { fieldNameTold, fieldValueTold } from "@/lib/i18n/field-told";
import type { Sentences } from "@/lib/i18n/say";

type Row = Readonly<Record<string, unknown>>;

export interface Teller {
  readonly t: Sentences;
  readonly idPrefix: string;
  /** What the form itself calls its ids and codes. */
  readonly words: Readonly<Record<string, string>>;
}

/** The two sides of one field, each as lines of words, their parts in one order. */
export interface Told {
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const lastName = (path: string): string => path.split(".").findLast((part) => !/^\d+$/u.test(part)) ?? path;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/u;

/** Both sides of a field in the words its reader knows from the form: labels, choices, money, times of day. */
export function toldSides(
  teller: Teller,
  path: string,
  sides: Readonly<{ mine: unknown; theirs: unknown }>,
): Told {
  const [mine, theirs] = [partsOf(sides.mine), partsOf(sides.theirs)];
  const rows = [...mine, ...theirs].filter(isRow);
  const isTable = Array.isArray(sides.mine) || Array.isArray(sides.theirs);
  const keys = inPageOrder(teller, path, isTable, [...new Set(rows.flatMap((row) => Object.keys(row)))]);
  const lines = (values: readonly unknown[]) =>
    values
      .map((value, index) =>
        isRow(value)
          ? rowTold(teller, isTable ? `${path}.${index}` : path, value, keys)
          : scalarTold(teller, path, value),
      )
      .filter((line) => line !== "");
  return { mine: lines(mine), theirs: lines(theirs) };
}

/** The control of a row's field; a row that only the other side has is named as the first one is. */
const controlAt = ({ idPrefix }: Teller, path: string): HTMLElement | null => {
  const element =
    document.getElementById(idPrefix + path) ??
    document.getElementById(idPrefix + path.replace(/\.\d+\.([^.]+)$/u, ".0.$1"));
  return element?.closest("form") ? element : null;
};

function inPageOrder(
  teller: Teller,
  path: string,
  isTable: boolean,
  keys: readonly string[],
): readonly string[] {
  const placed = keys.map((key) => ({
    key,
    control: controlAt(teller, isTable ? `${path}.0.${key}` : `${path}.${key}`),
  }));
  const known = placed.flatMap(({ key, control }) => (control === null ? [] : [{ key, control }]));
  const sorted = known.toSorted((one, other) =>
    one.control.compareDocumentPosition(other.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const unknown = placed.filter(({ control }) => control === null);
  return [...sorted, ...unknown].map(({ key }) => key);
}

const rowTold = (teller: Teller, path: string, row: Row, keys: readonly string[]): string =>
  keys
    .flatMap((key) => {
      const value = row[key];
      const control = controlAt(teller, `${path}.${key}`);
      // A "no" to a question that the form does not ask here says nothing.
      if (value === false && control === null) return [];
      const message = partsOf(value)
        .map((one) => scalarTold(teller, `${path}.${key}`, one))
        .filter((said) => said !== "")
        .join(teller.t("common.listSeparator"));
      if (message === "") return [];
      return teller.t("forms.summaryLine", { label: cellName(teller, key, control), message });
    })
    .join(" · ");

const cellName = ({ t, words }: Teller, key: string, control: HTMLElement | null): string =>
  words[key] ?? control?.closest("td")?.dataset["label"] ?? labelOf(control) ?? fieldNameTold(t, key);

function scalarTold(teller: Teller, path: string, value: unknown): string {
  if (typeof value === "string") {
    const said = teller.words[value] ?? chosenText(controlAt(teller, path), value);
    if (said !== undefined) return said;
    // An id without a name says nothing to a reader.
    if (ID.test(value)) return "";
  }
  return fieldValueTold(teller.t, lastName(path), value);
}

const chosenText = (control: HTMLElement | null, value: string): string | undefined =>
  control instanceof HTMLSelectElement && value !== ""
    ? [...control.options].find((option) => option.value === value)?.text
    : undefined;
