import { expect, test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { openApplication } from "@/tests/support/journey/apply";
import { signIn } from "@/tests/support/journey/cast";

test("whoever types, leaves the page and comes back by the browser's Back button finds what was kept", async ({
  page,
}) => {
  await signIn(page, QINGHE.email);
  const casePath = await openApplication(page);
  const form = page.getByRole("form", { name: "认证申请" });
  const contact = form.getByLabel("联系人", { exact: true }).first();
  const kept = () =>
    page.waitForResponse((response) => response.request().method() === "PUT" && response.ok());

  await expect(form).toBeVisible();
  for (const name of ["沈若谷", "沈若谷、陆行舟"]) {
    await Promise.all([kept(), contact.fill(name)]);
    await page.getByRole("banner").getByRole("link", { name: "认证台" }).click();
    await expect(page).not.toHaveURL(/application/);
    await page.goBack();
    await expect(page).toHaveURL(`${casePath}/application`);
    await expect(contact).toHaveValue(name);
  }
  // What is kept is saved as it stands, and nobody is told that it was changed meanwhile.
  const [saved] = await Promise.all([
    page.waitForResponse((response) => /\/cases\/[^/]+\/application$/.test(response.url())),
    form.getByRole("button", { name: "保存申请" }).click(),
  ]);
  expect(saved.status()).toBe(200);
  await page.reload();
  await expect(contact).toHaveValue("沈若谷、陆行舟");
});
