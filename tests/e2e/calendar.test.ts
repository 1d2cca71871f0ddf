import { announced } from "@/tests/support/announcement";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { assemble } from "@/tests/support/journey/cast";

const YEAR = announced(2027);

test("14.1: the administrator pastes the announcement of a year, sees what was read and what moves, and saves it", async ({
  openContext,
}) => {
  const { as } = assemble(openContext);
  const page = await as("admin");
  await page.goto("/settings");
  await page.getByRole("link", { name: "查看和添加年度" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "工作日日历" })).toBeVisible();
  const form = page.getByRole("form", { name: "添加年度" });
  await expect(form.getByLabel("年度")).toHaveValue("2027");
  await form.getByLabel("来源").fill(YEAR.source);
  await form.getByLabel("公布日期").fill("2026-01-05");
  await form.getByLabel("通知中的安排").fill(YEAR.notice.replace("共7天", "共8天"));
  await expect(form.getByText("请先预览读出的日期和受影响的时限。")).toBeVisible();
  await expect(form.getByRole("button", { name: "保存该年度" })).toHaveCount(0);

  await form.getByRole("button", { name: "预览" }).click();
  await expect(form.getByText("第 2 行：原文写共 8 天，读出 7 天。请核对。")).toBeVisible();
  await expect(form.getByText("请先改正预览中列出的问题。")).toBeVisible();
  await expectAccessible(page);

  await form.getByLabel("通知中的安排").fill(YEAR.notice);
  await form.getByRole("button", { name: "预览" }).click();
  await expect(form.getByText("没有正在计时的时限因此变动。")).toBeVisible();
  await expect(form.getByRole("cell", { name: /2027-10-01\s*2027-10-02/u })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await form.getByRole("button", { name: "保存该年度" }).click();
  const dialog = page.getByRole("dialog", { name: "保存 2027 年的安排" });
  await expect(dialog.getByText(/0 个正在计时的时限随之变动/u)).toBeVisible();
  await dialog.getByRole("button", { name: "保存该年度" }).click();
  await expect(page.getByText("本机构添加，正在使用")).toBeVisible();
  await expect(form.getByLabel("年度")).toHaveValue("2028");
});
