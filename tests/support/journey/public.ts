import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import type { WorkedCase } from "./worked-case";

type Shown = Readonly<{ number: string; lastDay: string; status: "valid" | "expired" }>;

const WORDS = { valid: "有效：", expired: "已过期：" } as const;

/** Anybody looks the certificate up, by name and by number, on the page and as JSON. */
export const lookUp = async (page: Page, worked: WorkedCase, shown: Shown): Promise<void> => {
  const { number, lastDay, status } = shown;
  await page.goto("/certificates");
  await page.getByLabel("证书编号、组织名称或认证范围").fill(worked.client.name);
  await page.getByRole("button", { name: "查询" }).click();
  await page.getByRole("link", { name: number, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(number);
  await expect(page.getByText(`${WORDS[status]}${worked.client.name}`)).toBeVisible();
  await expect(page.getByText(lastDay).first()).toBeVisible();
  const response = await page.request.get(`/api/v1/public/certificates/${number}`);
  expect(response.status()).toBe(200);
  expect(await response.json()).toMatchObject({ number, status, lastDay, name: worked.client.name });
};

/** A number nobody holds is not found; one that cannot be a number is told so. */
export const lookUpInVain = async (page: Page): Promise<void> => {
  const unknown = await page.goto("/certificates/77799CH99999R0S");
  expect(unknown?.status()).toBe(404);
  await expect(page.getByRole("heading", { name: "没有这张证书" })).toBeVisible();
  const malformed = await page.goto(`/certificates/${encodeURIComponent("不是编号!")}`);
  expect(malformed?.status()).toBe(400);
  await expect(page.getByRole("heading", { name: "这不是证书编号" })).toBeVisible();
  expect((await page.request.get("/api/v1/public/certificates/77799CH99999R0S")).status()).toBe(404);
  expect((await page.request.get("/api/v1/public/certificates/%21%21")).status()).toBe(422);
};
