import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";

type Answer = Readonly<{ status: number; text: string }>;

/** What the API answers a person who asks for a decision past the page. */
const askPastThePage = (page: Page, casePath: string): Promise<Answer> =>
  page.evaluate(async (path) => {
    const caseId = path.split("/").at(-1);
    const response = await fetch(`/api/v1/cases/${caseId}/decisions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ outcome: "grant", reasons: "证据充分。", fileSha256: "0".repeat(64) }),
    });
    return { status: response.status, text: await response.text() };
  }, casePath);

/**
 * For one who reviewed the application (2.2) or audited (5.9.1): no form on the page, the reason beside the question
 * of independence, and a refusal past the page.
 */
export const expectNotTheirDecision = async (page: Page, casePath: string, duty: string): Promise<void> => {
  await page.goto(`${casePath}/decision`);
  const independence = page.getByRole("row", { name: /决定人员未参加本项目的申请评审与审核/ });
  await expect(independence).toContainText("不符合");
  await expect(independence).toContainText(duty);
  await expect(page.getByRole("button", { name: "签署决定" })).toHaveCount(0);
  expect((await askPastThePage(page, casePath)).status).toBe(403);
};

/** What stands against granting is said with its clause before anything can be pressed, and the API refuses too. */
export const expectDecisionRefused = async (
  page: Page,
  casePath: string,
  { check, clause, because }: Readonly<{ check: RegExp; clause: string; because: RegExp }>,
): Promise<void> => {
  await page.goto(`${casePath}/decision`);
  const row = page.getByRole("table", { name: "决定前的核对" }).getByRole("row", { name: check });
  await expect(row).toContainText(clause);
  await expect(row).toContainText(because);
  const grant = page.getByRole("radio", { name: /准予认证/ });
  if ((await grant.count()) > 0) await expect(grant).toBeDisabled();
  const answer = await askPastThePage(page, casePath);
  expect(answer.status).toBe(409);
  expect(answer.text).toContain(`"${clause}"`);
};

/** 5.9.2 b) while a major nonconformity is open. */
export const MAJOR_OPEN = { check: /严重不符合/, clause: "5.9.2 b)", because: /尚未验证有效/ } as const;

/** 5.9.2 c) while the plan of a minor nonconformity is not accepted. */
export const PLAN_NOT_ACCEPTED = { check: /其他不符合/, clause: "5.9.2 c)", because: /尚未被接受/ } as const;

/** The decider reads that every check holds, grants, and gives reasons. */
export const grant = async (page: Page, casePath: string, day: string): Promise<void> => {
  await page.goto(`${casePath}/decision`);
  const checks = page.getByRole("table", { name: "决定前的核对" });
  await expect(checks.getByText("不符合", { exact: true })).toHaveCount(0);
  const form = page.getByRole("form", { name: "作出决定" });
  await form.getByRole("radio", { name: /准予认证/ }).check();
  await form
    .getByRole("textbox", { name: "理由" })
    .fill("审核证据充分，全部不符合已处理，审核组推荐认证注册。");
  await form.getByRole("button", { name: "签署决定" }).click();
  await expect(page.getByRole("heading", { name: "已作出决定" })).toBeVisible();
  await expect(page.getByText("准予认证").first()).toBeVisible();
  await expect(page.getByText(day).first()).toBeVisible();
};

/** Nobody may grant what the leader does not recommend; refused with reasons, the client reads its day for an appeal. */
export const refuseCertification = async (
  page: Page,
  casePath: string,
  appealUntil: string,
): Promise<void> => {
  await page.goto(`${casePath}/decision`);
  const form = page.getByRole("form", { name: "作出决定" });
  await expect(form.getByRole("radio", { name: /准予认证/ })).toBeDisabled();
  await form.getByRole("radio", { name: /不予认证/ }).check();
  await form.getByRole("textbox", { name: "理由" }).fill("严重不符合超过期限未整改，审核组不推荐认证注册。");
  await form.getByRole("button", { name: "签署决定" }).click();
  await expect(page.getByRole("heading", { name: "已作出决定" })).toBeVisible();
  await expect(page.getByText(appealUntil).first()).toBeVisible();
};

/** The client reads on its own page that it was refused, why, and until when it may appeal (14.1). */
export const readRefusal = async (page: Page, casePath: string, appealUntil: string): Promise<void> => {
  await page.goto(`${casePath}/decision`);
  await expect(page.getByText("不予认证").first()).toBeVisible();
  await expect(page.getByText("严重不符合超过期限未整改", { exact: false }).first()).toBeVisible();
  await expect(page.getByText(appealUntil).first()).toBeVisible();
};
