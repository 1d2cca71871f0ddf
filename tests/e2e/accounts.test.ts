import type { Locator, Page } from "@playwright/test";
import { DEMONSTRATION_PASSWORD } from "@/prisma/seed/sign-ins.data";
import { expect, expectAccessible, test } from "@/tests/support/e2e";
import { signIn } from "@/tests/support/journey/cast";
import { mailedLink } from "@/tests/support/journey/mailbox";

const ADMINISTRATOR = "admin@hengzhun.example";
const COLLEAGUE = "fang.cai@hengzhun.example";
const APPLICANT = "he.miao@qingheng.example";
const PASSWORD = "a long and quiet password";

// One after the other: who is invited in the first signs in in the next.
test.describe.configure({ mode: "serial" });

const tryToSignIn = async (page: Page, email: string, password: string): Promise<void> => {
  await page.goto("/sign-in");
  await page.getByLabel("电子邮箱").fill(email);
  await page.getByLabel("密码", { exact: true }).fill(password);
  await page.getByRole("button", { name: "登录" }).click();
};

/** The row of a list that a person finds by the search above it. */
const findRow = async (page: Page, list: string, words: string): Promise<Locator> => {
  await page.goto(list);
  const search = page.getByRole("search", { name: "筛选条件" });
  await search.getByRole("searchbox").fill(words);
  await search.getByRole("button", { name: "筛选" }).click();
  const row = page.getByRole("row", { name: new RegExp(words, "u") });
  await expect(row).toHaveCount(1);
  return row;
};

const choosePassword = async (page: Page, link: string, password: string): Promise<void> => {
  await page.goto(link);
  await page.getByLabel("新密码").fill(password);
  await page.getByRole("button", { name: /启用账户|保存新密码/ }).click();
  await expect(page.getByRole("link", { name: "去登录" })).toBeVisible();
};

test("a wrong password is told without a word on what was wrong; the right one leads to the desk", async ({
  page,
}) => {
  await tryToSignIn(page, ADMINISTRATOR, "not the right one");
  await expect(page.getByText("邮箱或密码不正确")).toBeVisible();
  await expect(page.getByLabel("电子邮箱")).toHaveValue(ADMINISTRATOR);
  await expectAccessible(page);
  await tryToSignIn(page, ADMINISTRATOR, DEMONSTRATION_PASSWORD);
  await expect(page.getByRole("heading", { level: 1, name: "工作台" })).toBeVisible();
});

test("an invited colleague signs in by a link that works once; disabled, is a stranger at the next click", async ({
  page,
  openContext,
}) => {
  await signIn(page, ADMINISTRATOR);
  await page.goto("/users");
  await page.getByRole("button", { name: "邀请用户" }).click();
  await page.getByLabel("登录邮箱").fill(COLLEAGUE);
  await page.getByLabel("姓名", { exact: true }).fill("方财");
  await page.getByRole("dialog").getByLabel("财务").check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "发送邀请" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(await findRow(page, "/users", "方财")).toContainText("待接受邀请");
  const link = await mailedLink(page, COLLEAGUE, "/invitation");
  const colleague = await (await openContext()).newPage();
  await choosePassword(colleague, link, PASSWORD);
  await colleague.goto(link);
  await colleague.getByLabel("新密码").fill(PASSWORD);
  await colleague.getByRole("button", { name: "启用账户" }).click();
  await expect(colleague.getByText("该链接已使用或已过期").first()).toBeVisible();
  await tryToSignIn(colleague, COLLEAGUE, PASSWORD);
  await expect(colleague.getByRole("heading", { level: 1, name: "工作台" })).toBeVisible();
  const row = await findRow(page, "/users", "方财");
  await row.getByRole("button", { name: "停用" }).click();
  await page.getByRole("button", { name: "停用 方财 的账户？" }).click();
  await expect(row).toContainText("已停用");
  await colleague.goto("/account");
  await expect(colleague).toHaveURL(/sign-in/);
});

test("5.2: an organisation registers, is confirmed and its contact finds the way to apply", async ({
  page,
  openContext,
}) => {
  const stranger = await (await openContext()).newPage();
  await stranger.goto("/register");
  await stranger.getByLabel("组织名称").fill("青恒农机有限公司");
  await stranger.getByLabel("统一社会信用代码").fill("91350100MA2B0Y1C4L");
  await stranger.getByLabel("注册地址").fill("榕城市闽江大道 8 号");
  await stranger.getByLabel("联系人").fill("何苗");
  await stranger.getByLabel("您的姓名").fill("何苗");
  await stranger.getByLabel("您的邮箱").fill(APPLICANT);
  await stranger.getByRole("button", { name: "提交注册" }).click();
  await expect(stranger.getByText("注册已收到")).toBeVisible();
  await signIn(page, "review@hengzhun.example");
  await (await findRow(page, "/clients", "青恒农机有限公司")).getByRole("link").first().click();
  await page.getByRole("button", { name: "确认注册" }).click();
  await page.getByRole("button", { name: "确认 青恒农机有限公司 的注册？" }).click();
  await expect(page.getByText("已确认")).toBeVisible();
  const admin = await (await openContext()).newPage();
  await signIn(admin, ADMINISTRATOR);
  const link = await mailedLink(admin, APPLICANT, "/invitation");
  await choosePassword(stranger, link, PASSWORD);
  await tryToSignIn(stranger, APPLICANT, PASSWORD);
  await stranger.getByRole("link", { name: "提出申请" }).click();
  await expect(stranger.getByRole("button", { name: "新建申请" })).toBeVisible();
});

test("a forgotten password is replaced by the mailed link", async ({ page, openContext }) => {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "忘记密码" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "忘记密码" })).toBeVisible();
  await page.getByLabel("电子邮箱").fill(APPLICANT);
  await page.getByRole("button", { name: "发送链接" }).click();
  await expect(page.getByText("链接已发出")).toBeVisible();
  const admin = await (await openContext()).newPage();
  await signIn(admin, ADMINISTRATOR);
  await choosePassword(page, await mailedLink(admin, APPLICANT, "/password-reset"), "another long password");
  await tryToSignIn(page, APPLICANT, "another long password");
  await expect(page.getByRole("heading", { level: 1, name: "工作台" })).toBeVisible();
});
