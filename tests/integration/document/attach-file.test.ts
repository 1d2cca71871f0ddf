import { beforeEach, expect, test } from "vitest";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { inTransaction } from "@/lib/data/transaction";
import { EVERYTHING } from "@/lib/domain/access/can";
import { prisma, type Transaction } from "@/lib/data/prisma";
import { openCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { upload } from "@/tests/support/files";
import { makeClient } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";

/** Asks until another transaction of this database waits for a row. */
const somebodyWaits = async (): Promise<void> => {
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  for (;;) if ((await prisma().$queryRawUnsafe<unknown[]>(waiting)).length > 0) return;
};

test("a file is attached to one case: of two that want it at once, the second finds no such file", async () => {
  const actor = await makeClient("青禾", "91350100M000100Y43");
  const [first, second] = [await openCase(actor, DAY), await openCase(actor, DAY)];
  const fileId = await upload(actor, DAY, "营业执照.pdf");
  const attach = (tx: Transaction, caseId: string) =>
    storedFileStore.attach({ db: { tx, scope: EVERYTHING }, actor }, caseId, [fileId]);
  const late = await inTransaction(async (tx) => {
    await attach(tx, first);
    const other = inTransaction((own) => attach(own, second)).then(
      () => "attached",
      (error: unknown) => String(error),
    );
    await somebodyWaits();
    return { other };
  });
  expect(await late.other).toContain("No such file");
  const file = await prisma().storedFile.findUniqueOrThrow({ where: { id: fileId } });
  expect(file.caseId).toBe(first);
});
