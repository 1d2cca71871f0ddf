import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { DOCUMENTS } from "@/lib/documents/render";
import { resetDatabase } from "@/tests/support/database";
import { stage1Begun, manySitesPlanned, STAGE1_DAY } from "@/tests/support/facts-path";
import { act, expectAccepted } from "@/tests/support/house";
import { confirmStage1, settleStage1 } from "@/tests/support/stage1-facts";

beforeEach(resetDatabase);

const daysOf = async (caseId: string) => {
  const audits = await prisma().audit.findMany({
    where: { caseId, kind: { in: ["surveillance", "recertification"] } },
    orderBy: { position: "asc" },
    select: { determinedHalfDays: true },
  });
  return audits.map(({ determinedHalfDays }) => determinedHalfDays / 2);
};

const papersOf = (caseId: string) =>
  prisma().document.findMany({
    where: { caseId, kind: "programme" },
    orderBy: { createdAt: "asc" },
    select: { model: true, supersededAt: true },
  });

test("5.4.3.2, 5.4.3.3, 5.6.2 c: later audits take their share of an initial audit of the people found", async () => {
  const path = await manySitesPlanned();
  const { caseId, manager } = path;
  await stage1Begun(path);
  // 164 people: 8 days, of which a third is 2.67 and two thirds are 5.33.
  expect(await daysOf(caseId)).toEqual([3, 3, 5.5]);
  // 300 people: 10 days by the floor, of which a third is 3.33 and two thirds are 6.67. Nothing before it is settled.
  const more = { effectivePersonnel: 300, difference: "花名册 300 人。" };
  expectAccepted(await confirmStage1(path, more));
  expect(await daysOf(caseId)).toEqual([3, 3, 5.5]);
  expectAccepted(await settleStage1(path, { addedHalfDays: 4, settlement: "增加 2 人日。" }));
  expect(await daysOf(caseId)).toEqual([3.5, 3.5, 7]);
  const page = expectAccepted(await act(manager, STAGE1_DAY, readProgramme, { caseId }));
  expect(page).toMatchObject({ effectivePersonnel: 300 });
  const papers = await papersOf(caseId);
  expect(papers.map(({ supersededAt }) => supersededAt === null)).toEqual([false, true]);
  const paper = DOCUMENTS.programme.schema.parse(papers[1]?.model);
  expect(paper.effectivePersonnel).toBe(300);
  expect(paper.rows.slice(2).map(({ halfDays }) => halfDays)).toEqual([7, 7, 14]);
  expect(paper.changes.map(({ text }) => text)).toEqual(["增加 2 人日。"]);
});

test("5.4.3.2: fewer people found make later audits shorter at once; the initial audit keeps its days", async () => {
  const path = await manySitesPlanned();
  const { caseId } = path;
  await stage1Begun(path);
  // 120 people: 7 days by the floor, of which a third is 2.33 and two thirds are 4.67.
  expectAccepted(await confirmStage1(path, { effectivePersonnel: 120, difference: "离职 44 人。" }));
  expect(await daysOf(caseId)).toEqual([2.5, 2.5, 5]);
  expectAccepted(await confirmStage1(path, { version: 1 }));
  expect(await daysOf(caseId)).toEqual([3, 3, 5.5]);
});
