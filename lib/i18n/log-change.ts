import type { FieldChange } from "@/lib/domain/audit-log/changes-between";
import { type Sentences, word } from "./say";

const ROW = /^\d+$/u;

/** "sites.3.address" in words: 场所 3 · 地址. A name without a word stands as it is. */
const fieldTold = (t: Sentences, path: readonly string[]): string =>
  path
    .map((part) => (t.has(`history.fieldNames.${part}`) ? t(`history.fieldNames.${part}`) : part))
    .reduce((said, part) => (said === "" ? part : `${said}${ROW.test(part) ? " " : " · "}${part}`), "");

const valueTold = (t: Sentences, field: string, value: string | null): string | null => {
  if (value === "true") return t("common.yes");
  if (value === "false") return t("common.no");
  return value === null ? null : word(t, field, value);
};

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
