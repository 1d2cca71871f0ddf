import type { Locator, Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { stepOf, type WorkedCase } from "./worked-case";

/** A scheme with a table of its own: its value, the total, and the share proposed for stage 1 (rule-reading 2.5). */
const figuresByTable = (expected: Readonly<Record<string, unknown>>): readonly string[] => {
  const [table, total, stage1] = [expected["table"], expected["total"], expected["stage1Proposed"]].map(
    Number,
  );
  if (table === undefined || total === undefined || stage1 === undefined) throw new Error("No figures");
  const onSite = (total - stage1).toFixed(1);
  return [
    `${total.toFixed(1)} 人日`,
    `第一阶段 ${stage1.toFixed(1)} + 现场 ${onSite}`,
    `本规则 ${table.toFixed(1)}`,
  ];
};

/** What the case says the rules answer to the application. */
const figuresOf = (worked: WorkedCase) => {
  const { expected } = stepOf(worked, "application accepted");
  if (expected["table"] !== undefined) return figuresByTable(expected);
  const figure = (name: string): number => {
    const value = expected[name];
    if (typeof value !== "number") throw new Error(`${worked.title} expects no ${name}`);
    return value;
  };
  const days = (name: string): string => figure(name).toFixed(1);
  return [
    `${figure("effectivePersonnel")} 人`,
    `${figure("sample")} 个`,
    `${days("total")} 人日`,
    `第一阶段 ${days("stage1")} + 现场 ${days("onSite")}`,
    `本规则 ${days("own")}，下限 ${days("floor")}，以下限为准`,
  ];
};

/** The days that sampled sites may add, as the hint of their field says it (5.4.3.1(3)). */
const rangeOf = (worked: WorkedCase): string | undefined => {
  const { siteDaysRange } = stepOf(worked, "application accepted").expected;
  if (!Array.isArray(siteDaysRange)) return undefined;
  const [least, most] = siteDaysRange.map((days) => Number(days).toFixed(1));
  return `允许 ${least} 至 ${most} 人日`;
};

const REDUCTION = "reduction of 0.8 md";

/** Too large a reduction is refused beside the choices with the most that is possible, and when it is sent all the same. */
const askForTooMuch = async (page: Page, form: Locator, worked: WorkedCase): Promise<void> => {
  const { refused, atMost } = stepOf(worked, REDUCTION).expected;
  const rows = form.getByRole("group", { name: "增减审核时间" });
  await rows.getByRole("button", { name: "添加一行" }).click();
  await rows.getByLabel("人日（减少填负数） 第 1 行").fill("-0.8");
  await rows.getByLabel("理由 第 1 行").fill("体系成熟，近三年投诉记录完整");
  const limit = `减少 0.8 人日超过上限：合计最多减少 ${String(atMost)} 人日`;
  const beside = form.getByRole("region", { name: "按规则计算" }).getByRole("listitem");
  await expect(beside.filter({ hasText: limit })).toContainText("5.4.3.1");
  const sent = page.waitForResponse(/\/reviews$/);
  await form.getByRole("button", { name: "提交评审结论" }).click();
  const answer = await sent;
  expect(answer.status()).toBe(409);
  expect(await answer.text()).toContain(`"${String(refused)}"`);
  await expect(form.getByRole("alert").filter({ hasText: limit }).first()).toBeVisible();
  await rows.getByRole("button", { name: "删除第 1 行" }).click();
};

/** 5.3: every check with its source, codes and laws; the days as the case expects them; accepted. */
export const acceptApplication = async (page: Page, casePath: string, worked: WorkedCase): Promise<void> => {
  await page.goto(`${casePath}/review`);
  const form = page.getByRole("form", { name: "申请评审" });
  for (const verdict of await form.getByRole("combobox", { name: "结论", exact: true }).all())
    await verdict.selectOption("满足");
  const permits = form.getByRole("group", { name: "相应的许可资质" });
  await permits.getByLabel("结论", { exact: true }).selectOption("不适用");
  for (const source of await form.getByLabel("来源", { exact: true }).all())
    await source.fill("国家企业信用信息公示系统与申请文件");
  await form.getByLabel("专业代码").fill(worked.professionalCode);
  await form.getByLabel("适用的法律法规、标准和地方要求").fill("消费者权益保护法、个人信息保护法");
  await form.getByRole("radio", { name: "受理", exact: false }).first().check();
  if (worked.steps.some(({ step }) => step.startsWith(REDUCTION))) await askForTooMuch(page, form, worked);
  if (worked.steps.some(({ step }) => step.startsWith("stage 1 on site")))
    await form.getByLabel("第一阶段在现场进行").check();
  const answer = form.getByRole("region", { name: "按规则计算" });
  for (const figure of figuresOf(worked)) await expect(answer).toContainText(figure);
  const range = rangeOf(worked);
  if (range !== undefined) await expect(form.getByText(range)).toBeVisible();
  await form.getByRole("button", { name: "提交评审结论" }).click();
  await expect(form).toHaveCount(0);
  const { edition } = stepOf(worked, "application accepted").expected;
  if (typeof edition === "string")
    await expect(page.getByText(`${worked.scheme} ${edition}`, { exact: true })).toBeVisible();
  for (const figure of figuresOf(worked))
    await expect(page.getByText(figure, { exact: false }).first()).toBeVisible();
};
