import type { Page, Route } from "@playwright/test";
import { expect, test } from "@/tests/support/e2e";
import { QINGHE } from "@/tests/support/journey/applicants";
import { openApplication } from "@/tests/support/journey/apply";
import { signIn } from "@/tests/support/journey/cast";
import { pdfBytes } from "@/tests/support/files";

const UPLOAD = "**/api/v1/files?*";

/** Stops the next upload on its way until the test lets it go on. */
const holdUpload = async (page: Page): Promise<() => Promise<void>> => {
  const held: Route[] = [];
  const hold = (route: Route) => {
    held.push(route);
  };
  await page.route(UPLOAD, hold, { times: 1 });
  return async () => {
    await expect.poll(() => held.length).toBe(1);
    await held[0]?.continue();
  };
};

const paper = (name: string) => ({ name, mimeType: "application/pdf", buffer: Buffer.from(pdfBytes(name)) });

test("a form waits for its files: it cannot be saved without one that is still on its way or has failed", async ({
  page,
}) => {
  await signIn(page, QINGHE.email);
  const casePath = await openApplication(page);
  await page.goto(`${casePath}/application`);
  const form = page.getByRole("form", { name: "认证申请" });
  const save = form.getByRole("button", { name: "保存申请" });
  const licence = form.getByLabel("2. 营业执照或等效文件");

  const letGo = await holdUpload(page);
  await licence.setInputFiles(paper("营业执照.pdf"));
  await expect(form.getByText("文件上传中…，传完即可提交。")).toBeVisible();
  await expect(save).toBeDisabled();
  await letGo();
  await expect(form.getByRole("link", { name: "营业执照.pdf" })).toBeVisible();
  await expect(save).toBeEnabled();

  const tooLarge = { type: "/problems/too-large", title: "内容过大", status: 413 };
  await page.route(UPLOAD, (route) => route.fulfill({ status: 413, json: tooLarge }), { times: 1 });
  await licence.setInputFiles(paper("副本.pdf"));
  await expect(form.getByRole("alert")).toContainText("副本.pdf 未能上传：内容过大");
  await expect(form.getByText("有文件未能上传：请在该文件旁重试或移除。")).toBeVisible();
  await expect(save).toBeDisabled();
  await form.getByRole("button", { name: "重试" }).click();
  await expect(form.getByRole("link", { name: "副本.pdf" })).toBeVisible();

  await form.getByLabel("联系人", { exact: true }).first().fill("沈若谷");
  await save.click();
  await expect(form.getByText("已保存", { exact: true })).toBeVisible();
  await page.reload();
  await expect(form.getByLabel("联系人", { exact: true }).first()).toHaveValue("沈若谷");
  for (const name of ["营业执照.pdf", "副本.pdf"])
    await expect(form.getByRole("link", { name })).toBeVisible();
});
