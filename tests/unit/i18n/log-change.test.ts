import { describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { changeTold } from "@/lib/i18n/log-change";
import { messageKeys } from "@/lib/i18n/merge-messages";
import { loadMessages } from "@/lib/i18n/messages";
import { translatorFor } from "@/lib/i18n/translator";
import { loggedFields } from "@/tests/support/logged-fields";

const TYPES_TO_CHECK_MS = 120_000;

describe(
  "every field that a use case can write to the log has a word",
  () => {
    const fields = [...loggedFields("lib/usecases/all-use-cases.data.ts")];

    test("the fields are found by the types of what is written, at any depth", () => {
      expect(fields).toEqual(expect.arrayContaining(["feeFen", "creditCode", "headcount", "gradeCriteria"]));
      expect(fields.length).toBeGreaterThan(200);
    });

    test.each(LOCALES)("in %s", async (locale) => {
      const known = new Set(messageKeys(await loadMessages(locale)));
      expect(fields.filter((field) => !known.has(`history.fieldNames.${field}`))).toEqual([]);
    });
  },
  TYPES_TO_CHECK_MS,
);

test("a change is told in the reader's words, rows by their number, yes and no by name", async () => {
  const zh = await translatorFor("zh-CN");
  expect(changeTold(zh, { field: "sites.3.address", before: null, after: "杭州" })).toEqual({
    field: "场所 3 · 地址",
    before: null,
    after: "杭州",
  });
  const en = await translatorFor("en");
  expect(changeTold(en, { field: "isFullTime", before: "false", after: "true" })).toEqual({
    field: "Full-time",
    before: "No",
    after: "Yes",
  });
});

test("a field nobody gave a word stands as the log has it", async () => {
  const t = await translatorFor("en");
  expect(changeTold(t, { field: "answers.x-1", before: "a", after: null }).field).toBe("answers · x-1");
});
