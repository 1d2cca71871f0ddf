import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { confirmFacts } from "@/lib/usecases/facts/confirm-facts";
import { readFacts } from "@/lib/usecases/facts/queries/read-facts";
import { settleFacts } from "@/lib/usecases/facts/settle-facts";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { resetDatabase } from "@/tests/support/database";
import {
  conclude,
  found,
  sitesOf,
  STAGE1_DAY,
  stage1Held,
  stage2Of,
  stage2Planned,
  unsampledSite,
} from "@/tests/support/facts-path";
import { act, expectAccepted, makeAuditor, makeClient, refusalCodes } from "@/tests/support/house";
import { emptyProgramme } from "@/tests/support/programme-path";
import {
  confirmStage1,
  FOUR_MORE,
  settlementOf,
  settleStage1,
  stage1UnderWay,
} from "@/tests/support/stage1-facts";

beforeEach(resetDatabase);

test("5.6.2 c, 5.4.5: 26 similar sites instead of 22 need 6 of them: a person chooses the sixth, with a reason", async () => {
  const path = await stage1UnderWay();
  // 26: max(2, 6) of the group and both sites unlike any other; the floor of 8 days stands for the same people.
  expect(expectAccepted(await confirmStage1(path, FOUR_MORE))).toMatchObject({
    differing: ["sites"],
    requiredHalfDays: 16,
    sample: 8,
    missing: { halfDays: 0, sites: 1 },
    isSettled: false,
  });
  await stage1Held(path);
  expect(refusalCodes(await conclude(path))).toEqual(["shortfall-open"]);
  expect(await settleStage1(path)).toMatchObject({
    refusals: [{ code: "sites-to-choose", facts: { group: 1, expected: 1, chosen: 0 } }],
  });
  const sampled = (await sitesOf(path.caseId)).find(({ sampledBy }) => sampledBy === "random")?.id ?? "";
  expect(
    refusalCodes(await settleStage1(path, { chosen: [{ siteId: sampled, reason: "再去一次" }] })),
  ).toEqual(["sites-to-choose", "site-not-choosable"]);
  const siteId = await unsampledSite(path.caseId);
  const outcome = await settleStage1(path, { chosen: [{ siteId, reason: "新接管，投诉最多" }] });
  expect(expectAccepted(outcome)).toMatchObject({ redone: null, amendsPlan: null });
  const { settlements } = expectAccepted(
    await act(path.client, STAGE1_DAY, readFacts, { caseId: path.caseId, auditId: path.stage1Id }),
  );
  expect(settlements).toMatchObject([
    {
      settledOn: STAGE1_DAY,
      byName: "温以恒",
      reason: "抽样增加 1 个，时间足够。",
      halfDaysBefore: 16,
      halfDaysAfter: 16,
      sitesBefore: 7,
      sitesAfter: 8,
      sites: [{ id: siteId, by: "chosen", reason: "新接管，投诉最多" }],
    },
  ]);
  expect(settlements[0]?.steps.sampling?.steps.length).toBeGreaterThan(0);
  const { documentId } = expectAccepted(await conclude(path));
  const { model } = await prisma().document.findUniqueOrThrow({
    where: { id: documentId },
    select: { model: true },
  });
  expect(model).toMatchObject({
    settlements: [
      {
        ...{
          stage: "stage1",
          settledOn: STAGE1_DAY,
          settledBy: "温以恒",
          reason: "抽样增加 1 个，时间足够。",
        },
        halfDays: { before: 16, after: 16 },
        sites: { before: 7, after: 8 },
        addedSites: [settlements[0]?.sites[0]?.name],
      },
    ],
  });
});

test("5.6.2 c: facts confirmed again as settled stay settled, and the settlement stays on file", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, FOUR_MORE));
  expectAccepted(
    await settleStage1(path, { chosen: [{ siteId: await unsampledSite(path.caseId), reason: "新接管" }] }),
  );
  const { start } = expectAccepted(
    await act(path.leader, STAGE1_DAY, readFacts, { caseId: path.caseId, auditId: path.stage1Id }),
  );
  const again = { ...FOUR_MORE, version: start.version, furtherSites: [...start.furtherSites] };
  expect(expectAccepted(await confirmStage1(path, again))).toMatchObject({ isSettled: true });
  expect(await prisma().factSettlement.count()).toBe(1);
  expect(await sitesOf(path.caseId)).toHaveLength(28);
});

