import type { Locator, Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import type { Cast, Role } from "./cast";
import type { WorkedCase } from "./worked-case";

type Moment = `${string} ${"上午" | "下午"}`;

/** One person of a team: who, in which role, in which half-days ("2026-06-08 上午"). */
export type Sent = Readonly<{
  who: Role | `${string}@${string}`;
  name: string;
  role: "组长" | "组员" | "实习审核员";
  moments: readonly Moment[];
}>;

export type Appointment = Readonly<{
  method: "现场" | "非现场（仅第一阶段）";
  sent: readonly Sent[];
  /** As the page says it once everything is in order. */
  ready: string;
}>;

const GROUNDS = [
  ["文件齐全", "体系文件已于受理时收齐"],
  ["体系策划清晰", "过程与职责在手册第 4 章写明"],
  ["无重大变更", "自申请以来无变更"],
  ["无重大违规或投诉", "公示系统查询无记录"],
] as const;

const rowsOf = (form: Locator, name: string) => form.getByRole("group", { name, exact: true });

const giveGrounds = async (form: Locator): Promise<void> => {
  await form.getByLabel("非现场或远程的理由").fill("四项条件均成立");
  const rows = rowsOf(form, "非现场的四项条件与依据");
  for (const [index, [condition, ground]] of GROUNDS.entries()) {
    await rows.getByRole("button", { name: "添加一行" }).click();
    await rows.getByLabel(`条件 第 ${index + 1} 行`).selectOption(condition);
    await rows.getByLabel(`依据 第 ${index + 1} 行`).fill(ground);
  }
};

const choose = async (form: Locator, sent: readonly Sent[]): Promise<void> => {
  const rows = rowsOf(form, "成员");
  for (const [index, { name, role }] of sent.entries()) {
    await rows.getByRole("button", { name: "添加一行" }).click();
    const person = rows.getByLabel(`人员 第 ${index + 1} 行`);
    const option = await person.locator("option", { hasText: name }).first().getAttribute("value");
    await person.selectOption(option);
    await rows.getByLabel(`角色 第 ${index + 1} 行`).selectOption(role);
    await rows.getByLabel(`分工 第 ${index + 1} 行`).fill("按审核计划");
  }
  const days = new Set(sent.flatMap(({ moments }) => moments.map((moment) => moment.slice(0, 10))));
  for (const day of days) {
    await form.getByLabel("要添加的日期").fill(day);
    await form.getByRole("button", { name: "添加日期" }).click();
  }
  for (const { name, moments } of sent)
    for (const moment of moments)
      await form.getByRole("checkbox", { name: new RegExp(`^${name} .*${moment}$`, "u") }).check();
};

const declare = async (page: Page, auditPath: string): Promise<void> => {
  await page.goto(`${auditPath}/team`);
  const form = page.getByRole("form", { name: "公正性声明" });
  await form.getByLabel(/我与客户没有咨询或雇佣关系/).check();
  await form.getByRole("button", { name: "声明" }).click();
  await expect(form).toHaveCount(0);
};

/** 5.4.4: proposed by the programme manager, declared by everybody sent, ordered, and accepted by the client. */
export const appoint = async (
  { as }: Cast,
  auditPath: string,
  client: `${string}@${string}`,
  { method, sent, ready }: Appointment,
): Promise<void> => {
  const manager = await as("programme");
  await manager.goto(`${auditPath}/team`);
  const form = manager.getByRole("form", { name: "拟定审核组" });
  await form.getByLabel("审核方式").selectOption(method);
  if (method !== "现场") await giveGrounds(form);
  await choose(form, sent);
  await form.getByRole("button", { name: "保存审核组" }).click();
  await expect(manager.getByRole("table", { name: "审核组", exact: true }).getByRole("row")).toHaveCount(
    sent.length + 1,
  );
  for (const { who } of sent) await declare(await as(who), auditPath);
  await manager.goto(`${auditPath}/team`);
  await expect(manager.getByText(ready)).toBeVisible();
  await manager.getByRole("button", { name: "下达审核任务" }).click();
  await expect(manager.getByRole("form", { name: "更换成员" })).toBeVisible();
  const clientPage = await as(client);
  await clientPage.goto(`${auditPath}/team`);
  await clientPage.getByRole("button", { name: "对审核组无异议" }).click();
  await expect(clientPage.getByText("白予之").first()).toBeVisible();
};

const days = (from: string, to: string): readonly string[] => {
  const found: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000)
    found.push(new Date(at).toISOString().slice(0, 10));
  return found;
};

const halves = (dates: readonly string[]): readonly Moment[] =>
  dates.flatMap((date): readonly Moment[] => [`${date} 上午`, `${date} 下午`]);

const leader = { who: "leader", name: "白予之", role: "组长" } as const;

const isSampled = ({ sites }: WorkedCase): boolean => sites.similar.length > 0;

const auditorOf = (worked: WorkedCase) =>
  isSampled(worked)
    ? ({ who: "auditor2@hengzhun.example", name: "杜若兰", role: "组员" } as const)
    : ({ who: "auditor", name: "严守一", role: "组员" } as const);

/** Stage 1: half a day of the leader, off site in case 1 and on site in case 2. */
export const stage1Team = (worked: WorkedCase, on: string): Appointment => ({
  method: isSampled(worked) ? "现场" : "非现场（仅第一阶段）",
  sent: [
    { ...leader, moments: [`${on} 上午`] },
    { ...auditorOf(worked), moments: [] },
  ],
  ready: "2 名成员计入，共 0.5 审核人日",
});

/**
 * Stage 2 on the days `from` to `to`: the leader all the time, the auditor half a day less, the intern beside the
 * leader. Case 1: 2 + 1.5 auditor-days.
 */
export const stage2Team = (worked: WorkedCase, from: string, to: string): Appointment => {
  const moments = halves(days(from, to));
  return {
    method: "现场",
    sent: [
      { ...leader, moments },
      { ...auditorOf(worked), moments: moments.slice(0, -1) },
      { who: "intern", name: "苏映雪", role: "实习审核员", moments },
    ],
    ready: `2 名成员计入，共 ${(moments.length - 0.5).toFixed(1)} 审核人日`,
  };
};
