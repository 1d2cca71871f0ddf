import type { Page, Route } from "@playwright/test";
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
  await savePlan(page);
  await expect(page.getByRole("heading", { name: /第 \d+ 版 · 草稿/ })).toBeVisible();
};

/** Saves and waits until the page shows what is saved; until then the plan cannot be issued. */
const savePlan = async (page: Page): Promise<void> => {
  const form = page.getByRole("form", { name: "编制计划" });
  await form.getByRole("button", { name: "保存计划" }).click();
  await expect(form.getByRole("status").filter({ hasText: "已保存" })).toBeVisible();
};

/** The plan that is issued is the plan that is read: neither before it is saved nor while it is being saved. */
const expectIssueAwaitsSave = async (page: Page, auditPath: string): Promise<void> => {
  const issue = page.getByRole("button", { name: "发出计划" });
  await expect(issue).toBeDisabled();
  await expect(issue).toHaveAccessibleDescription(/有未保存的修改，请先保存/);
  const held: Route[] = [];
  const address = `**/api/v1${auditPath}/plan`;
  await page.route(address, (route) => {
    held.push(route);
  });
  await page.getByRole("button", { name: "保存计划" }).click();
  await expect.poll(() => held.length).toBe(1);
  await expect(issue).toHaveAccessibleDescription(/正在保存，请稍候/);
  await expect(issue).toBeDisabled();
  for (const route of held) await route.continue();
  await expect(issue).toHaveAccessibleDescription("");
  await page.unroute(address);
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
  const meant = await date.inputValue();
  await date.fill(on);
  await savePlan(page);
  const refusal = page.getByRole("listitem").filter({ hasText: `第二阶段最早可于 ${earliest} 开始` });
  await expect(refusal.first()).toContainText("5.1");
  await expect(page.getByRole("button", { name: "发出计划" })).toBeDisabled();
  await date.fill(meant);
  await expectIssueAwaitsSave(page, auditPath);
  await expect(refusal).toHaveCount(0);
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
