import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";
import { attend, confirmFacts, expectHeld, openAudit, openPart, recordMeeting } from "./audit-page";
import type { WorkedCase } from "./worked-case";

const PLACE = "受审核方会议室";

const opening = (heldOn: string) =>
  ({ kind: "首次会议", heldOn, startsAt: "09:00", endsAt: "09:30", place: PLACE }) as const;
const closing = (heldOn: string) =>
  ({ kind: "末次会议", heldOn, startsAt: "16:30", endsAt: "17:00", place: PLACE }) as const;

/** Without top management or an authorised representative there is no opening (5.5.2). */
export const beRefusedOpening = async (page: Page, casePath: string, heldOn: string): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "首末次会议");
  await attend(page, "首次会议", {
    name: "林若溪",
    capacity: "部门负责人",
    department: "客服部",
    post: "经理",
  });
  await recordMeeting(page, opening(heldOn));
  const refusal = page.getByRole("form", { name: "首次会议" }).getByRole("alert");
  await expect(refusal).toContainText("没有受审核方最高管理者或授权代表");
  await expect(refusal).toContainText("5.5.2");
};

/** The opening meeting of stage 2, with top management there (5.5.2). */
export const openStage2 = async (
  page: Page,
  casePath: string,
  worked: WorkedCase,
  heldOn: string,
): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "首末次会议");
  await attend(page, "首次会议", {
    name: worked.client.legalRepresentative,
    capacity: "最高管理者",
    department: "管理层",
    post: "总经理",
  });
  await recordMeeting(page, opening(heldOn));
  await expectHeld(page, opening(heldOn));
};

/** What was typed and the server has not answered for: whoever leaves the page is asked first. */
const beAskedBeforeLeaving = async (page: Page): Promise<void> => {
  const question = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await question;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
};

/**
 * A note under every clause of the criteria (5.6.1 a), written with the keyboard alone: Ctrl + ↓ to the next clause,
 * Alt + 1 where it conforms, Alt + 2 where it does not.
 */
export const noteEveryClause = async (
  page: Page,
  casePath: string,
  failing: readonly string[],
): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "审核记录");
  const boxes = page.getByLabel(/ 的证据$/);
  const progress = page.getByText(/已记 \d+ \/ \d+ 个条款/);
  const all = Number(/\/ (\d+)/.exec(await progress.innerText())?.[1]);
  await boxes.first().focus();
  // A row for each unit and site at which the plan has a clause audited.
  const rows = await boxes.count();
  for (let done = 0; done < rows; done += 1) {
    const label = await page.evaluate(
      () =>
        (document.activeElement instanceof HTMLTextAreaElement
          ? document.activeElement.labels[0]?.textContent
          : "") ?? "",
    );
    const clause = label.split(" ")[0] ?? "";
    await page.keyboard.insertText(
      `条款 ${clause}：抽查 2026 年 3 月至 5 月的投诉记录 6 份并与岗位人员面谈。`,
    );
    if (done === 0) await beAskedBeforeLeaving(page);
    await page.keyboard.press(failing.includes(clause) ? "Alt+2" : "Alt+1");
    await page.keyboard.press("Control+ArrowDown");
  }
  await page.keyboard.press("Tab");
  await expect(progress).toHaveText(`已记 ${all} / ${all} 个条款`);
  await expect(page.getByText("正在保存…")).toHaveCount(0);
};

/** Leadership is audited face to face with top management itself (5.5.5.1). */
export const interviewManagement = async (
  page: Page,
  casePath: string,
  worked: WorkedCase,
  heldOn: string,
): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "最高管理者面谈");
  await page.getByLabel("面谈对象").fill(worked.client.legalRepresentative);
  await page.getByLabel("职务").fill("总经理");
  await page.getByLabel("本人是最高管理者").check();
  await page.getByLabel("面对面进行").check();
  await page.getByLabel("日期", { exact: true }).fill(heldOn);
  await page.getByLabel("开始", { exact: true }).fill("09:30");
  await page.getByLabel("结束", { exact: true }).fill("10:30");
  await page.getByLabel("面谈内容与证据").fill("说明了方针的由来、资源投入以及每月参加的投诉分析会。");
  await page.getByRole("button", { name: "保存面谈记录" }).click();
  await expect(page.getByText("计入 5.5.5.1", { exact: true })).toBeVisible();
};

export const confirmStage2Facts = async (page: Page, casePath: string): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await confirmFacts(page);
};

/** The closing meeting, from which every clock of the findings runs (5.5.8). */
export const closeStage2 = async (page: Page, casePath: string, heldOn: string): Promise<void> => {
  await openAudit(page, casePath, "第二阶段");
  await openPart(page, "首末次会议");
  await recordMeeting(page, closing(heldOn));
  await expectHeld(page, closing(heldOn));
};
