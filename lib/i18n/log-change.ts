import type { FieldChange } from "@/lib/domain/audit-log/changes-between";
import { fieldNameTold, fieldValueTold } from "./field-told";
import type { Sentences } from "./say";

const ROW = /^\d+$/u;

/** "sites.3.address" in words: 场所 3 · 地址. */
const fieldTold = (t: Sentences, path: readonly string[]): string =>
  path
    .map((part) => fieldNameTold(t, part))
    .reduce((said, part) => (said === "" ? part : `${said}${ROW.test(part) ? " " : " · "}${part}`), "");

/** Lists, figures and yes or no stand in the log as JSON; everything else is the text it was. */
const JSON_VALUE = /^(?:\[.*\]|true|false|-?\d+(?:\.\d+)?)$/su;

const asWritten = (text: string): unknown => {
  if (!JSON_VALUE.test(text)) return text;
  try {
    const value: unknown = JSON.parse(text);
    // "007" is no figure: what does not come back the same was a text.
    return Array.isArray(value) || JSON.stringify(value) === text ? value : text;
  } catch {
    return text;
  }
};

const valueTold = (t: Sentences, name: string, value: string | null): string | null =>
  value === null ? null : fieldValueTold(t, name, asWritten(value)) || null;

/** A change of the log in the reader's words: what the field is called, and values that are codes. */
export const changeTold = (t: Sentences, { field, before, after }: FieldChange): FieldChange => {
  const path = field.split(".");
  const name = path.findLast((part) => !ROW.test(part)) ?? field;
  return {
    field: fieldTold(t, path),
    before: valueTold(t, name, before),
    after: valueTold(t, name, after),
  };
};