test("6.1, 5.6.2 c: a programme set again keeps the days and sites that were settled", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, { ...FOUR_MORE, effectivePersonnel: 300 }));
  const siteId = await unsampledSite(path.caseId);
  // 300 people: the floor is 10 days, 2 more than determined.
  const chosen = [{ siteId, reason: "新接管" }];
  expect(refusalCodes(await settleStage1(path, { chosen, addedHalfDays: 3 }))).toEqual(["days-still-short"]);
  expectAccepted(await settleStage1(path, { chosen, addedHalfDays: 4 }));
  const kept = (await sitesOf(path.caseId))
    .filter(({ sampledBy, settlementId }) => sampledBy === "chosen" && settlementId === null)
    .map(({ id }) => ({ siteId: id, reason: "投诉量居前" }));
  const programme = { ...emptyProgramme(path.caseId), version: 1, chosen: kept };
  expectAccepted(await act(path.manager, STAGE1_DAY, setProgramme, programme));
  expect(await stage2Of(path.caseId)).toMatchObject({ determinedHalfDays: 19 });
  expect((await sitesOf(path.caseId)).find(({ id }) => id === siteId)).toMatchObject({ sampledBy: "chosen" });
});

test("5.4.4.7, 5.4.6: an agreed stage 2 goes back to its team when its days no longer suffice", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path));
  await stage1Held(path);
  // Stage 2 is planned once stage 1 is closed; its conclusion may still wait.
  const stage2Id = await stage2Planned(path);
  expectAccepted(await confirmStage1(path, { ...FOUR_MORE, version: 1, effectivePersonnel: 300 }));
  const chosen = [{ siteId: await unsampledSite(path.caseId), reason: "新接管" }];
  const days = { version: 2, addedHalfDays: 4, chosen };
  expect(expectAccepted(await settleStage1(path, days))).toMatchObject({ redone: "reopen" });
  expect(await stage2Of(path.caseId)).toMatchObject({ status: "team-proposed", determinedHalfDays: 19 });
  expect(
    await prisma().auditPlan.findMany({ where: { auditId: stage2Id }, select: { status: true } }),
  ).toEqual([{ status: "superseded" }]);
  expect(await prisma().staleMark.count({ where: { stage: "plan", causedBy: "facts" } })).toBe(1);
});

test("5.4.6: an agreed stage 2 goes back to its plan when only a site is added", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path));
  await stage1Held(path);
  await stage2Planned(path);
  expectAccepted(await confirmStage1(path, { ...FOUR_MORE, version: 1 }));
  const chosen = [{ siteId: await unsampledSite(path.caseId), reason: "新接管" }];
  expect(expectAccepted(await settleStage1(path, { version: 2, chosen }))).toMatchObject({
    redone: "reopen-plan",
  });
  expect(await stage2Of(path.caseId)).toMatchObject({ status: "task-issued" });
});

test("5.6.2 c: of two settlements at once one settles, the other is told", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, FOUR_MORE));
  const chosen = [{ siteId: await unsampledSite(path.caseId), reason: "新接管" }];
  const outcomes = await Promise.all([settleStage1(path, { chosen }), settleStage1(path, { chosen })]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  // Whoever comes second finds the difference settled and no site left to choose.
  expect(outcomes.flatMap((outcome) => refusalCodes(outcome))).toContain("nothing-to-settle");
  expect(await prisma().factSettlement.count()).toBe(1);
});

test("5.6.2 c: the team confirms, the programme manager settles, and nobody else", async () => {
  const path = await stage1UnderWay();
  const stranger = await makeAuditor("方外人", { codes: [] });
  const form = found(path.caseId, path.stage1Id, FOUR_MORE);
  await expect(act(stranger, STAGE1_DAY, confirmFacts, form)).rejects.toThrow("No such case");
  expect(refusalCodes(await act(path.manager, STAGE1_DAY, confirmFacts, form))).toEqual(["not-permitted"]);
  expectAccepted(await confirmStage1(path, FOUR_MORE));
  expect(refusalCodes(await act(path.leader, STAGE1_DAY, settleFacts, settlementOf(path)))).toEqual([
    "not-permitted",
  ]);
  expect(refusalCodes(await act(path.client, STAGE1_DAY, settleFacts, settlementOf(path)))).toEqual([
    "not-permitted",
  ]);
  const other = await makeClient("他人", "91350100M0001013XT");
  const at = { caseId: path.caseId, auditId: path.stage1Id };
  await expect(act(other, STAGE1_DAY, readFacts, at)).rejects.toThrow("No such case");
});

test("5.6.2 c: what was not confirmed or differs in nothing has nothing to settle", async () => {
  const path = await stage1UnderWay();
  expect(refusalCodes(await settleStage1(path))).toEqual(["facts-not-confirmed"]);
  expectAccepted(await confirmStage1(path));
  expect(refusalCodes(await settleStage1(path))).toEqual(["nothing-to-settle"]);
});

test("a settlement is not changed or removed, by whatever way", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, FOUR_MORE));
  expectAccepted(
    await settleStage1(path, { chosen: [{ siteId: await unsampledSite(path.caseId), reason: "新接管" }] }),
  );
  await expect(prisma().factSettlement.updateMany({ data: { reason: "另一个" } })).rejects.toThrow(
    "a settlement is not changed",
  );
  await expect(prisma().factSettlement.deleteMany()).rejects.toThrow("a settlement is not changed");
});
