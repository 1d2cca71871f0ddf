import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import type { Cast } from "./cast";

const REMOTE = "远程审核：一次填入所有远程行";

/** The leader saves the plan as it was proposed, its remote rows documented. */
export const draftPlan = async (page: Page, auditPath: string): Promise<void> => {
  await page.goto(`${auditPath}/plan`);
  const form = page.getByRole("form", { name: "编制计划" });
  const remote = form.getByRole("group", { name: REMOTE });
  if ((await remote.count()) > 0) {
    await remote.getByLabel("远程理由").fill("非现场文件评价");
    await remote.getByLabel("远程工具").fill("视频会议");
    await remote.getByLabel("远程审核的信息安全已获客户书面同意").check();
    await remote.getByRole("button", { name: "填入所有远程行" }).click();
  }
  await form.getByRole("button", { name: "保存计划" }).click();
  await expect(page.getByRole("heading", { name: /第 \d+ 版 · 草稿/ })).toBeVisible();
};

/** 5.1: a row on the day `on` keeps the plan from being issued, and the page names the earliest day; it is put back. */
export const planTooEarly = async (
  page: Page,
  auditPath: string,
  on: string,
  earliest: string,
): Promise<void> => {
  await draftPlan(page, auditPath);
  const date = page.getByRole("form", { name: "编制计划" }).getByLabel("日期", { exact: true }).first();
  const save = page.getByRole("button", { name: "保存计划" });
  const meant = await date.inputValue();
  await date.fill(on);
  await save.click();
  const refusal = page.getByText(`第二阶段最早可于 ${earliest} 开始`).first();
  await expect(refusal).toBeVisible();
  await expect(page.getByRole("button", { name: "发出计划" })).toBeDisabled();
  await date.fill(meant);
  await save.click();
  await expect(refusal).toBeHidden();
};

/** The leader issues the draft, the client agrees to what it was sent. */
export const agreeOnPlan = async (
  { as }: Cast,
  auditPath: string,
  client: `${string}@${string}`,
): Promise<void> => {
  const leader = await as("leader");
  await draftPlan(leader, auditPath);
  await leader.getByRole("button", { name: "发出计划" }).click();
  await expect(leader.getByRole("heading", { name: /第 \d+ 版 · 已发出/ })).toBeVisible();
  const page = await as(client);
  await page.goto(`${auditPath}/plan`);
  await page.getByRole("button", { name: "确认此计划" }).click();
  await expect(page.getByRole("heading", { name: /第 \d+ 版 · 已确认/ })).toBeVisible();
};
