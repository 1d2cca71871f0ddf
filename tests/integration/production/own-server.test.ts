import { beforeEach, expect, test, vi } from "vitest";
import { exportMail } from "@/lib/usecases/mailbox/queries/export-mail";
import { listMail } from "@/lib/usecases/mailbox/queries/list-mail";
import { moveClock } from "@/lib/usecases/clock/move-clock";
import { readClock } from "@/lib/usecases/clock/queries/read-clock";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

// The settings are read at the first question, which none of the files above has asked.
vi.stubEnv("CERTDESK_MODE", "production");

beforeEach(resetDatabase);

test("a body's own server has no mailbox: nobody reads the one-time links of others", async () => {
  const administrator = await makeStaff("管理员", "administrator");
  await expect(act(administrator, "2026-06-15", listMail, {})).rejects.toThrow("No such mailbox");
  await expect(act(administrator, "2026-06-15", exportMail, {})).rejects.toThrow("No such mailbox");
});

test("a body's own server has no day but the machine's", async () => {
  const administrator = await makeStaff("管理员", "administrator");
  const moved = await act(administrator, "2026-06-15", moveClock, { date: "2026-07-01" });
  expect(refusalCodes(moved)).toEqual(["clock-stands-in-production"]);
  expect(expectAccepted(await act(administrator, "2026-06-15", readClock, {})).isMovable).toBe(false);
});
