import type { Locator, Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { openAudit, openPart } from "./audit-page";

export type Finding = Readonly<{
  clause: string;
  process: string;
  grade: "严重不符合" | "轻微不符合";
  /** Words of the ground as the form lists it; none: minor without a ground. */
  ground?: string;
  /** From the third minor on one process (5.5.6.3). */
  gradeReason?: string;
  statement: string;
}>;

/** Writes a finding down during stage 2 and raises it, whatever comes of it. */
const fillFinding = async (page: Page, casePath: string, finding: Finding): Promise<Locator> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "不符合项");
  const form = page.getByRole("form", { name: "开具不符合项" });
  await form.getByLabel("条款", { exact: true }).selectOption(finding.clause);
  await form.getByLabel("部门", { exact: true }).fill("投诉受理中心");
  await form.getByLabel("过程或活动").fill(finding.process);
  await form.getByLabel("不符合事实").fill(finding.statement);
  await form.getByLabel("客观证据").fill("2026 年 3 月至 5 月投诉台账，抽样 6 份，其中 2 份无相应记录。");
  if (finding.ground !== undefined) await form.getByLabel(finding.ground).check();
  await form.getByLabel(finding.grade).check();
  if (finding.gradeReason !== undefined) await form.getByLabel("等级理由").fill(finding.gradeReason);
  await form.getByRole("button", { name: "开具", exact: true }).click();
  return form;
};

/** One finding raised by an auditor during stage 2 (5.5.6.3); answers its number. */
export const raiseNonconformity = async (page: Page, casePath: string, finding: Finding): Promise<string> => {
  await fillFinding(page, casePath, finding);
  const number = page.getByRole("heading", { name: /-NC\d+$/ });
  await expect(number).toBeVisible();
  return number.innerText();
};

/** The third minor on one process is not raised without a reason (5.5.6.3). */
export const beAskedWhyNotMajor = async (page: Page, casePath: string, finding: Finding): Promise<void> => {
  const refusal = (await fillFinding(page, casePath, finding)).getByRole("alert");
  await expect(refusal.first()).toContainText("这是同一过程的第 3 项轻微不符合");
};

/** Raised with its reason, the third minor still carries the warning that there are three of them (5.5.6.3). */
export const expectWarnedOfMinors = async (page: Page, casePath: string, number: string): Promise<void> => {
  await openOne(page, casePath, number);
  await expect(page.getByText(/同一过程已有 3 项轻微不符合/)).toBeVisible();
};

const openOne = async (page: Page, casePath: string, number: string): Promise<void> => {
  await page.goto(`${casePath}/nonconformities`);
  await page.getByRole("link", { name: number }).click();
  await expect(page.getByRole("heading", { name: new RegExp(`${number}$`) })).toBeVisible();
};

/** The limit of one nonconformity, beside it on the page of the case. */
export const expectDue = async (page: Page, casePath: string, number: string, due: string): Promise<void> => {
  await page.goto(`${casePath}/nonconformities`);
  await expect(page.getByRole("row").filter({ hasText: number })).toContainText(due);
};

/** The end of all verification, three months after the closing meeting (5.5.8.2). */
export const expectVerificationEnd = async (page: Page, casePath: string, date: string): Promise<void> => {
  await page.goto(`${casePath}/nonconformities`);
  await expect(page.getByRole("listitem").filter({ hasText: "全部不符合项验证完成" })).toContainText(date);
};

/** The client confirms the facts of one nonconformity (5.5.6.4). */
export const confirmNonconformity = async (page: Page, casePath: string, number: string): Promise<void> => {
  await openOne(page, casePath, number);
  await page.getByRole("button", { name: "确认事实" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "确认事实" }).click();
  await expect(page.getByText(/客户已于 .* 确认事实/)).toBeVisible();
};

/** The client's answer: correction, extent, cause, corrective action and, where done, its evidence (5.5.10). */
export const answerNonconformity = async (
  page: Page,
  casePath: string,
  number: string,
  days: Readonly<{ planned: string; completed?: string }>,
): Promise<void> => {
  await openOne(page, casePath, number);
  const form = page.getByRole("form", { name: "整改答复" });
  await form.getByLabel("纠正", { exact: true }).fill("补齐两份记录并向投诉人回访。");
  await form.getByLabel(/举一反三/).fill("排查全部 6 个班组三个月的台账，另发现 1 份，已补。");
  await form.getByLabel("原因分析").fill("班组交接时没有逐件核对未结投诉。");
  await form.getByLabel("纠正措施").fill("交接单增加未结投诉清单，班长逐件签认，每周抽查。");
  await form.getByLabel("计划完成日期").fill(days.planned);
  if (days.completed !== undefined) {
    await form.getByLabel(/实际完成日期/).fill(days.completed);
    await form.getByLabel(/完成证据说明/).fill("交接单 18 份与培训签到表。");
  }
  await form.getByRole("button", { name: "提交答复" }).click();
  await expect(page.getByRole("heading", { name: /第 1 次答复/ })).toBeVisible();
};

type Judgement = Readonly<{
  verdict: "接受整改计划" | "验证有效";
  finding: string;
  way?: "文件验证" | "现场验证";
}>;

/** An auditor's word on the last answer (5.5.10). */
export const judgeNonconformity = async (
  page: Page,
  casePath: string,
  number: string,
  judgement: Judgement,
): Promise<void> => {
  await openOne(page, casePath, number);
  const form = page.getByRole("form", { name: "判定" });
  await form.getByLabel(judgement.verdict).check();
  await form.getByLabel(/理由或所见/).fill(judgement.finding);
  if (judgement.way !== undefined) await form.getByLabel(/验证方式/).selectOption(judgement.way);
  await form.getByRole("button", { name: "提交判定" }).click();
  const said = judgement.verdict === "验证有效" ? "已验证关闭" : "计划已接受，待验证";
  await expect(page.getByText(said).first()).toBeVisible();
};
