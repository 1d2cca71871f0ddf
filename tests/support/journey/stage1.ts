import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { attend, confirmFacts, expectHeld, openAudit, openPart, recordMeeting } from "./audit-page";
import type { WorkedCase } from "./worked-case";

const PLACE = "受审核方会议室";

/** Opening and closing meetings are at 9:00 and 11:30: stage 1 is one half-day. */
const opening = (heldOn: string) =>
  ({ kind: "首次会议", heldOn, startsAt: "09:00", endsAt: "09:30", place: PLACE }) as const;
const closing = (heldOn: string) =>
  ({ kind: "末次会议", heldOn, startsAt: "11:30", endsAt: "12:00", place: PLACE }) as const;

const ITEMS = ["体系文件", "组织与过程", "内部审核与管理评审", "认证范围", "第二阶段的资源与时间"] as const;

const judgeContents = async (page: Page): Promise<void> => {
  await openPart(page, "第一阶段");
  const evidence = page.getByLabel("证据", { exact: true });
  for (const [index, item] of ITEMS.entries())
    await evidence.nth(index).fill(`${item}：查阅现行文件与近三个月记录，见工作底稿 ${index + 1}。`);
  await page.getByRole("button", { name: "保存内容" }).click();
  await expect(page.getByText("已保存", { exact: true })).toBeVisible();
};

/** The opening meeting of stage 1, with top management there (5.5.2). */
export const openStage1 = async (
  page: Page,
  casePath: string,
  worked: WorkedCase,
  heldOn: string,
): Promise<void> => {
  const name = worked.client.legalRepresentative;
  const manager = { name, capacity: "最高管理者", department: "管理层", post: "总经理" };
  await openAudit(page, casePath, "第一阶段");
  await openPart(page, "首末次会议");
  await attend(page, "首次会议", manager);
  await recordMeeting(page, opening(heldOn));
  await expectHeld(page, opening(heldOn));
};

/** Contents, facts and closing of stage 1 on the day it was opened (5.4.2.1, 5.5.8, 5.6.2 c). */
export const holdStage1 = async (page: Page, casePath: string, heldOn: string): Promise<void> => {
  await openAudit(page, casePath, "第一阶段");
  await judgeContents(page);
  await confirmFacts(page);
  await openPart(page, "首末次会议");
  await recordMeeting(page, closing(heldOn));
  await expectHeld(page, closing(heldOn));
};

/** What could become a nonconformity in stage 2 (5.4.2.1 c). */
export const raiseStage1Finding = async (page: Page, casePath: string, statement: string): Promise<void> => {
  await openAudit(page, casePath, "第一阶段");
  await openPart(page, "第一阶段");
  await page.getByLabel(/条款/).selectOption("7.6");
  await page.getByLabel("问题描述").fill(statement);
  await page.getByLabel("证据", { exact: true }).last().fill("投诉升级程序现行版全文。");
  await page.getByRole("button", { name: "提出问题" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: statement })).toBeVisible();
};

/** The leader concludes that stage 2 may follow, and the report of stage 1 is out. */
export const concludeStage1 = async (page: Page, casePath: string): Promise<void> => {
  await openAudit(page, casePath, "第一阶段");
  await openPart(page, "第一阶段");
  await page.getByLabel("具备条件，可进行第二阶段").check();
  await page.getByLabel("理由与安排").fill("体系文件与策划满足要求，具备实施第二阶段的条件。");
  await page.getByLabel("第二阶段重点（每行一项）").fill("投诉升级的及时性");
  await page.getByRole("button", { name: "签署结论并出具报告" }).click();
  await expect(page.getByText("已得出结论：具备条件，可进行第二阶段")).toBeVisible();
  await openPart(page, "概览");
  await expect(page.getByRole("link", { name: /第一阶段审核报告.*\.pdf$/ })).toBeVisible();
};

export const answerStage1Finding = async (page: Page, casePath: string, statement: string): Promise<void> => {
  await openAudit(page, casePath, "第一阶段");
  await openPart(page, "第一阶段");
  const finding = page.getByRole("listitem").filter({ hasText: statement });
  await finding.getByLabel("回复").fill("程序已修订，规定了各级升级的时限，并完成培训。");
  await finding.getByRole("button", { name: "提交回复" }).click();
  await expect(finding.getByText("待验证")).toBeVisible();
};

export const verifyStage1Finding = async (
  page: Page,
  casePath: string,
  statement: string,
  verifiedOn: string,
): Promise<void> => {
  await openAudit(page, casePath, "第一阶段");
  await openPart(page, "第一阶段");
  const finding = page.getByRole("listitem").filter({ hasText: statement });
  await finding.getByLabel("验证情况").fill("查阅修订后的程序与培训签到，各级时限明确。");
  await finding.getByLabel("验证日期").fill(verifiedOn);
  await finding.getByLabel("整改有效，予以验证").check();
  await finding.getByRole("button", { name: "记录验证结果" }).click();
  await expect(finding.getByText(`已验证 ${verifiedOn}`)).toBeVisible();
};
