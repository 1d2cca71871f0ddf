import type { BrowserContext, Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { DEMONSTRATION_PASSWORD } from "@/prisma/seed/sign-ins.data";

/** Signs in on the page as a person would. */
export const signIn = async (page: Page, email: string): Promise<void> => {
  await page.goto("/sign-in");
  await page.getByLabel("电子邮箱").fill(email);
  await page.getByLabel("密码").fill(DEMONSTRATION_PASSWORD);
  await page.getByRole("button", { name: "登录" }).click();
  await expect(page).not.toHaveURL(/sign-in/);
};

export type Role =
  | "admin"
  | "review"
  | "programme"
  | "leader"
  | "auditor"
  | "intern"
  | "report"
  | "decision"
  | "finance"
  | "quality";

/** The people of one case, each at a browser of their own, signed in when first needed. */
export type Cast = Readonly<{
  as: (who: Role | `${string}@${string}`) => Promise<Page>;
  /** Sets the day of the whole installation. */
  on: (date: string) => Promise<void>;
}>;

export const assemble = (openContext: () => Promise<BrowserContext>): Cast => {
  const pages = new Map<string, Page>();
  const as: Cast["as"] = async (who) => {
    const email = who.includes("@") ? who : `${who}@hengzhun.example`;
    const known = pages.get(email);
    if (known !== undefined) return known;
    const page = await (await openContext()).newPage();
    await signIn(page, email);
    pages.set(email, page);
    return page;
  };
  const on: Cast["on"] = async (date) => {
    const page = await as("admin");
    const status = await page.evaluate(async (day) => {
      const headers = { "content-type": "application/json" };
      return (await fetch("/api/v1/clock", { method: "PUT", headers, body: JSON.stringify({ date: day }) }))
        .status;
    }, date);
    expect(status, `the clock is moved to ${date}`).toBe(200);
  };
  return { as, on };
};
