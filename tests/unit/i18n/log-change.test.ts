import { describe, expect, test } from "vitest";
import { changesBetween } from "@/lib/domain/audit-log/changes-between";
import { PERMISSIONS } from "@/lib/domain/access/permissions";
import { LOCALES } from "@/lib/i18n/locales";
import { changeTold } from "@/lib/i18n/log-change";
import { say } from "@/lib/i18n/say";
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

test("lists, codes, money, half-days and times of a change are told as their reader knows them", async () => {
  const zh = await translatorFor("zh-CN");
  const told = (field: string, before: string, after: string) => {
    const change = changeTold(zh, { field, before, after });
    return [change.before, change.after];
  };
  expect(told("criteria", '["GB/T 19012-2019"]', '["GB/T 19012-2019","ISO 10002:2018"]')).toEqual([
    "GB/T 19012-2019",
    "GB/T 19012-2019、ISO 10002:2018",
  ]);
  expect(told("status", "plan-agreed", "opened")).toEqual(["计划已确认", "审核中"]);
  expect(told("sites.1.kind", "fixed", "temporary")).toEqual(["固定场所", "临时场所"]);
  expect(told("complexity", "[]", '["cross-border"]')).toEqual([
    null,
    zh("application.factors.cross-border"),
  ]);
  expect(told("feeFen", "2000000", "2500000")).toEqual(["¥20,000.00", "¥25,000.00"]);
  expect(told("determinedHalfDays", "7", "8")).toEqual(["3.5", "4.0"]);
  expect(told("rows.1.startsAt", "510", "540")).toEqual(["08:30", "09:00"]);
  expect(told("contactPhone", "010", "[见附件")).toEqual(["010", "[见附件"]);
});

test("a long list of a change is cut between its parts", async () => {
  const zh = await translatorFor("zh-CN");
  const clauses = Array.from({ length: 80 }, (_, index) => `GB/T 19012-2019 ${index}`);
  const [change] = changesBetween({ clauses: [] }, { clauses });
  expect(change && changeTold(zh, change).after).toMatch(/^GB\/T 19012-2019 0、.*GB\/T 19012-2019 \d+、…$/u);
});

test("a field nobody gave a word stands as the log has it", async () => {
  const t = await translatorFor("en");
  expect(changeTold(t, { field: "answers.x-1", before: "a", after: null }).field).toBe("answers · x-1");
});

test.each(LOCALES)("every permission a token can have is said in words in %s", async (locale) => {
  const t = await translatorFor(locale);
  expect(Object.keys(PERMISSIONS).filter((permission) => !t.has(`tokens.scopeWords.${permission}`))).toEqual(
    [],
  );
});

test("facts that are names of fields are said in words (5.6.2 c)", async () => {
  const zh = await translatorFor("zh-CN");
  const refusal = { code: "difference-undescribed", facts: { differing: ["effectivePersonnel", "sites"] } };
  expect(say(zh, "refusals", refusal)).toMatch(/^有效人数、场所与申请评审不一致/u);
});
