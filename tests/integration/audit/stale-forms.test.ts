import { beforeEach, expect, test } from "vitest";
import { StaleError } from "@/lib/data/errors";
import { prisma } from "@/lib/data/prisma";
import { readConduct } from "@/lib/usecases/audit/queries/read-conduct";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { settleFacts } from "@/lib/usecases/facts/settle-facts";
import { saveStage1Items } from "@/lib/usecases/stage1/save-stage1-items";
import { plannedCase } from "@/tests/support/audit-fixture";
import { factsOf, stage1Opened, type AuditPath } from "@/tests/support/audit-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-25";

const itemsOf = ({ caseId, stage1Id }: AuditPath, version: number, evidence: string) => ({
  caseId,
  auditId: stage1Id,
  version,
  items: [{ item: "documents", verdict: "conforms" as const, evidence }],
});

/** What a form made from an older version is told. */
const staleOf = async (attempt: Promise<unknown>): Promise<StaleError> => {
  const told: unknown = await attempt.then(
    () => null,
    (error: unknown) => error,
  );
  if (told instanceof StaleError) return told;
  throw new Error("Nothing was stale");
};

test("5.4.2.1 b: a stale list of contents is told what is on file and writes nothing over it", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const first = itemsOf(path, 0, "查阅手册 A/1 版");
  expect(expectAccepted(await act(path.leader, DAY, saveStage1Items, first))).toEqual({ version: 1 });
  const late = await staleOf(act(path.leader, DAY, saveStage1Items, itemsOf(path, 0, "未查阅")));
  expect(late).toMatchObject({ currentVersion: 1, current: { items: first.items } });
  const { items, itemsVersion } = expectAccepted(
    await act(path.leader, DAY, readConduct, { caseId: path.caseId, auditId: path.stage1Id }),
  );
  expect([items, itemsVersion]).toEqual([first.items, 1]);
});

test("5.4.2.1 b: two tabs save the contents at once: one is kept, the other is told", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const saves = await Promise.allSettled([
    act(path.leader, DAY, saveStage1Items, itemsOf(path, 0, "组长所见")),
    act(path.leader, DAY, saveStage1Items, itemsOf(path, 0, "另一页面所见")),
  ]);
  expect(saves.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await prisma().stage1Item.count({ where: { auditId: path.stage1Id } })).toBe(1);
});

test("5.6.2 c: a second confirmation of the facts is told what the first found", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const { caseId, stage1Id: auditId } = path;
  const found = { ...factsOf(caseId, auditId), effectivePersonnel: 60, difference: "花名册为 60 人。" };
  expectAccepted(await act(path.leader, DAY, confirmFacts, found));
  const late = await staleOf(act(path.leader, DAY, confirmFacts, factsOf(caseId, auditId)));
  expect(late).toMatchObject({ currentVersion: 1, current: { effectivePersonnel: 60 } });
  expectAccepted(await act(path.leader, DAY, confirmFacts, { ...factsOf(caseId, auditId), version: 1 }));
});

test("5.6.2 c: facts found anew in the meantime are not settled by a page that shows the old ones", async () => {
  const path = await plannedCase();
  await stage1Opened(path);
  const { caseId, stage1Id: auditId, leader, manager } = path;
  const found = { ...factsOf(caseId, auditId), effectivePersonnel: 60, difference: "花名册为 60 人。" };
  expectAccepted(await act(leader, DAY, confirmFacts, found));
  const settlement = { caseId, auditId, version: 1, addedHalfDays: 6, settlement: "第二阶段增加 3 人日。" };
  const more = { ...found, version: 1, effectivePersonnel: 90, difference: "花名册为 90 人。" };
  expectAccepted(await act(leader, DAY, confirmFacts, more));
  expect(await staleOf(act(manager, DAY, settleFacts, settlement))).toMatchObject({ currentVersion: 2 });
  expectAccepted(await act(manager, DAY, settleFacts, { ...settlement, version: 2 }));
});
