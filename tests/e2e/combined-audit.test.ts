import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { assemble } from "@/tests/support/journey/cast";
import { preparedCombined } from "@/tests/support/journey/prepared";

test.setTimeout(240_000);

const DECIDED_ON = "2026-07-06";

const grantSystem = async (page: Page, system: RegExp): Promise<void> => {
  await page.getByRole("navigation", { name: "各体系的决定" }).getByRole("link", { name: system }).click();
  const form = page.getByRole("form", { name: "作出决定" });
  await form.getByRole("radio", { name: /准予认证/u }).check();
  await form.getByRole("textbox", { name: "理由" }).fill("审核证据充分，推荐条件满足。");
  await form.getByRole("button", { name: "签署决定" }).click();
  await expect(page.getByRole("heading", { name: "已作出决定" })).toBeVisible();
};

test("11.1: an audit of two systems is decided system by system and ends in two certificates", async ({
  openContext,
}) => {
  const { casePath, ...who } = await preparedCombined();
  const cast = assemble(openContext);
  await cast.on(DECIDED_ON);

  // The days of each system by its own rule, 4.0 and 4.0, and what they come to together.
  const reviewer = await cast.as(who.reviewer);
  await reviewer.goto(`${casePath}/review`);
  await expect(reviewer.getByText("各体系合计")).toContainText("8.0");
  await expect(reviewer.getByText("OLS/GZ-0071 A/2 + QMS 2025").first()).toBeVisible();
  await expectAccessible(reviewer);
  // What the second system's days rest on is a reading of its own edition, to be opened from beside the number.
  await reviewer.getByRole("button", { name: "4.0 人日" }).last().click();
  await reviewer
    .getByRole("dialog")
    .getByRole("link", { name: /认证机构确认/u })
    .first()
    .click();
  await expect(reviewer).toHaveURL(/\/rules\/interpretations\/QMS~2025~/u);
  await expect(reviewer.getByRole("heading", { name: "规则解读", level: 1 })).toBeVisible();

  const decider = await cast.as(who.decider);
  await decider.goto(`${casePath}/decision`);
  await expectAccessible(decider);
  await grantSystem(decider, /投诉处理管理体系/u);
  // One decision of two: there is no certificate to issue yet.
  const quality = await cast.as(who.quality);
  await quality.goto(`${casePath}/certificate`);
  await expect(quality.getByRole("button", { name: "颁发证书" })).toHaveCount(0);
  await grantSystem(decider, /质量管理体系/u);

  await quality.goto(`${casePath}/certificate`);
  await quality.getByRole("button", { name: "提交客户确认" }).click();
  await expect(quality.getByText("待客户确认", { exact: true })).toBeVisible();
  const client = await cast.as(who.client);
  await client.goto(`${casePath}/certificate`);
  await expectAccessible(client);
  const answer = client.getByRole("form", { name: "您的答复" });
  await answer.getByRole("radio", { name: "内容无误，确认" }).check();
  await answer.getByRole("button", { name: "提交答复" }).click();
  await expect(client.getByText("客户已确认", { exact: true })).toBeVisible();

  await quality.goto(`${casePath}/certificate`);
  await quality.getByRole("button", { name: "颁发证书" }).click();
  await quality.getByRole("dialog").getByRole("button", { name: "确认颁发" }).click();
  const links = quality.getByRole("link", { name: /^\/certificates\// });
  await expect(links).toHaveCount(2);
  await expectAccessible(quality);
  // Anybody can look each of them up by itself, with its own criteria.
  const [first, second] = await links.allInnerTexts();
  for (const [path, criterion] of [
    [first, "GB/T 19012-2019"],
    [second, "GB/T 19001-2016"],
  ] as const) {
    await client.goto(path ?? "/");
    await expect(client.getByText(criterion).first()).toBeVisible();
  }
});
