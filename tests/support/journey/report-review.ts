import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";

/** The report reviewer passes every part of the signed report (5.9.1). */
export const passReportReview = async (page: Page, casePath: string): Promise<void> => {
  await page.goto(`${casePath}/decision`);
  const form = page.getByRole("form", { name: "认证复核" });
  const passes = form.getByRole("radio", { name: "通过" });
  await expect(passes).toHaveCount(25);
  for (const pass of await passes.all()) await pass.check();
  await form.getByLabel("复核意见").fill("报告完整，结论有证据支持。");
  await form.getByRole("button", { name: "提交复核结论" }).click();
  await expect(form).toBeHidden();
  const reviewed = page.getByRole("table", { name: "认证复核" });
  await expect(reviewed.getByRole("cell", { name: "通过" })).toHaveCount(25);
};
