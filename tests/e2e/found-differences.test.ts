import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { assemble } from "@/tests/support/journey/cast";
import { prepared } from "@/tests/support/journey/prepared";

test.setTimeout(600_000);

const FOUND_ON = "2026-06-10";
const VISIT = "2026-06-16";
const SITES = ["东关项目", "瘦湖项目", "邗江项目", "广陵项目"];

/** What holds the report until it is signed, as its page says it. */
const REASONS = {
  difference: /现场情况与申请评审不一致/u,
  plan: /原审核计划不再适用/u,
  visit: /增加的审核到 2026-06-16/u,
} as const;
type Reason = keyof typeof REASONS;

/** 300 people instead of 164, and four further projects similar to the others. */
const confirmDifference = async (page: Page): Promise<void> => {
  const form = page.getByRole("form", { name: "现场确认" });
  await form.getByLabel("有效人数").fill("300");
  for (const [index, name] of SITES.entries()) {
    await form.getByRole("button", { name: "添加场所" }).click();
    const cell = (header: string) => form.getByLabel(`${header} 第 ${index + 1} 行`, { exact: true });
    await cell("场所").fill(name);
    await cell("地址").fill(`江苏省扬州市示例路 ${index + 1} 号`);
    await cell("活动").fill("物业服务与投诉受理");
    await cell("人数").fill("6");
    await cell("相似组").fill("1");
  }
  await form.getByLabel("差异与查证方式").fill("花名册 300 人，新接管 4 个项目。");
  await form.getByRole("button", { name: "确认", exact: true }).click();
};

/** The manager adds what is missing: 2 days in one day of two auditors, and one of the four projects. */
const settleDifference = async (page: Page): Promise<void> => {
  const form = page.getByRole("form", { name: "处理差异" });
  await expect(form.getByLabel("第二阶段增加")).toHaveValue("2");
  await form.getByLabel("场所 第 1 行", { exact: true }).selectOption({ label: "东关项目" });
  await form.getByLabel("选取理由 第 1 行").fill("新接管，投诉最多");
  await form.getByLabel("要添加的日期").fill(VISIT);
  await form.getByRole("button", { name: "添加日期" }).click();
  for (const name of ["秦知远", "梁书宁"])
    for (const half of ["上午", "下午"]) await form.getByLabel(`${name} ${VISIT} ${half}`).check();
  await form.getByLabel("处理说明").fill("增加 2 人日，6 月 16 日补充审核东关项目。");
  await form.getByRole("button", { name: "确认处理" }).click();
  await expect(page.getByRole("heading", { name: "处理记录" })).toBeVisible();
};

/** The plan stands ready with the added visit; the leader says what is audited there and sends it. */
const amendPlan = async (page: Page): Promise<void> => {
  await expect(page.getByText("须修订审核计划")).toBeVisible();
  const form = page.getByRole("form", { name: "编制计划" });
  const rows = form.getByRole("group", { name: /^第 \d+ 行$/u });
  // 19 rows were agreed; the last five are now the four of the visit and the closing after them.
  await expect(rows).toHaveCount(23);
  for (const index of [18, 19, 20, 21]) {
    await expect(rows.nth(index).getByLabel("日期", { exact: true })).toHaveValue(VISIT);
    await expect(rows.nth(index).getByLabel("场所").locator("option:checked")).toHaveText("东关项目");
    await rows.nth(index).getByLabel("过程").fill("投诉受理");
  }
  await expect(rows.nth(22).getByLabel("开始")).toHaveValue("17:00");
  await form.getByRole("button", { name: "保存计划" }).click();
  await expect(page.getByRole("heading", { name: /第 2 版 · 草稿/u })).toBeVisible();
  await page.getByRole("button", { name: "发出计划" }).click();
  await expect(page.getByRole("heading", { name: /第 2 版 · 已发出/u })).toBeVisible();
};

test("5.6.2 c: more people and sites found at stage 2 hold the report until days, sample, visit and plan are made up", async ({
  openContext,
}) => {
  // 164 people and 7 of 24 sites were reviewed, 8 days; stage 2 was opened on 2026-06-08 and runs until the 11th.
  const { auditPath, ...who } = await prepared("stage2");
  const cast = assemble(openContext);
  await cast.on(FOUND_ON);
  const leader = await cast.as(who.leader);
  const expectHeldBy = async (...reasons: readonly Reason[]) => {
    await leader.goto(`${auditPath}/report`);
    for (const [reason, words] of Object.entries(REASONS))
      await expect(leader.getByRole("main").getByText(words)).toHaveCount(
        reasons.some((one) => one === reason) ? 1 : 0,
      );
  };

  await leader.goto(`${auditPath}/facts`);
  await confirmDifference(leader);
  await expect(leader.getByText("还缺 2.0 人日、1 个场所")).toBeVisible();
  const required = leader.getByRole("table", { name: "按现场情况重新确定的人日与抽样" });
  await expect(required.getByRole("row", { name: /人日（两个阶段合计）/u })).toContainText(
    /8\.0 人日.*10\.0 人日.*2\.0 人日/u,
  );
  await expect(required.getByRole("row", { name: /抽样场所/u })).toContainText(/7 个.*8 个.*1 个/u);
  await expectHeldBy("difference");

  const manager = await cast.as(who.manager);
  await manager.goto(`${auditPath}/facts`);
  await expectAccessible(manager);
  await settleDifference(manager);
  const settled = manager.getByRole("table", { name: /2026-06-10 由温以恒处理/u });
  await expect(settled.getByRole("row", { name: /人日（两个阶段合计）/u })).toContainText(
    /8\.0 人日.*10\.0 人日.*10\.0 人日/u,
  );
  await expect(settled.getByRole("row", { name: /抽样场所/u })).toContainText(/7 个.*8 个.*8 个/u);
  await expect(manager.getByText("东关项目 · 人员选取 · 新接管，投诉最多")).toBeVisible();
  await expectHeldBy("plan", "visit");

  await leader.goto(`${auditPath}/plan`);
  await amendPlan(leader);
  const client = await cast.as(who.client);
  await client.goto(`${auditPath}/plan`);
  await client.getByRole("button", { name: "确认此计划" }).click();
  await expect(client.getByRole("heading", { name: /第 2 版 · 已确认/u })).toBeVisible();
  await expectHeldBy("visit");
  await cast.on(VISIT);
  await expectHeldBy();
});
