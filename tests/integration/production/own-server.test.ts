import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { disconnect } from "@/lib/data/prisma";
import { resetDatabase } from "@/tests/support/database";

/** The product reads its settings once: here it is loaded anew under others, and once more for those who come after. */
const loadAnew = async (): Promise<void> => {
  await disconnect();
  vi.resetModules();
};

beforeAll(async () => {
  vi.stubEnv("CERTDESK_MODE", "production");
  await loadAnew();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await loadAnew();
});

beforeEach(resetDatabase);

test("a body's own server has no mailbox: nobody reads the one-time links of others", async () => {
  const { act, makeStaff } = await import("@/tests/support/house");
  const { exportMail } = await import("@/lib/usecases/mailbox/queries/export-mail");
  const { listMail } = await import("@/lib/usecases/mailbox/queries/list-mail");
  const administrator = await makeStaff("管理员", "administrator");
  await expect(act(administrator, "2026-06-15", listMail, {})).rejects.toThrow("No such mailbox");
  await expect(act(administrator, "2026-06-15", exportMail, {})).rejects.toThrow("No such mailbox");
});

test("a body's own server has no day but the machine's", async () => {
  const { act, expectAccepted, makeStaff, refusalCodes } = await import("@/tests/support/house");
  const { moveClock } = await import("@/lib/usecases/clock/move-clock");
  const { readClock } = await import("@/lib/usecases/clock/queries/read-clock");
  const administrator = await makeStaff("管理员", "administrator");
  const moved = await act(administrator, "2026-06-15", moveClock, { date: "2026-07-01" });
  expect(refusalCodes(moved)).toEqual(["clock-stands-in-production"]);
  expect(expectAccepted(await act(administrator, "2026-06-15", readClock, {})).isMovable).toBe(false);
});
