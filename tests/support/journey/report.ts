import type { Locator, Page } from "@playwright/test";
import { z } from "zod";
import { expect } from "@/tests/support/e2e";
import { openAudit, openPart } from "./audit-page";
import { PHONE } from "./screens";
import type { WorkedCase } from "./worked-case";

const QUESTIONS = [
  "审核准则的要求",
  "适用的法律法规及其他要求",
  "实现预期结果的能力",
  "内部审核和管理评审过程",
  "审核目的的达成",
  "管理体系的运行",
] as const;

const GRADED = { grade: "mostly", text: "文件和记录满足要求，过程受控。" };

/** What the leader writes of the sections that the journey does not go through page by page. */
const WRITTEN = {
  criteria: { clientDocuments: "管理手册和程序文件。", integration: "none" },
  "stage1-summary": { keyPoints: "投诉升级的时限" },
  completion: { plan: "kept", changes: "", activities: "complete", whyNot: "" },
  "follow-up": { nextFocus: "升级答复的及时性", positive: "投诉时间戳由系统自动生成。" },
  maturity: { maturity: "体系按策划运行，分析结果用于改进。", risks: "" },
  organisation: { process: "受理、转办、答复、回访。" },
  timing: {},
  planning: GRADED,
  operation: GRADED,
  "internal-audit": GRADED,
  improvement: GRADED,
  support: GRADED,
  objectives: {
    rows: [
      { objective: "及时答复率", target: "≥95 %", method: "系统统计", period: "一季度", result: "97 %" },
    ],
  },
  "scope-statement": {},
} as const;

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
  const report = page.url();
  const formOf = async (section: string, name: string) => {
    await page.goto(`${report}/${section}`);
    return page.getByRole("form", { name });
  };
  const save = async (form: Locator) => {
    await form.getByRole("button", { name: "保存本部分" }).click();
    await expect(form.getByRole("status").filter({ hasText: "已保存" })).toBeVisible();
  };
  const people = await formOf("people-met", "接受审核的主要人员");
  await people.getByRole("button", { name: "添加一行" }).click();
  const row = await people.getByLabel(/^姓名 第/).count();
  await people.getByLabel(`姓名 第 ${row} 行`).fill(worked.client.legalRepresentative);
  await people.getByLabel(`职务 第 ${row} 行`).fill("法定代表人");
  await save(people);
  const purpose = await formOf("purpose", "审核目的");
  await purpose.getByLabel("审核目的").fill("确认投诉处理管理体系符合准则并有效运行，确定能否推荐认证。");
  await save(purpose);
  // One section is typed on a phone, key by key, as on the way home from the client.
  const desk = page.viewportSize();
  await page.setViewportSize(PHONE);
  const summary = await formOf("summary", "综合评价");
  const text = summary.getByRole("textbox", { name: "综合评价" });
  await text.clear();
  await text.pressSequentially("体系文件满足要求，抽查的记录表明过程总体受控。");
  await summary.getByLabel("仍然适宜").check();
  await save(summary);
  if (desk !== null) await page.setViewportSize(desk);
  const conclusions = await formOf("conclusions", "审核结论与推荐意见");
  // Where something was found not to conform, the criteria are met basically and not wholly (5.5.7).
  for (const [index, question] of QUESTIONS.entries())
    for (const group of await conclusions.getByRole("group", { name: question }).all())
      await group.getByLabel(index === 0 ? "基本符合" : "符合", { exact: true }).check();
  for (const choice of await conclusions.getByLabel(recommendation).all()) await choice.check();
  if (recommendation === "不推荐认证注册")
    for (const note of await conclusions.getByLabel("理由与条件（每行一项）").all())
      await note.fill("严重不符合未整改，体系不能保证过程受控。");
  await save(conclusions);
  await saveOthers(page, new URL(report).pathname);
  await page.goto(`${report}/summary`);
  await expect(page.getByRole("textbox", { name: "综合评价" })).toHaveValue(/过程总体受控/);
};

const openedSection = z.object({ number: z.number(), content: z.record(z.string(), z.unknown()) });

/** The other sections as their forms would send them: what the records propose, and what is written over it. */
const saveOthers = async (page: Page, reportPath: string): Promise<void> => {
  const { origin } = new URL(page.url());
  for (const [section, written] of Object.entries(WRITTEN)) {
    const url = `${origin}/api/v1${reportPath}/sections/${section}`;
    const { number, content } = openedSection.parse(await (await page.request.get(url)).json());
    const isCombined = section === "criteria" && content["integration"] === null;
    const integration = isCombined ? { integration: "combined" } : {};
    const data = { version: number, content: { ...content, ...written, ...integration } };
    const sent = await page.request.put(url, { data, headers: { origin } });
    expect(sent.status(), `${section}: ${await sent.text()}`).toBe(200);
  }
};

/** Found complete and in keeping with the records (5.5.7): from here it can be signed. */
const checkReport = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "核对报告" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "核对报告" }).click();
  await expect(page.getByText("报告已核对，可以签署。")).toBeVisible();
};

/** The leader signs; the report goes to the client (5.5.9.2). */
export const signReport = async (page: Page, casePath: string, signedOn: string): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "审核报告");
  await checkReport(page);
  await page.getByRole("button", { name: "签署并送达客户" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "签署并送达客户" }).click();
  await expect(page.getByText(`已于 ${signedOn} 签署并送达客户`)).toBeVisible();
  await expect(page.getByRole("link", { name: "阅读报告" }).first()).toBeVisible();
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
