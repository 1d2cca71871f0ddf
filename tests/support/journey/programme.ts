import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { stepOf, type WorkedCase } from "./worked-case";

/** 6.1: the day the decision is expected, and the sites that a person chooses; five audits come of it. */
export const setProgramme = async (
  page: Page,
  casePath: string,
  worked: WorkedCase,
  decision = "decision: grant",
): Promise<void> => {
  await page.goto(`${casePath}/programme`);
  const form = page.getByRole("form", { name: "制定审核方案" });
  await form.getByLabel("预计认证决定日").fill(stepOf(worked, decision).day);
  const sites = await form.getByRole("combobox", { name: /^场所 第/ }).all();
  for (const [index, site] of sites.entries()) {
    await site.selectOption({ index: index + 1 });
    await form.getByLabel(`选定理由 第 ${index + 1} 行`).fill("投诉量大，业务有代表性");
  }
  await form.getByRole("button", { name: "保存审核方案" }).click();
  const audits = page.getByRole("table", { name: "三年审核方案" });
  await expect(audits.getByRole("row")).toHaveCount(6);
  await expect(audits.getByRole("link", { name: "第二阶段" })).toBeVisible();
};

/** The address of one audit of the case, as the list of its audits links to it. */
export const auditPathOf = async (
  page: Page,
  casePath: string,
  name: "第一阶段" | "第二阶段",
): Promise<string> => {
  await page.goto(`${casePath}/audits`);
  const link = page.getByRole("table", { name: "审核" }).getByRole("link", { name, exact: true });
  return (await link.getAttribute("href")) ?? "";
};

/** How many sites the initial audit visits, and by whom each of them was chosen (5.4.5). */
export const expectSample = async (
  page: Page,
  casePath: string,
  worked: WorkedCase,
  byWhom: Readonly<Record<string, number>>,
): Promise<void> => {
  const { sample } = stepOf(worked, "application accepted").expected;
  await page.goto(`${casePath}/programme`);
  await expect(page.getByText(`应审核 ${String(sample)} 个场所（不含中心办公室）`)).toBeVisible();
  const sites = page.getByRole("table", { name: "场所与抽样" });
  for (const [how, count] of Object.entries(byWhom))
    await expect(sites.getByRole("cell", { name: how, exact: true })).toHaveCount(count);
};

/** The days of each audit of the three years, in their order (5.4.3). */
export const expectDaysOfAudits = async (
  page: Page,
  casePath: string,
  days: readonly number[],
): Promise<void> => {
  await page.goto(`${casePath}/programme`);
  const rows = page.getByRole("table", { name: "三年审核方案" }).getByRole("row");
  for (const [index, value] of days.entries())
    await expect(
      rows.nth(index + 1).getByRole("cell", { name: value.toFixed(1), exact: true }),
    ).toBeVisible();
};
