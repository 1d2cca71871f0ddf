import type { APIRequestContext } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";

test("an unknown address is answered with a plain page that says so", async ({ page }) => {
  const response = await page.goto("/no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test("every page has a nonce of its own, and only scripts that carry it may run", async ({ request }) => {
  const nonces = await Promise.all([noncesOf(request), noncesOf(request)]);
  for (const { policy, onScripts } of nonces) expect(onScripts).toEqual([policy]);
  expect(new Set(nonces.map(({ policy }) => policy)).size).toBe(2);
});

async function noncesOf(request: APIRequestContext) {
  const response = await request.get("/no-such-page");
  const directives = (response.headers()["content-security-policy"] ?? "").split("; ");
  const scripts = directives.find((directive) => directive.startsWith("script-src ")) ?? "";
  expect(scripts).not.toContain("unsafe");
  const tags = (await response.text()).match(/<script[^>]*>/g) ?? [];
  const onScripts = new Set(tags.map((tag) => / nonce="([^"]*)"/.exec(tag)?.[1]));
  return { policy: /'nonce-([^']+)'/.exec(scripts)?.[1], onScripts: [...onScripts] };
}

test("a form cannot be sent before the page's scripts run: nothing typed reaches the address", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: "zh-CN",
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  for (const path of ["/sign-in", "/register", "/password-reset-request"]) {
    await page.goto(path);
    await expect(page.locator("form").first()).toHaveAttribute("method", "post");
    await expect(page.locator("form button[type=submit]").first()).toBeDisabled();
  }
  await context.close();
});
