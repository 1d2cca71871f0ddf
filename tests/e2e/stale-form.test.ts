import { expect, test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { openApplication } from "@/tests/support/journey/apply";
import { signIn } from "@/tests/support/journey/cast";

test("who saves a form that was changed meanwhile is asked about what both changed and loses no word", async ({
  page,
  context,
}) => {
  await signIn(page, QINGHE.email);
  const casePath = await openApplication(page);
  const other = await context.newPage();
  await other.goto(`${casePath}/application`);
  const form = page.getByRole("form", { name: "认证申请" });
  const otherForm = other.getByRole("form", { name: "认证申请" });
  const save = form.getByRole("button", { name: "保存申请" });
  const shifts = form.getByLabel("倒班情况");
  const scope = form.getByLabel("认证范围", { exact: true });
  const address = form.getByLabel("英文地址", { exact: true }).first();
  await expect(save).toBeEnabled();
  await expect(otherForm.getByRole("button", { name: "保存申请" })).toBeEnabled();

  await otherForm.getByLabel("倒班情况").fill("三班");
  await otherForm.getByLabel("认证范围", { exact: true }).fill("投诉受理");
  await otherForm.getByRole("button", { name: "保存申请" }).click();
  await expect(otherForm.getByText("已保存", { exact: true })).toBeVisible();

  await address.fill("88 Shili Road");
  await shifts.fill("两班");
  await expect(form.getByText(/^已保存 \d/)).toBeVisible();
  await save.click();
  const panel = form.getByRole("group", { name: "此表单在别处有了新内容" });
  await expect(panel).toBeFocused();
  await expect(panel).toBeInViewport();
  await expect(form.getByText(/^已保存/)).toHaveCount(0);
  await expect(panel.getByRole("group")).toHaveCount(1);
  await expect(panel.getByRole("group", { name: "倒班情况" })).toBeVisible();
  await expect(panel).toContainText("将采用现有内容：认证范围");
  await expect(panel.getByRole("button", { name: "按所选继续" })).toBeDisabled();

  // The page is left with the question open: what was typed is offered again.
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(shifts).toHaveValue("三班");
  const older = form.getByRole("group", { name: "您较早填写的内容尚未提交" });
  await older.getByRole("group", { name: "倒班情况" }).getByText("采用现有的").click();
  await older.getByRole("group", { name: "认证范围" }).getByText("采用现有的").click();
  await older.getByRole("group", { name: "英文地址" }).getByText("恢复我填写的").click();
  await older.getByRole("button", { name: "按所选继续" }).click();
  await expect(older).toBeHidden();
  await save.click();
  await expect(form.getByText("已保存", { exact: true })).toBeVisible();
  await page.reload();
  await expect(shifts).toHaveValue("三班");
  await expect(scope).toHaveValue("投诉受理");
  await expect(address).toHaveValue("88 Shili Road");
  await expect(older).toBeHidden();
});
