import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { signIn } from "@/tests/support/journey/cast";

const results = (page: Page) => page.getByRole("region", { name: "结果与步骤" });

/** Types over what a field holds, as a person at the keyboard does. */
const typeOver = async (page: Page, figure: string): Promise<void> => {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(figure);
};

const tabTo = async (page: Page, isThere: () => Promise<boolean>): Promise<void> => {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("The keyboard does not get there.");
};

test("a stranger changes facts by the keyboard alone, sees what moved, compares, and sends a link that restores it all", async ({
  page,
}) => {
  await page.goto("/calculator");
  await expect(results(page).getByRole("button", { name: "5.0 日" })).toBeVisible();
  await expectAccessible(page);

  const people = page.getByRole("textbox", { name: "数量 第 1 行" });
  await tabTo(page, () => people.evaluate((field) => field === document.activeElement));
  await typeOver(page, "126");
  await expect(results(page).getByRole("button", { name: "8.0 日" })).toBeVisible();
  await expect(results(page).getByText("原 5.0 日").first()).toBeVisible();
  await expect(results(page).getByRole("row", { name: /最低人日\s*已变动/u })).toContainText("原为 5 日");
  await expect(results(page).getByRole("row", { name: /查表：第一阶段/ })).not.toContainText("已变动");
  await expect(page.locator("[aria-live=polite]").filter({ hasText: "6 个步骤变动" })).toHaveCount(1);

  const keep = page.getByRole("button", { name: "保留为 A" });
  await tabTo(page, () => keep.evaluate((button) => button === document.activeElement));
  await page.keyboard.press("Enter");
  await expect(results(page).getByText("两边的事实相同。")).toBeVisible();
  await page.getByRole("radio", { name: "监督" }).focus();
  await page.keyboard.press("Space");
  await expect(
    results(page)
      .getByRole("row", { name: /确定的审核人日\s*不同/u })
      .first(),
  ).toContainText("8.0 日3.0 日");
  await expectAccessible(page);

  await expect(page).toHaveURL(/#f=/u);
  const link = page.url();
  await page.goto("/certificates");
  await page.goto(link);
  await expect(people).toHaveValue("126");
  await expect(page.getByRole("radio", { name: "监督" })).toBeChecked();
  await expect(results(page).getByRole("row", { name: /审核类型/ })).toContainText("初次认证监督");
});

test("what the rule refuses stands at its field with the clause, and a link that cannot be read is said to be one", async ({
  page,
}) => {
  await page.goto("/calculator#f=not-a-link");
  await expect(page.getByRole("alert").filter({ hasText: "链接中的事实无法恢复" })).toBeVisible();
  await page.getByLabel("结合审核系数").fill("0.5");
  await expect(page.getByLabel("结合审核系数")).toHaveAccessibleDescription(/超出 0.8 至 1/u);
  await expect(results(page).getByText("规则不予通过")).toBeVisible();
  await expect(results(page).getByRole("link", { name: "规则 11.1" })).toBeVisible();
  await results(page).getByRole("link", { name: "规则 11.1" }).click();
  // The words stand here; the office's pages would ask a stranger for an account.
  await expect(page.getByRole("dialog").getByRole("heading", { name: /^11\.1/u })).toBeVisible();
  await expect(page.getByRole("dialog").getByRole("link")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/#f=ey/u);
  await results(page).getByRole("link", { name: "去修改" }).click();
  await expect(page.getByLabel("结合审核系数")).toBeFocused();
  // The address still holds the facts.
  await expect(page).toHaveURL(/#f=ey/u);
  await page.getByLabel("结合审核系数").fill("");
  await page.getByLabel("版本", { exact: true }).selectOption("A/1");
  await expect(results(page)).toContainText("A/1 版仅知其日期");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByLabel("版本", { exact: true }).selectOption("A/2");
  await page.getByLabel("与另一版本对比").selectOption("EMS 2026");
  await expect(results(page).getByRole("table", { name: "结果对比" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("a figure in an edition's table opens its calculation", async ({ page }) => {
  await signIn(page, "review@hengzhun.example");
  await page.goto("/rules");
  await page.getByRole("link", { name: "表和数值：CNCA-EMS-01:2026 2026 版" }).click();
  await expect(page.getByText("IAF MD 5:2023, Annex B, Table EMS 1")).toBeVisible();
  await page.getByRole("link", { name: "126–175，高：12，在计算器中计算" }).click();
  await expect(page.getByRole("textbox", { name: "数量 第 1 行" })).toHaveValue("126");
  await expect(results(page).getByRole("button", { name: "12.0 日" })).toBeVisible();
  await expect(results(page).getByRole("row", { name: /按有效人数查表/ })).toContainText("12 日");
});
