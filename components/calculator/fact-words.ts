import { type Sentences, word } from "@/lib/i18n/say";

/** Words for the facts whose value is a code. */
const CODES: Readonly<Record<string, string>> = {
  audit: "calculator.facts.audits",
  kind: "calculator.facts.audits",
  complexity: "application.factors",
  category: "application.factors",
  clock: "clause.limits",
  grade: "nonconformity.grade",
  criteria: "nonconformity.criterionChoice",
};

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A row of a list on one line: its cells by name. */
const rowWords = (t: Sentences, row: Readonly<Record<string, unknown>>): string =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) =>
      t("common.labelled", { label: t(`calculator.facts.${key}`), text: factWords(t, key, value) }),
    )
    .join(t("common.listSeparator"));

/** The value of a fact as a person reads it. */
export const factWords = (t: Sentences, key: string, value: unknown): string => {
  if (value === undefined || value === null || value === "") return "–";
  if (typeof value === "boolean") return t(value ? "common.yes" : "common.no");
  if (Array.isArray(value))
    return value.length === 0
      ? "–"
      : value.map((each) => factWords(t, key, each)).join(t("common.partSeparator"));
  if (isRow(value)) return rowWords(t, value);
  if (typeof value !== "string") return typeof value === "number" ? String(value) : "–";
  const branch = CODES[key];
  if (branch !== undefined && t.has(`${branch}.${value}`)) return t(`${branch}.${value}`);
  return word(t, key, value);
};
