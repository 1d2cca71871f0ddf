import { expect, test } from "vitest";
import { say } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import { manDays } from "@/rules/man-days/man-days";
import { days } from "@/rules/core/amount";
import { latestEdition } from "@/rules/schemes/registry";

const common = {
  audit: "initial",
  personnel: [{ count: 12, hoursPerDay: 8 }],
  adjustments: [{ days: days(-0.8), reason: "体系成熟" }],
  coefficient: null,
  stage1OnSite: false,
  manualDays: null,
} as const;

const told = async (locale: "zh-CN" | "en", answer: ReturnType<typeof manDays>): Promise<string> => {
  if (answer.ok) throw new Error("The reduction was not refused");
  const t = await translatorFor(locale);
  return answer.refusals.map((one) => say(t, "refusals", one)).join("\n");
};

test("5.4.3.1(2): too large a reduction is told in man-days, 30 % of the 1.5 on site", async () => {
  const { manDays: rules } = latestEdition("OLS/GZ-0071");
  const answer = manDays(rules, {
    ...{ kind: "stages", ...common, complexity: [], sampledSites: 0, siteDays: null },
  });
  expect(await told("zh-CN", answer)).toContain(
    "减少 0.8 人日超过上限：合计最多减少 0.45 人日（规则 5.4.3.1(2)）",
  );
  expect(await told("en", answer)).toContain("at most 0.45 man-days");
});

test("CNCA-QMS-01: quality management counts the same in man-days, 30 % of the table's 2.5", async () => {
  const { manDays: rules } = latestEdition("QMS");
  const answer = manDays(rules, { ...{ kind: "total", ...common, category: null, sites: [], stage1: null } });
  expect(await told("zh-CN", answer)).toContain("减少 0.8 人日超过上限：合计最多减少 0.75 人日");
});
