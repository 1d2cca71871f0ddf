import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { resetDatabase, withSql } from "@/tests/support/database";
import { found, manySitesPlanned, stage1Begun, STAGE1_DAY } from "@/tests/support/facts-path";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

const attack = (sql: string, values: readonly unknown[] = []) =>
  withSql((client) => client.query(sql, [...values]));

/** 300 people instead of 164 were found at stage 1, and nobody has settled it: 8 days, 7 sites. */
const openDifference = async () => {
  const path = await manySitesPlanned();
  await stage1Begun(path);
  const change = { effectivePersonnel: 300, difference: "花名册 300 人。" };
  expectAccepted(await act(path.leader, STAGE1_DAY, confirmFacts, found(path.caseId, path.stage1Id, change)));
  const { id } = await prisma().factConfirmation.findFirstOrThrow({ select: { id: true } });
  return { ...path, confirmationId: id };
};

type Open = Awaited<ReturnType<typeof openDifference>>;

/** Writes a settlement past the product: the half-days and sites it leaves, of 16 and 7. */
const settle = async ({ confirmationId, manager }: Open, halfDays: number, sites: number) =>
  attack(
    `INSERT INTO "FactSettlement" ("id", "confirmationId", "settledOn", "byPersonId", "reason", "scope",
       "halfDaysBefore", "halfDaysAfter", "sitesBefore", "sitesAfter", "steps")
     VALUES (gen_random_uuid(), $1, '2026-05-25', $2, 'x', 'y', 16, $3, 7, $4, '{}')`,
    [confirmationId, manager.personId, halfDays, sites],
  );

test("5.6.2 c: a settlement takes away neither days nor sites; one that leaves both as they were stands", async () => {
  const open = await openDifference();
  await expect(settle(open, 15, 7)).rejects.toThrow("settlement_takes_no_days");
  await expect(settle(open, 16, 6)).rejects.toThrow("settlement_takes_no_sites");
  expect(await prisma().factSettlement.count()).toBe(0);
  expect((await settle(open, 16, 7)).rowCount).toBe(1);
});

test("5.4.5: a site that a settlement adds is a site of the sample, drawn or chosen", async () => {
  const open = await openDifference();
  await settle(open, 20, 8);
  const { id: settlementId } = await prisma().factSettlement.findFirstOrThrow({ select: { id: true } });
  const { id: siteId } = await prisma().caseSite.findFirstOrThrow({
    where: { caseId: open.caseId, kind: { not: "central" }, sampledBy: null },
    select: { id: true },
  });
  const put = (sampledBy: string | null) =>
    attack(`UPDATE "CaseSite" SET "settlementId" = $2, "sampledBy" = $3 WHERE "id" = $1`, [
      ...[siteId, settlementId, sampledBy],
    ]);
  await expect(put(null)).rejects.toThrow("site_settled_is_sampled");
  expect((await put("random")).rowCount).toBe(1);
  const out = attack(`UPDATE "CaseSite" SET "sampledBy" = NULL WHERE "id" = $1`, [siteId]);
  await expect(out).rejects.toThrow("site_settled_is_sampled");
});

test.each([
  `UPDATE "FactSettlement" SET "halfDaysAfter" = 40`,
  `UPDATE "FactSettlement" SET "reason" = 'another'`,
  `DELETE FROM "FactSettlement"`,
  `TRUNCATE "FactSettlement" CASCADE`,
])("5.6.2 c: a settlement stays as it was written: %s is refused", async (sql) => {
  await settle(await openDifference(), 20, 8);
  await expect(attack(sql)).rejects.toThrow(/^rule /u);
  expect(await prisma().factSettlement.findMany({ select: { halfDaysAfter: true, reason: true } })).toEqual([
    { halfDaysAfter: 20, reason: "x" },
  ]);
});
