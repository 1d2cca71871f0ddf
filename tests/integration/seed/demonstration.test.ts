import { beforeAll, expect, test } from "vitest";
import { verifyAuditLog } from "@/lib/audit-log/verify";
import { outboxLag } from "@/lib/data/outbox-store";
import { prisma } from "@/lib/data/prisma";
import { drainOutbox } from "@/lib/jobs/drain-outbox";
import { seedDemonstration } from "@/prisma/seed/demonstration";
import { demonstrationSignIns } from "@/prisma/seed/sign-ins.data";
import { plainDate } from "@/rules/core/plain-date";
import { resetDatabase } from "@/tests/support/database";

const TODAY = plainDate("2026-11-22");
const MOST_MS = 180_000;

beforeAll(async () => {
  await resetDatabase();
  await seedDemonstration(TODAY, () => undefined);
}, MOST_MS);

test("6: twelve of the office, eighteen auditors and sixty clients are invented", async () => {
  expect(await prisma().client.count()).toBe(60);
  expect(await prisma().person.count({ where: { registrations: { some: {} } } })).toBe(18);
});

test("6: cases stand at every stage", async () => {
  const groups = await prisma().certificationCase.groupBy({ by: ["stage"], _count: true });
  expect(Object.fromEntries(groups.map(({ stage, _count }) => [stage, _count]))).toEqual({
    application: 7,
    review: 4,
    contract: 4,
    programme: 38,
    closed: 3,
  });
});

test("5: the chain of the log is whole", async () => {
  const verdict = await verifyAuditLog();
  expect(verdict.bad).toBeNull();
  expect(verdict.rows).toBeGreaterThan(1_000);
});
test("every sign-in that the start prints is an account", async () => {
  for (const { email } of demonstrationSignIns)
    expect(await prisma().user.count({ where: { email, status: "active" } }), email).toBe(1);
});
test(
  "no message of the outbox is undeliverable",
  async () => {
    await drainOutbox();
    expect(await outboxLag()).toEqual({ waiting: 0, failing: 0 });
  },
  MOST_MS,
);
