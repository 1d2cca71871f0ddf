import { expect, test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { openApplication } from "@/tests/support/journey/apply";
import { signIn } from "@/tests/support/journey/cast";

test("a table wider than its form scrolls in itself, the page does not", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, QINGHE.email);
  await openApplication(page);
  const sites = page.getByRole("group", { name: "场所清单" });
  await sites.getByRole("button", { name: "添加一行" }).click();
  await expect(sites.getByRole("table")).toBeVisible();
  const table = await sites.getByRole("table").evaluate((element) => element.scrollWidth);
  const form = await sites.evaluate((element) => element.clientWidth);
  expect(table).toBeGreaterThan(form);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440);
});
