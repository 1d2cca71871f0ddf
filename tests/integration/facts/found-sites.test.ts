import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readFacts } from "@/lib/usecases/facts/queries/read-facts";
import { resetDatabase } from "@/tests/support/database";
import { furtherSite, furtherSites, sitesOf, STAGE1_DAY } from "@/tests/support/facts-path";
import { act, expectAccepted, refusalCodes } from "@/tests/support/house";
import { confirmStage1, FOUR_MORE, settleStage1, stage1UnderWay } from "@/tests/support/stage1-facts";

beforeEach(resetDatabase);

test("5.4.5: a group that grows from 22 to 50 has its quarter drawn anew: 2 of 8 are drawn, 6 are chosen", async () => {
  const path = await stage1UnderWay();
  const many = { ...FOUR_MORE, furtherSites: furtherSites(28) };
  // 50: max(4, 8) = 8, of which a quarter is 2: two are drawn already.
  expect(expectAccepted(await confirmStage1(path, many))).toMatchObject({
    sample: 10,
    missing: { sites: 3 },
  });
});

test("5.4.5: a site unlike any other is visited, whoever chooses", async () => {
  const path = await stage1UnderWay();
  const alone = { furtherSites: [furtherSite("数据中心", null)], difference: "新建数据中心。" };
  expect(expectAccepted(await confirmStage1(path, alone))).toMatchObject({
    sample: 8,
    missing: { sites: 1 },
  });
  expectAccepted(await settleStage1(path));
  const site = (await sitesOf(path.caseId)).find(({ name }) => name === "数据中心");
  expect(site).toMatchObject({ sampledBy: "all" });
  expect(site?.settlementId).not.toBeNull();
});

test("5.6.2 c: a sampled site that is gone leaves the sample short; one outside the sample does not", async () => {
  const path = await stage1UnderWay();
  const sites = await sitesOf(path.caseId);
  const idOf = (by: string | null) => sites.find(({ sampledBy }) => sampledBy === by)?.id ?? "";
  const gone = { goneSiteIds: [idOf(null)], difference: "一个项目已退出。" };
  expect(expectAccepted(await confirmStage1(path, gone))).toMatchObject({
    differing: ["sites"],
    isSettled: true,
  });
  const sampled = { ...gone, version: 1, goneSiteIds: [idOf("random")] };
  // 21 similar: still 5 of them; 4 that were sampled are left, 1 of them drawn, so the fifth is drawn at random.
  expect(expectAccepted(await confirmStage1(path, sampled))).toMatchObject({
    missing: { halfDays: 0, sites: 1 },
    isSettled: false,
  });
  const { visit } = expectAccepted(
    await act(path.manager, STAGE1_DAY, readFacts, { caseId: path.caseId, auditId: path.stage1Id }),
  );
  expect(visit.groups).toMatchObject([{ group: 1, size: 21, sample: 5, toChoose: 0 }]);
  expectAccepted(await settleStage1(path, { version: 2 }));
  expect((await sitesOf(path.caseId)).filter(({ settlementId }) => settlementId !== null)).toMatchObject([
    { id: visit.groups[0]?.drawn[0], sampledBy: "random" },
  ]);
});

test("5.6.2 c: only sites of the list are gone, and only sites beyond it are found", async () => {
  const path = await stage1UnderWay();
  const central = await prisma().caseSite.findFirstOrThrow({
    where: { caseId: path.caseId, kind: "central" },
    select: { id: true },
  });
  const known = { ...furtherSite("呼叫中心", null), address: "江苏省南京市示例路 呼叫中心" };
  const wrong = { furtherSites: [known], goneSiteIds: [central.id], difference: "？" };
  expect(refusalCodes(await confirmStage1(path, wrong))).toEqual([
    "site-not-on-list",
    "site-on-list-already",
  ]);
});
