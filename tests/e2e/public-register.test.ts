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
