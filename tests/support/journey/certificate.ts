import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import type { WorkedCase } from "./worked-case";

/** Without a granting decision there is no certificate (5.9): the page says so and offers nothing, the API refuses. */
export const expectNoCertificateYet = async (page: Page, casePath: string): Promise<void> => {
  await page.goto(`${casePath}/certificate`);
  const refusal = page.getByRole("listitem").filter({ hasText: "没有准予认证的决定" });
  await expect(refusal).toContainText("5.9");
  await expect(page.getByRole("button", { name: "颁发证书" })).toHaveCount(0);
  const refused = await page.evaluate(async (path) => {
    const response = await fetch(`/api/v1${path}/certificates`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    return { status: response.status, text: await response.text() };
  }, casePath);
  expect(refused.status).toBe(409);
  expect(refused.text).toContain("no-granting-decision");
};

/** The quality manager writes the English that the file lacks and puts the content before the client (5.9.4). */
export const prepareContent = async (page: Page, casePath: string, worked: WorkedCase): Promise<void> => {
  await page.goto(`${casePath}/certificate`);
  const form = page.getByRole("form", { name: "证书内容确认" });
  const { nameEn, addressEn } = worked.client;
  // What the application said in English was decided on: shown, and no field to change it in.
  for (const words of [nameEn, addressEn, worked.scopeEn])
    await expect(page.getByText(words, { exact: true }).first()).toBeVisible();
  for (const label of ["英文名称", "英文地址", "英文认证范围"])
    await expect(form.getByLabel(label, { exact: true })).toHaveCount(0);
  await fillEvery(form, "场所英文名称", (index) => `Site ${index + 1}`);
  await fillEvery(form, "场所英文地址", (index) => `Site ${index + 1}, Nanjing, Jiangsu`);
  await fillEvery(form, "活动（英文）", () => worked.scopeEn);
  await form.getByRole("button", { name: "提交客户确认" }).click();
  await expect(page.getByText("待客户确认", { exact: true })).toBeVisible();
};

const fillEvery = async (
  form: ReturnType<Page["getByRole"]>,
  label: string,
  words: (index: number) => string,
): Promise<void> => {
  const fields = await form.getByLabel(label, { exact: true }).all();
  for (const [index, field] of fields.entries()) await field.fill(words(index));
};

/** The client reads what the certificate will say and confirms it. */
export const confirmContent = async (page: Page, casePath: string, worked: WorkedCase): Promise<void> => {
  await page.goto(`${casePath}/certificate`);
  await expect(page.getByText(worked.scopeEn).first()).toBeVisible();
  const form = page.getByRole("form", { name: "您的答复" });
  await form.getByRole("radio", { name: "内容无误，确认" }).check();
  await form.getByRole("button", { name: "提交答复" }).click();
  await expect(page.getByText("客户已确认", { exact: true })).toBeVisible();
};

/** Issues the certificate once the content is confirmed; answers its number. */
export const issueCertificate = async (page: Page, casePath: string): Promise<string> => {
  await page.goto(`${casePath}/certificate`);
  await page.getByRole("button", { name: "颁发证书" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确认颁发" }).click();
  const link = page.getByRole("link", { name: /^\/certificates\// });
  await expect(link).toBeVisible();
  return (await link.innerText()).replace("/certificates/", "");
};

const DAYS: Readonly<Record<string, string>> = {
  firstDay: "有效期起",
  lastDay: "有效期止",
  firstSurveillanceLimit: "首次监督最迟",
  recertificationRequestBy: "再认证申请最迟",
};

const LATER = [
  ["每次监督审核", "surveillanceDays", "surveillanceSample"],
  ["再认证审核", "recertificationDays", "recertificationSample"],
] as const;

/** The days of the certificate, and days and sites of the audits to come, as the worked case expects them. */
export const expectCertificate = async (
  page: Page,
  casePath: string,
  expected: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await page.goto(`${casePath}/certificate`);
  for (const [key, term] of Object.entries(DAYS)) {
    const day = expected[key];
    if (typeof day === "string") await expect(valueOf(page, term)).toContainText(day);
  }
  for (const [audit, days, sites] of LATER) {
    if (expected[days] === undefined) continue;
    const row = page.getByRole("table", { name: "后续审核" }).getByRole("row", { name: audit });
    await expect(row.getByRole("cell").first()).toHaveText(`${Number(expected[days]).toFixed(1)} 日`);
    await expect(row.getByRole("cell").nth(1)).toHaveText(String(expected[sites]));
  }
};

const valueOf = (page: Page, term: string) =>
  page.getByRole("term").filter({ hasText: term }).locator("xpath=following-sibling::dd[1]");

/** The client opens the certificate and the notice of the result as PDF. */
export const openPapers = async (page: Page, casePath: string): Promise<void> => {
  await page.goto(`${casePath}/certificate`);
  for (const name of [/证书/, /通知/]) {
    const href = await page
      .getByRole("link", { name })
      .filter({ hasText: ".pdf" })
      .first()
      .getAttribute("href");
    const response = await page.request.get(href ?? "");
    expect(response.status()).toBe(200);
    expect((await response.body()).subarray(0, 5).toString("latin1")).toBe("%PDF-");
  }
};
