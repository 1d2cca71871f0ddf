import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";

export type AuditStage = "第一阶段" | "第二阶段";

/** Goes to one audit of the case by the rail of stages; answers its address. */
export const openAudit = async (page: Page, casePath: string, stage: AuditStage): Promise<string> => {
  await page.goto(casePath);
  await page
    .getByRole("link", { name: new RegExp(stage) })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: `${stage}审核` })).toBeVisible();
  return new URL(page.url()).pathname;
};

/** Opens a part of the audit by its tab. */
export const openPart = async (page: Page, part: string): Promise<void> => {
  const tab = page
    .getByRole("navigation", { name: "本次审核" })
    .getByRole("link", { name: part, exact: true });
  await tab.click();
  await expect(tab).toHaveAttribute("aria-current", "page");
};

export type Attendant = Readonly<{
  name: string;
  capacity: string;
  department: string;
  post: string;
  authorisation?: string;
}>;

export type Meeting = Readonly<{
  kind: "首次会议" | "末次会议";
  heldOn: string;
  startsAt: string;
  endsAt: string;
  place: string;
}>;

/** Names one person of the client in the attendance; the team stands there already. */
export const attend = async (page: Page, kind: Meeting["kind"], who: Attendant): Promise<void> => {
  const form = page.getByRole("form", { name: kind });
  const cell = (header: string) => form.getByLabel(`${header} 第 1 行`, { exact: true });
  await cell("姓名").fill(who.name);
  await cell("身份").selectOption(who.capacity);
  await cell("部门").fill(who.department);
  await cell("职务").fill(who.post);
  await cell("授权依据 / 到场理由").fill(who.authorisation ?? "");
};

/** Fills in time, place and agenda of a meeting and records it. */
export const recordMeeting = async (page: Page, meeting: Meeting): Promise<void> => {
  const form = page.getByRole("form", { name: meeting.kind });
  await form.getByLabel("日期", { exact: true }).fill(meeting.heldOn);
  await form.getByLabel("开始", { exact: true }).fill(meeting.startsAt);
  await form.getByLabel("结束", { exact: true }).fill(meeting.endsAt);
  await form.getByLabel("地点", { exact: true }).fill(meeting.place);
  await form.getByRole("button", { name: "全部勾选" }).click();
  await form.getByRole("button", { name: `登记${meeting.kind}` }).click();
};

export const expectHeld = async (page: Page, meeting: Meeting): Promise<void> => {
  await expect(
    page.getByText(`已于 ${meeting.heldOn} ${meeting.startsAt}–${meeting.endsAt} 召开`),
  ).toBeVisible();
};

/** The team confirms the facts of the application as reviewed (5.6.2 c). */
export const confirmFacts = async (page: Page): Promise<void> => {
  await openPart(page, "申请信息确认");
  await page.getByRole("button", { name: "确认", exact: true }).click();
  await expect(page.getByText(/\d{4}-\d\d-\d\d 确认/)).toBeVisible();
};
