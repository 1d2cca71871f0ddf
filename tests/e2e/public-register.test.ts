import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { lookUpInVain } from "@/tests/support/journey/public";

test("9.1: a number nobody holds is not found, one that cannot be a number is a bad request, both in words", async ({
  page,
}) => {
  await lookUpInVain(page);
  await expectAccessible(page);
});

test("9.1: the answer stands in the page itself, also for a reader without scripts", async ({ request }) => {
  for (const [number, status, words] of [
    ["77799CH99999R0S", 404, "没有这张证书"],
    ["777", 400, "这不是证书编号"],
    ["100%25%", 400, "这不是证书编号"],
    ["%E0%A4%A", 400, "这不是证书编号"],
  ] as const) {
    const response = await request.get(`/certificates/${number}`);
    expect(response.status()).toBe(status);
    const withoutScripts = (await response.text()).replaceAll(/<script[^>]*>[^<]*<\/script>/g, "");
    expect(withoutScripts).toContain(words);
  }
});

test("an address that asks the register for what it cannot tell is a bad request, in words, without scripts", async ({
  request,
}) => {
  for (const query of ["q=青禾&sort=creditCode", "q=青禾&status=suspended", "q=青禾&after=不是位置"]) {
    const response = await request.get(`/certificates?${query}`);
    expect(response.status(), query).toBe(400);
    const withoutScripts = (await response.text()).replaceAll(/<script[^>]*>[^<]*<\/script>/g, "");
    expect(withoutScripts).toContain("这个网址中的查询条件有误");
    const asJson = await request.get(`/api/v1/public/certificates?${query}`);
    expect(asJson.status(), query).toBe(422);
  }
});

test("the register is asked, filtered and put in order by plain forms and links", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto("/certificates?sort=until&direction=desc");
  await page.getByLabel("证书编号、组织名称或认证范围").fill("没有这家公司");
  await page.getByLabel("状态").selectOption("有效");
  await page.getByRole("button", { name: "查询" }).click();
  await expect(page.getByText("没有找到相符的证书")).toBeVisible();
  const asked = new URL(page.url()).searchParams;
  expect(Object.fromEntries(asked)).toEqual({
    ...{ q: "没有这家公司", status: "valid" },
    ...{ sort: "until", direction: "desc" },
  });
  await context.close();
});
