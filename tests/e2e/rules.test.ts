import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { signIn } from "@/tests/support/journey/cast";

const REVIEWER = "review@hengzhun.example";

test("a clause is found among the rules and read on a page of its own", async ({ page }) => {
  await signIn(page, REVIEWER);
  await page.getByRole("navigation", { name: "主导航" }).getByRole("link", { name: "规则" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "规则" })).toBeVisible();
  await expect(page.getByRole("row", { name: /A\/2/ })).toContainText("现行");
  await page.getByLabel("查找条款").fill("5.5.8");
  await page.getByRole("button", { name: "筛选" }).click();
  await page.getByRole("link", { name: "5.5.8.2", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("5.5.8.2 议程与整改期限");
  await expect(page.getByRole("row", { name: /严重不符合整改/ })).toContainText("30 日");
  await expectAccessible(page);
});

test("clauses are filtered by how the product keeps them, and each says so with what carries it", async ({
  page,
}) => {
  await signIn(page, REVIEWER);
  await page.goto("/rules");
  await page.getByLabel("对应方式").selectOption({ label: "强制执行" });
  await page.getByRole("button", { name: "筛选" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /强制执行/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "5.9.2 b)", exact: true }).click();
  const standing = page.getByRole("region", { name: "在本系统中" });
  await expect(standing).toContainText("强制执行");
  await expect(standing).toContainText("认证决定前核查");
});

test("Ctrl K finds a clause by its number and opens it", async ({ page }) => {
  await signIn(page, REVIEWER);
  await page.getByRole("button", { name: /搜索客户/ }).click();
  await page.getByRole("dialog").getByRole("combobox").fill("5.4.3.2");
  await page.getByRole("option", { name: /5\.4\.3\.2/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("5.4.3.2 监督审核时间");
});

test("a number nobody wrote down leads to the clause above it; no clause at all is said plainly", async ({
  page,
}) => {
  await signIn(page, REVIEWER);
  await page.goto("/rules/clauses/5.5.3.2_q)");
  await expect(page).toHaveURL(/\/rules\/clauses\/5\.5\.3\.2$/);
  const answer = await page.goto("/rules/clauses/99");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "没有这一条" })).toBeVisible();
  await page.getByRole("link", { name: "查看规则目录" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "规则" })).toBeVisible();
});
