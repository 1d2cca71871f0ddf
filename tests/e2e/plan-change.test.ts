import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { assemble } from "@/tests/support/journey/cast";
import { prepared } from "@/tests/support/journey/prepared";

test.setTimeout(240_000);

const SENT_ON = "2026-05-20";
const ANSWERED_ON = "2026-05-21";
const WISH = "5 月 25 日上午客服主管不在，请由质检部接待。";
const ANSWER = "第二项改由质检部接待，日期和时间不变。";

const plan = (page: Page, state: string) =>
  page.getByRole("heading", { name: `第一阶段 · 审核计划 · ${state}` });

/** The client sends the plan back: not without saying what is to be changed. */
const askForChange = async (page: Page): Promise<void> => {
  const form = page.getByRole("form", { name: "要求修改此计划" });
  const wish = form.getByLabel("要求修改的内容和原因");
  await form.getByRole("button", { name: "要求修改此计划" }).click();
  await expect(wish).toHaveAttribute("aria-invalid", "true");
  await wish.fill(WISH);
  await form.getByRole("button", { name: "要求修改此计划" }).click();
  await expect(plan(page, "第 1 版 · 客户要求修改")).toBeVisible();
  await expect(page.getByText("等待审核组长答复")).toBeVisible();
  await expect(page.getByRole("button", { name: "确认此计划" })).toHaveCount(0);
  await expect(form).toHaveCount(0);
};

/** The leader changes the plan and sends it again: not without an answer. */
const answerWithNextVersion = async (page: Page): Promise<void> => {
  await expect(page.getByText(WISH)).toBeVisible();
  const form = page.getByRole("form", { name: "编制计划" });
  const audited = form.getByRole("group", { name: "第 2 行", exact: true });
  await audited.getByLabel("部门").fill("质检部");
  await form.getByRole("button", { name: "保存计划" }).click();
  await expect(plan(page, "第 2 版 · 草稿")).toBeVisible();
  await page.getByRole("button", { name: "发出计划" }).click();
  await expect(page.getByText(`客户于 ${SENT_ON} 要求修改第 1 版计划，须书面答复`).first()).toBeVisible();
  await page.getByLabel("对客户修改第 1 版要求的答复").fill(ANSWER);
  await page.getByRole("button", { name: "发出计划" }).click();
  await expect(plan(page, "第 2 版 · 已发出")).toBeVisible();
};

test("5.4.6.1: the client asks for a change of the plan it was sent; the leader changes it, answers, and the client agrees", async ({
  openContext,
}) => {
  const { auditPath, ...who } = await prepared("plan-sent");
  const cast = assemble(openContext);
  await cast.on(SENT_ON);
  const client = await cast.as(who.client);
  await client.goto(`${auditPath}/plan`);
  await expectAccessible(client);
  await askForChange(client);

  await cast.on(ANSWERED_ON);
  const manager = await cast.as(who.manager);
  await expect(manager.getByRole("link", { name: /^处理客户对审核计划的修改要求/u })).toBeVisible();
  const leader = await cast.as(who.leader);
  await leader.getByRole("link", { name: /^答复客户对审核计划的修改要求/u }).click();
  await expect(leader).toHaveURL(new RegExp(`${auditPath}/plan$`, "u"));
  await expectAccessible(leader);
  await answerWithNextVersion(leader);

  await client.goto(`${auditPath}/plan`);
  await expect(client.getByText(`答复（${ANSWERED_ON}）：${ANSWER}`)).toBeVisible();
  await expect(client.getByRole("cell", { name: "质检部" })).toBeVisible();
  await client.getByRole("button", { name: "确认此计划" }).click();
  await expect(plan(client, "第 2 版 · 已确认")).toBeVisible();
  await expect(client.getByText("第 2 版计划已于 2026-05-21 同意")).toBeVisible();
  await manager.goto("/");
  await expect(manager.getByRole("link", { name: /^处理客户对审核计划的修改要求/u })).toHaveCount(0);
});
