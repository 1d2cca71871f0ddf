import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { openAudit, openPart } from "./audit-page";
import type { WorkedCase } from "./worked-case";

const QUESTIONS = [
  "体系的策划与文件",
  "过程运行控制及绩效",
  "内部审核与管理评审",
  "投诉、不符合与持续改进",
  "法律法规及其他要求的遵守",
  "方针、目标的实现",
] as const;

/** The days the report and all verification are due, as the audit's own page shows them (5.5.8.2, 5.5.9.2). */
export const expectAuditClocks = async (
  page: Page,
  casePath: string,
  clocks: Readonly<{ reportDue?: string; verificationEnd: string }>,
): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  const clock = (label: string) => page.getByRole("listitem").filter({ hasText: label });
  if (clocks.reportDue !== undefined) await expect(clock("提交审核报告")).toContainText(clocks.reportDue);
  await expect(clock("全部不符合项验证完毕")).toContainText(clocks.verificationEnd);
};

/** The leader writes what the records do not say, and saves (5.5.7, 5.5.9.2). */
export const writeReport = async (
  page: Page,
  casePath: string,
  worked: WorkedCase,
  recommendation: "整改并验证合格后推荐" | "不推荐认证注册" = "整改并验证合格后推荐",
): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "审核报告");
  const form = page.getByRole("form", { name: /审核报告/ });
  await form.getByLabel("审核目的").fill("确认投诉处理管理体系符合准则并有效运行，确定能否推荐认证。");
  await form
    .getByRole("textbox", { name: "综合评价" })
    .fill("体系文件满足要求，抽查的记录表明过程总体受控。");
  await form.getByLabel("按计划完成，未作调整").check();
  await form.getByLabel("审核方案仍然适宜").check();
  await form.getByRole("button", { name: "添加一行" }).click();
  await form.getByLabel("姓名 第 1 行").fill(worked.client.legalRepresentative);
  await form.getByLabel("部门 第 1 行").fill("管理层");
  await form.getByLabel("职务 第 1 行").fill("总经理");
  await form.getByLabel("正面信息（每行一项）").fill("投诉时间戳由系统自动生成。");
  await form.getByLabel("下次审核重点（每行一项）").fill("升级答复的及时性");
  for (const question of QUESTIONS)
    await form.getByRole("group", { name: question }).getByLabel("符合", { exact: true }).check();
  await form.getByLabel(recommendation).check();
  if (recommendation === "不推荐认证注册")
    await form.getByLabel("理由与条件（每行一项）").fill("严重不符合未整改，体系不能保证过程受控。");
  await form.getByRole("button", { name: "保存报告" }).click();
  await expect(form.getByRole("status").filter({ hasText: "已保存" })).toBeVisible();
  await page.reload();
  await expect(form.getByRole("textbox", { name: "综合评价" })).toHaveValue(/过程总体受控/);
};

/** The leader signs; the report goes to the client (5.5.9.2). */
export const signReport = async (page: Page, casePath: string, signedOn: string): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "审核报告");
  await page.getByRole("button", { name: "签署并送达客户" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "签署并送达客户" }).click();
  await expect(page.getByText(`已于 ${signedOn} 签署并送达客户`)).toBeVisible();
  await expect(page.getByRole("link", { name: "阅读报告" })).toBeVisible();
};

export const commentReport = async (page: Page, casePath: string, comment: string): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "审核报告");
  await page.getByRole("textbox", { name: "对报告的书面意见" }).fill(comment);
  await page.getByRole("button", { name: "提交意见" }).click();
  await expect(page.getByRole("list", { name: "客户的书面意见" }).getByText(comment)).toBeVisible();
};

/** A report that does not recommend goes to its review whatever stays open (5.6.2). */
export const handOverAdverseReport = async (page: Page, casePath: string): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "审核报告");
  await page.getByRole("button", { name: "移交认证复核" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "移交认证复核" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
};

/** Corrections confirmed in writing (5.9.2), then the file goes to its review (5.6.2). */
export const handOverReport = async (page: Page, casePath: string): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "审核报告");
  await page
    .getByRole("textbox", { name: "书面确认" })
    .fill("各不符合项的整改已逐项验证，证据充分，同意提交复核。");
  await page.getByRole("button", { name: "确认整改" }).click();
  await expect(page.getByText(/组长已于 .* 书面确认整改/)).toBeVisible();
  await page.getByRole("button", { name: "移交认证复核" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "移交认证复核" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await openPart(page, "概览");
  await expect(page.getByText("本次审核已报告")).toBeVisible();
};
