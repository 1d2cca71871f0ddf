import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { pdfBytes } from "@/tests/support/files";
import type { WorkedCase } from "./worked-case";

/** Pastes a piece of a spreadsheet into a cell. */
export const paste = async (page: Page, cell: string, text: string): Promise<void> => {
  await page.getByLabel(cell, { exact: true }).focus();
  await page.evaluate((tsv) => {
    const data = new DataTransfer();
    data.setData("text/plain", tsv);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
};

const CONDITIONS = [
  ["法人资格", "满足"],
  ["相应的许可资质", "不适用"],
  ["产品和服务合法", "满足"],
  ["体系有效运行满 3 个月", "满足"],
  ["一年内无违规、未被撤销证书", "满足"],
  ["已完成内部审核和管理评审", "满足"],
  ["未被责令停业、未列入严重失信名单", "满足"],
] as const;

/** The standard each scheme is audited against (4.1). */
const CRITERIA: Readonly<Record<string, RegExp>> = {
  "OLS/GZ-0071": /GB\/T 19012/,
  QMS: /GB\/T 19001/,
};

const DOCUMENTS = [
  "1. 认证申请书",
  "2. 营业执照或等效文件",
  "4. 体系文件",
  "6. 适用的法律法规和标准清单",
] as const;

/** Opens an application from the client's own desk; answers the address of the case. */
export const openApplication = async (page: Page, scheme = "OLS/GZ-0071"): Promise<string> => {
  await page.goto("/");
  await page.getByRole("link", { name: "提出申请" }).click();
  await page.getByLabel("认证领域").selectOption(scheme);
  await page.getByRole("button", { name: "新建申请" }).click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}\/application/);
  return /\/cases\/[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
};

const sitesOf = (worked: WorkedCase): string =>
  [
    ...Array.from({ length: worked.sites.dissimilar }, (_, index) => site(`专项场所${index + 1}`, "")),
    ...worked.sites.similar.flatMap((count, group) =>
      Array.from({ length: count }, (_, index) => site(`项目${index + 1}`, String(group + 1))),
    ),
  ].join("\n");

const site = (name: string, group: string): string =>
  ["固定场所", name, `江苏省南京市示例路${name}`, "业主投诉受理与处理", "6", group].join("\t");

/** Fills in everything 5.2.1 and 5.2.2 ask for, saves, and hands the application in. */
export const apply = async (page: Page, casePath: string, worked: WorkedCase): Promise<void> => {
  await page.goto(`${casePath}/application`);
  const { client } = worked;
  const form = page.getByRole("form", { name: "认证申请" });
  const fill = (label: string, value: string) => form.getByLabel(label, { exact: true }).first().fill(value);
  await fill("英文名称", client.nameEn);
  await fill("成立日期", client.established);
  await fill("地址", client.address);
  await fill("英文地址", client.addressEn);
  await fill("法定代表人", client.legalRepresentative);
  await fill("联系人", client.contact);
  await fill("认证范围", worked.scope);
  await fill("认证范围（英文）", worked.scopeEn);
  await form.getByLabel(CRITERIA[worked.scheme] ?? worked.scheme).check();
  await fill("员工总数", String(worked.personnel.reduce((sum, group) => sum + group.count, 20)));
  await fill("体系运行起始日", client.systemSince);
  const personnel = form.getByRole("group", { name: "人员分组" });
  await personnel.getByRole("button", { name: "添加一行" }).click();
  const people = worked.personnel.map((group) => [group.group, group.count, group.hoursPerDay].join("\t"));
  await paste(page, "人员类别 第 1 行", people.join("\n"));
  if (worked.sites.dissimilar + worked.sites.similar.length > 0) await addSites(page, worked);
  for (const [name, claim] of CONDITIONS) await state(page, name, claim, worked);
  for (const label of DOCUMENTS) await attach(page, label);
  await form.getByRole("button", { name: "保存申请" }).click();
  await expect(page.getByText("各项齐全，可以提交")).toBeVisible();
  await page.getByRole("button", { name: "提交申请" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "提交申请" }).click();
  await expect(page.getByText("申请已提交，内容锁定")).toBeVisible();
};

const FACTORS: Readonly<Record<string, string>> = {
  "sensitive-services": "核心敏感业务",
  "cross-border": "跨境业务",
  "multi-scenario": "多场景融合",
  "high-risk": "高风险管控",
};

const addSites = async (page: Page, worked: WorkedCase): Promise<void> => {
  const sites = page.getByRole("group", { name: "场所清单" });
  await sites.getByRole("button", { name: "添加一行" }).click();
  const pasted = sitesOf(worked);
  await paste(page, "类别 第 1 行", pasted);
  const count = pasted.split("\n").length;
  await expect(sites.getByLabel(/^场所名称 第 \d+ 行$/)).toHaveCount(count);
  await expect(sites.getByLabel(`场所名称 第 ${count} 行`)).toHaveValue(/^项目/);
  for (const factor of worked.complexity) await page.getByLabel(FACTORS[factor] ?? factor).check();
  for (const point of await page.getByRole("group", { name: "成立的各项" }).getByRole("checkbox").all())
    await point.check();
  await attach(page, "5. 多场所清单");
};

const state = async (page: Page, name: string, claim: string, worked: WorkedCase): Promise<void> => {
  const group = page.getByRole("group", { name, exact: true });
  await group.getByLabel("事实说明").fill(`${name}：已逐项核对原件并留存复印件`);
  await group.getByLabel("结论").selectOption(claim);
  await group.getByLabel("日期", { exact: true }).fill(worked.client.systemSince);
  const second = group.getByLabel("第二个日期");
  if ((await second.count()) > 0) await second.fill(worked.steps[0]?.clock ?? "");
  await group.getByLabel("来源").fill("申请组织提供的原件");
  await group.getByLabel("核实日期").fill(worked.steps[0]?.clock ?? "");
};

const attach = async (page: Page, label: string): Promise<void> => {
  const name = `${label.replace(/\W/gu, "")}文件.pdf`;
  await page
    .getByLabel(label)
    .setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(pdfBytes(label)) });
  await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
};
