import { useTranslations } from "next-intl";
import type { FigureUnit } from "@/lib/domain/edition/figure-unit";
import type { Sentences } from "@/lib/i18n/say";

/** Figures whose path goes on where another one's ends: they have a word of their own. */
const NAMED: Readonly<Record<string, string>> = {
  "manDays.sites.reductionMost": "manDays.sitesReductionMost",
  "manDays.floor.table.leastPastEnd": "manDays.floor.tableLeastPastEnd",
  "manDays.table.leastPastEnd": "manDays.tableLeastPastEnd",
};

const CLOCK = /^clocks\.limits\.(?<clock>[a-z0-9-]+)\.(?<first>first\.)?length\./u;
const COLUMN = /^manDays\.table\.columns\.(?<index>\d+)\.leastPastEnd$/u;

/** What a value of an edition is called, by its path; `categories` are the columns of its table in their order. */
export const valueName = (t: Sentences, path: string, categories: readonly string[]): string => {
  const clock = CLOCK.exec(path)?.groups;
  if (clock !== undefined) {
    const name = t(`overview.clockNames.${clock["clock"] ?? ""}`);
    return clock["first"] === undefined ? name : t("edition.first", { clock: name });
  }
  const column = COLUMN.exec(path)?.groups;
  if (column !== undefined)
    return t("edition.values.manDays.columnsLeastPastEnd", {
      of: t(`edition.columns.${categories[Number(column["index"])] ?? ""}`),
    });
  return t(`edition.values.${NAMED[path] ?? path}`);
};

/** A value with its unit, as people write it. */
export const valueTold = (t: Sentences, value: string, unit: FigureUnit | "sites"): string =>
  [value, t(`edition.units.${unit}`)].join(" ").trim();

/** The words of the values in a component. */
export const useValueWords = (categories: readonly string[]) => {
  const t = useTranslations();
  return {
    name: (path: string) => valueName(t, path, categories),
    told: (value: string, unit: FigureUnit | "sites") => valueTold(t, value, unit),
    column: (key: string) => t(`edition.columns.${key}`),
  };
};
