import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { signIn } from "@/tests/support/journey/cast";

const DOCUMENTS = "tests/unit/rule-lint/documents";

test("staff check a rule document: what is found stands by line in words; a clean one is said to be clean", async ({
  page,
}) => {
  await signIn(page, "quality@hengzhun.example");
  await page.goto("/rules");
  await page.getByRole("link", { name: "检查规则文件" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "检查规则文件" })).toBeVisible();
  await page.getByLabel("规则文件").setInputFiles(`${DOCUMENTS}/planted-energy.md`);
  await expect(page.getByRole("heading", { level: 2, name: "planted-energy.md：23 处" })).toBeVisible();
  await expect(page.getByRole("row", { name: /其他领域的用语/ })).toContainText("食品安全管理体系");
  await expectAccessible(page);
  await page.getByLabel("规则文件").setInputFiles(`${DOCUMENTS}/clean-tabs.md`);
  await expect(page.getByText("没有发现问题")).toBeVisible();
});

test("a client is not offered to check the rules of the body", async ({ page }) => {
  await signIn(page, QINGHE.email);
  await page.goto("/rules");
  await expect(page.getByRole("heading", { level: 1, name: "规则" })).toBeVisible();
  await expect(page.getByRole("link", { name: "检查规则文件" })).toHaveCount(0);
});
