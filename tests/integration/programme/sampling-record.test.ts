import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { DOCUMENTS, renderDocument } from "@/lib/documents/render";
import { listDocuments } from "@/lib/usecases/document/queries/list-documents";
import { recordInterpretation } from "@/lib/usecases/interpretation/record-interpretation";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { resetDatabase } from "@/tests/support/database";
import { unsampledSite } from "@/tests/support/facts-path";
import { act, expectAccepted, makeStaff } from "@/tests/support/house";
import { caseTwo, chosen, PROGRAMME_DAY, SEEDED } from "@/tests/support/many-sites-path";
import { contractedCase, emptyProgramme, makeAuditPeople } from "@/tests/support/programme-path";
import { confirmStage1, FOUR_MORE, settleStage1, stage1UnderWay } from "@/tests/support/stage1-facts";

beforeEach(resetDatabase);

const recordsOf = async (caseId: string) => {
  const rows = await prisma().document.findMany({
    where: { caseId, kind: "sampling-record" },
    orderBy: { createdAt: "asc" },
    select: { model: true, isForClient: true, supersededAt: true },
  });
  return rows.map(({ model, ...row }) => ({
    ...row,
    paper: DOCUMENTS["sampling-record"].schema.parse(model),
  }));
};

const CONFIRMED = {
  ...{ scheme: "OLS/GZ-0071", edition: "A/2", interpretation: "sample-floor", version: 0 },
  ...{ verdict: "confirmed" as const, text: "技术委员会 2026 年第 2 次会议确认。" },
};

test("5.4.5: the record of the sample goes to the file with the programme: groups, both tables, draw and every site", async () => {
  const { people, caseId, drawn, rest } = await caseTwo();
  const quality = await makeStaff("言守则", "quality-manager");
  expectAccepted(await act(quality, "2026-05-29", recordInterpretation, CONFIRMED));
  const form = { ...emptyProgramme(caseId), chosen: chosen(rest.slice(0, 3)) };
  expectAccepted(await act(people.manager, PROGRAMME_DAY, setProgramme, form));
  const [record] = await recordsOf(caseId);
  if (record === undefined) throw new Error("No record of the sample was issued");
  expect(record.isForClient).toBe(false);
  const { paper } = record;
  // 22 similar: by the table 2, by the root 5, of which two are drawn; both unlike sites are visited.
  expect(paper).toMatchObject({
    ...{ way: "drawn", sample: 7, population: { sites: 24, dissimilar: 2 } },
    groups: [{ group: 1, size: 22, table: 2, floor: 5, sample: 5, random: 2, toChoose: 3 }],
    draw: { algorithm: "sha256-rank-1", seed: SEEDED, drawnOn: PROGRAMME_DAY },
    determinedBy: { name: "温以恒", signedOn: PROGRAMME_DAY },
  });
  expect(paper.conditions.map(({ isMet }) => isMet)).toEqual([true, true, true, true, true]);
  expect(paper.sites.filter(({ by }) => by === "random").map(({ id }) => id)).toEqual(
    expect.arrayContaining([...drawn]),
  );
  const count = (way: string) => paper.sites.filter(({ by }) => by === way).length;
  expect(["central", "all", "random", "chosen", "none"].map(count)).toEqual([1, 2, 2, 3, 17]);
  expect(paper.sites.find(({ by }) => by === "chosen")?.reason).toBe("投诉量居前");
  const [floor = "", surplus = ""] = ["平方根", "补足"].map((word) =>
    paper.interpretations.find((line) => line.includes(word)),
  );
  expect(floor).toContain("已由认证机构确认：言守则 2026-05-29 技术委员会 2026 年第 2 次会议确认。");
  expect(surplus).toContain("待认证机构确认");
  const bytes = Buffer.from(await renderDocument("sampling-record", paper));
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  const listed = expectAccepted(await act(people.manager, PROGRAMME_DAY, listDocuments, { caseId }));
  expect(listed.documents.map(({ kind }) => kind)).toContain("sampling-record");
  const seen = expectAccepted(await act(people.client, PROGRAMME_DAY, listDocuments, { caseId }));
  expect(seen.documents.map(({ kind }) => kind)).not.toContain("sampling-record");
});

test("5.4.5.2.1: where sampling is not allowed the record says which point is open, and that every site is visited", async () => {
  const { people, caseId } = await caseTwo(["central-control", "one-system"]);
  expectAccepted(await act(people.manager, PROGRAMME_DAY, setProgramme, emptyProgramme(caseId)));
  const [record] = await recordsOf(caseId);
  expect(record?.paper).toMatchObject({ way: "everySite", sample: 24, groups: [], draw: null });
  expect(record?.paper.conditions.map(({ isMet }) => isMet)).toEqual([true, false, true, false, false]);
});

test("5.4.5: a client with no site but its own has a record that nothing is sampled", async () => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people);
  expectAccepted(await act(people.manager, "2026-05-16", setProgramme, emptyProgramme(caseId)));
  const [record] = await recordsOf(caseId);
  expect(record?.paper).toMatchObject({ way: "oneSite", sample: 0, conditions: [], draw: null });
});

test("5.6.2 c): a settlement that adds a site issues the record anew; the one before stays on file", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, FOUR_MORE));
  const siteId = await unsampledSite(path.caseId);
  expectAccepted(await settleStage1(path, { chosen: [{ siteId, reason: "新接管，投诉最多" }] }));
  const records = await recordsOf(path.caseId);
  expect(records.map(({ supersededAt }) => supersededAt === null)).toEqual([false, true]);
  expect(records[0]?.paper.changes).toEqual([]);
  const change = records[1]?.paper.changes[0];
  expect(change).toMatchObject({ on: "2026-05-25", by: "温以恒" });
  expect(change?.text).toMatch(/^抽样增加 1 个，时间足够。\n.+：新接管，投诉最多/u);
  expect(records[1]?.paper.sites.find(({ id }) => id === siteId)?.by).toBe("chosen");
});

test("a word of the body that comes after a paper changes nothing of it", async () => {
  const people = await makeAuditPeople();
  const caseId = await contractedCase(people);
  expectAccepted(await act(people.manager, "2026-05-16", setProgramme, emptyProgramme(caseId)));
  const [before] = await recordsOf(caseId);
  const quality = await makeStaff("言守则", "quality-manager");
  expectAccepted(await act(quality, "2026-05-29", recordInterpretation, CONFIRMED));
  const [after] = await recordsOf(caseId);
  expect(after?.paper).toEqual(before?.paper);
  expect(after?.paper.interpretations.join("")).not.toContain("已由认证机构确认");
});
