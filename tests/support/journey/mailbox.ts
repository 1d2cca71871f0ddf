import type { Page } from "@playwright/test";
import { expect } from "@/tests/support/e2e";

/** The last one-time link mailed to somebody, read in the local mailbox by the administrator; a path of this site. */
export const mailedLink = async (admin: Page, to: string, path: string): Promise<string> => {
  const link = async (): Promise<string> => {
    await admin.goto("/mailbox");
    const rows = admin.getByRole("row").filter({ hasText: to });
    for (const text of await rows.allTextContents()) {
      const found = /https?:\S+token=[\w-]+/u.exec(text)?.[0];
      if (found === undefined) continue;
      const { pathname, search } = new URL(found);
      if (pathname === path) return pathname + search;
    }
    return "";
  };
  let found = "";
  await expect
    .poll(async () => (found = await link()), `a mail to ${to} with a link to ${path}`)
    .toContain("token=");
  return found;
};
