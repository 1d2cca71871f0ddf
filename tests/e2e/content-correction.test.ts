import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { assemble } from "@/tests/support/journey/cast";
import { preparedObjection } from "@/tests/support/journey/prepared";

test.setTimeout(240_000);

const CORRECTED_ON = "2026-07-09";
const RIGHT = "Shaoxing Yunling Customer Care Co., Ltd.";
const REASON = "营业执照所附英文译名与申请不同，按译名更正。";

/** The reviewer puts the English name right: not without a change, and not without a reason. */
const correct = async (page: Page): Promise<void> => {
  await expect(page.getByText("客户对证书内容有修改意见")).toBeVisible();
  const form = page.getByRole("form", { name: "更正证书内容" });
  await form
    .getByLabel(/^名称 ?1?（英文）/u)
    .first()
    .fill(RIGHT);
  await form.getByLabel("更正理由").fill(REASON);
  await form.getByRole("button", { name: "更正", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确认更正" }).click();
  await expect(page.getByText("内容已更正，等待认证决定")).toBeVisible();
};

const decideAgain = async (page: Page): Promise<void> => {
  await expect(page.getByText("该决定不再覆盖现有案卷")).toBeVisible();
  await expect(page.getByText(REASON)).toBeVisible();
  const form = page.getByRole("form", { name: "作出决定" });
  await form.getByRole("radio", { name: /准予认证/u }).check();
  await form.getByRole("textbox", { name: "理由" }).fill("更正仅为译名，证据充分。");
  await form.getByRole("button", { name: "签署决定" }).click();
  await expect(page.getByText("该决定不再覆盖现有案卷")).toHaveCount(0);
};

test("5.9.4: what the client objects to is corrected, decided on again and put before the client again", async ({
  openContext,
}) => {
  const { casePath, ...who } = await preparedObjection();
  const cast = assemble(openContext);
  await cast.on(CORRECTED_ON);
  const client = await cast.as(who.client);
  await client.goto(`${casePath}/certificate`);
  await expect(client.getByText("我们正在处理您的意见")).toBeVisible();
  await expect(client.getByRole("form", { name: "更正证书内容" })).toHaveCount(0);

  const reviewer = await cast.as(who.reviewer);
  await reviewer.goto(`${casePath}/certificate`);
  await expectAccessible(reviewer);
  await correct(reviewer);
  await expectAccessible(reviewer);

  const decider = await cast.as(who.decider);
  await decider.goto(`${casePath}/decision`);
  await expectAccessible(decider);
  await decideAgain(decider);

  const quality = await cast.as(who.quality);
  await quality.goto(`${casePath}/certificate`);
  await expect(quality.getByText("更正后已重新决定，待再次提交客户确认")).toBeVisible();
  await quality.getByRole("button", { name: "修改后重新提交客户确认" }).click();
  await expect(quality.getByText("待客户确认", { exact: true })).toBeVisible();

  await client.reload();
  await expect(client.getByText(RIGHT).first()).toBeVisible();
  await expect(client.getByRole("form", { name: "您的答复" })).toBeVisible();
  await expectAccessible(client);
});
