import { expect, expectAccessible, test } from "@/tests/support/e2e";

test("an unknown address is answered with a plain page that says so", async ({ page }) => {
  const response = await page.goto("/no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test("every page has a nonce of its own, and no script runs without it", async ({ page, request }) => {
  const policies = [await request.get("/no-such-page"), await request.get("/no-such-page")].map(
    (response) => response.headers()["content-security-policy"] ?? "",
  );
  const nonces = policies.map((policy) => /'nonce-([^']+)'/.exec(policy)?.[1]);
  expect(new Set(nonces).size).toBe(2);

  await page.goto("/no-such-page");
  const refused = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "document.documentElement.dataset['intruder'] = 'ran'";
    return new Promise<string>((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => {
        resolve(event.effectiveDirective);
      });
      document.body.append(script);
    });
  });
  expect(refused).toBe("script-src-elem");
});
