import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { DOCUMENTS, renderDocument } from "@/lib/documents/render";
import { listDocuments } from "@/lib/usecases/document/queries/list-documents";
import { readProgramme } from "@/lib/usecases/programme/queries/read-programme";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { contractedCase, emptyProgramme, makeAuditPeople } from "@/tests/support/programme-path";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";

beforeEach(resetDatabase);

test("5.4.4.6, 6.1: the programme is put on paper with days, windows, sites and their determination, not for the client", async () => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people);
  const first = expectAccepted(await act(people.manager, "2026-05-16", setProgramme, emptyProgramme(caseId)));
  const anew = { ...emptyProgramme(caseId), version: first.version, note: "夜间班次增加" };
  expectAccepted(await act(people.manager, "2026-05-17", setProgramme, anew));
  const papers = await prisma().document.findMany({
    where: { caseId, kind: "programme" },
    orderBy: { createdAt: "asc" },
    select: { model: true, isForClient: true, supersededAt: true },
  });
  expect(papers.map(({ supersededAt }) => supersededAt === null)).toEqual([false, true]);
  expect(papers.map(({ isForClient }) => isForClient)).toEqual([false, false]);
  const paper = DOCUMENTS.programme.schema.parse(papers[1]?.model);
  // Decided 2026-07-06: until 2027-07-06, 2028-07-06, 2029-07-05; asked for three months before.
  expect(paper.cycle).toEqual({ from: "2026-07-06", to: "2029-07-05" });
  expect(paper.rows.map((row) => [row.name, row.halfDays, row.windowFrom, row.windowTo])).toEqual([
    ["第一阶段", 1, null, null],
    ["第二阶段", 7, null, null],
    ["第一次监督", 3, "2026-07-06", "2027-07-06"],
    ["第二次监督", 3, "2027-07-06", "2028-07-06"],
    ["再认证", 6, "2029-04-05", "2029-07-05"],
  ]);
  expect(paper.steps.map(({ clause }) => clause)).toEqual(expect.arrayContaining(["5.4.3.2", "5.4.3.3"]));
  // The client has no site but its own: nothing was drawn, and no lot is told of (5.4.5).
  expect(paper.sampling).toBe("没有分场所，只审核中心办公室。");
  const page = expectAccepted(await act(people.manager, "2026-05-17", readProgramme, { caseId }));
  expect(page).toMatchObject({ samplingKind: "one-site", sampleChange: { refusals: [], sentAnew: [] } });
  expect(paper.changes).toEqual([{ on: "2026-05-17", text: "夜间班次增加", by: "温以恒" }]);
  expect(paper.manager).toEqual({ name: "温以恒", signedOn: "2026-05-17" });
  const { documents } = expectAccepted(await act(people.manager, "2026-05-17", listDocuments, { caseId }));
  expect(documents.filter(({ kind }) => kind === "programme")).toHaveLength(2);
  const seen = expectAccepted(await act(people.client, "2026-05-17", listDocuments, { caseId }));
  expect(seen.documents.map(({ kind }) => kind)).not.toContain("programme");
  expect(
    Buffer.from(await renderDocument("programme", paper))
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});
