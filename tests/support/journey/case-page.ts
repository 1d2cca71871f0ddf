import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";

/** The clocks of a case stand on its first page, each with its day and its clause. */
export const expectCaseClocks = async (
  page: Page,
  casePath: string,
  clocks: readonly Readonly<{ name: string; date: string; clause: string }>[],
): Promise<void> => {
  await page.goto(casePath);
  for (const { name, date, clause } of clocks) {
    const clock = page.getByRole("listitem").filter({ hasText: name });
    await expect(clock).toContainText(date);
    await expect(clock).toContainText(clause);
  }
};
