import { describe, expect, test } from "vitest";
import { valueName, valueTold } from "@/components/edition/value-words";
import { figuresOf } from "@/lib/domain/edition/edition-figures";
import { tablesOf } from "@/lib/domain/edition/edition-tables";
import { LOCALES } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import { valuesOf } from "@/rules/schemes/edition-values";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";

describe.each(LOCALES)("in %s", (locale) => {
  test("every value of every edition has a name, a unit and columns in words", async () => {
    const t = await translatorFor(locale);
    for (const values of schemeIds.map((scheme) => valuesOf(latestEdition(scheme)))) {
      const tables = tablesOf(values);
      const categories = tables.find(({ path }) => path === "manDays.table")?.columns ?? [];
      const figures = figuresOf(values);
      // What has no message is told by its key.
      const told = [
        ...[...figures, ...tables].map(({ path }) => valueName(t, path, categories)),
        ...figures.map(({ unit }) => valueTold(t, "1", unit)),
        ...tables.flatMap(({ columns }) => columns.map((column) => t(`edition.columns.${column}`))),
      ];
      expect(told.filter((words) => /edition\.|overview\./u.test(words) || words === "")).toEqual([]);
      const names = figures.map(({ path }) => valueName(t, path, categories));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
});
