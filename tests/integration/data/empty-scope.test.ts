import { beforeEach, expect, test } from "vitest";
import { caseScope, clientScope } from "@/lib/data/case-scope";
import { prisma } from "@/lib/data/prisma";
import { NOTHING } from "@/lib/domain/access/can";
import { plannedCase } from "@/tests/support/audit-fixture";
import { resetDatabase } from "@/tests/support/database";

beforeEach(resetDatabase);

test("who reaches nothing finds no case and no organisation, also by their ids", async () => {
  const { caseId, client } = await plannedCase();
  const clientId = client.clientId ?? "";
  const found = await Promise.all([
    prisma().certificationCase.count({ where: caseScope(NOTHING) }),
    prisma().certificationCase.count({ where: { AND: [{ id: caseId }, caseScope(NOTHING)] } }),
    prisma().audit.count({ where: { caseId, case: caseScope(NOTHING) } }),
    prisma().client.count({ where: { AND: [{ id: clientId }, clientScope(NOTHING)] } }),
  ]);
  expect(found).toEqual([0, 0, 0, 0]);
});
