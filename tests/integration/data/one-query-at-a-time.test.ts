import { setImmediate } from "node:timers/promises";
import { afterAll, beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { inTransaction } from "@/lib/data/transaction";
import { resetDatabase } from "@/tests/support/database";
import { makeAuditor } from "@/tests/support/house";

// pg tells it once in a process, so we listen from the start of this file, which has a process of its own.
const warnings: string[] = [];
const listen = ({ message }: Error) => {
  warnings.push(message);
};
process.on("warning", listen);
afterAll(() => process.off("warning", listen));

beforeEach(resetDatabase);

test("a transaction asks PostgreSQL one query at a time, also for a row with several relations", async () => {
  const { personId } = await makeAuditor("顾衡", { codes: ["39.01"] });
  const person = await inTransaction((tx) =>
    tx.person.findUniqueOrThrow({
      where: { id: personId ?? "" },
      select: {
        name: true,
        user: { select: { roles: { select: { role: true } } } },
        registrations: { select: { system: true } },
        professionalCodes: { select: { code: true } },
        competenceRecords: { select: { function: true } },
      },
    }),
  );
  expect(person).toMatchObject({
    user: { roles: [{ role: "auditor" }] },
    registrations: [{ system: "QMS" }],
    professionalCodes: [{ code: "39.01" }],
    competenceRecords: [{ function: "auditor" }],
  });
  // Node hands warnings out in the turn after.
  await setImmediate();
  expect(warnings).toEqual([]);
});

test("a refused query lets the next one through", async () => {
  const count = await inTransaction(async (tx) => {
    await tx.$executeRaw`SAVEPOINT before`;
    await expect(tx.$queryRaw`SELECT 1 / 0`).rejects.toThrow("division by zero");
    await tx.$executeRaw`ROLLBACK TO SAVEPOINT before`;
    return tx.user.count();
  });
  expect(count).toBe(await prisma().user.count());
});
