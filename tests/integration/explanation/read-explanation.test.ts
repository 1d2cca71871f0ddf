import { beforeEach, expect, test } from "vitest";
import type { FigureOf } from "@/lib/domain/explanation/figures.data";
import { setProgramme } from "@/lib/usecases/programme/set-programme";
import { bothSystems, contractedCombined } from "@/tests/support/combined-case";
import { accepted } from "@/tests/support/contract-path";
import { resetDatabase } from "@/tests/support/database";
import { explain, factsOf, partOf, stepsOf } from "@/tests/support/explained";
import { grantedCase } from "@/tests/support/decision-path";
import { unsampledSite } from "@/tests/support/facts-path";
import { act, expectAccepted } from "@/tests/support/house";
import { caseTwo, chosen, PROGRAMME_DAY } from "@/tests/support/many-sites-path";
import { caseInStage2, raise } from "@/tests/support/nonconformity-path";
import { emptyProgramme, makeAuditPeople } from "@/tests/support/programme-path";
import { confirmStage1, FOUR_MORE, settleStage1, stage1UnderWay } from "@/tests/support/stage1-facts";

beforeEach(resetDatabase);

/** Case 2 with its programme: 164 people, 2 sites unlike any other and 22 similar ones. */
const programmed = async () => {
  const path = await caseTwo();
  const form = { ...emptyProgramme(path.caseId), chosen: chosen(path.rest.slice(0, 3)) };
  expectAccepted(await act(path.people.manager, PROGRAMME_DAY, setProgramme, form));
  return path;
};

test("5.4.4.6: the days of an initial audit are told with steps, operands, the limit that decided and their facts", async () => {
  const { reviewer, caseId } = await accepted();
  // 35 people: own 0.5 + 1.5, the table for 26–45 says 4.
  const told = await explain(reviewer, caseId, { figure: "total-days" });
  expect([told.value, told.determinedOn]).toEqual([4, "2026-05-13"]);
  expect(stepsOf(told)).toEqual([
    ["effective-personnel", 35],
    ["base-stage1", 0.5],
    ["base-on-site", 1.5],
    ["complexity", 0],
    ["sampled-sites", 0],
    ["increases", 0],
    ["reductions", 0],
    ["own", 2],
    ["floor", 4],
    ["required", 4],
    ["total", 4],
  ]);
  expect(partOf(told).steps.find(({ code }) => code === "required")?.operands).toEqual([
    { of: "step", code: "own", value: 2, unit: "day" },
    { of: "step", code: "floor", value: 4, unit: "day" },
  ]);
  expect(partOf(told).limits).toEqual([
    { code: "own", value: 2, unit: "day", isDecisive: false },
    { code: "floor", value: 4, unit: "day", isDecisive: true },
  ]);
  expect(partOf(told).edition).toMatchObject({
    scheme: "OLS/GZ-0071",
    edition: "A/2",
    effectiveFrom: "2026-04-20",
  });
  expect(partOf(told).interpretations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["effective-personnel", "floor-table", "rounding"]),
  );
  expect(told.facts[0]).toMatchObject({
    name: "personnel",
    source: { kind: "application", href: `/cases/${caseId}/application/versions/1`, which: "1" },
  });
  expect(factsOf(told)).toContainEqual(["stage1-on-site", "review"]);
});

test("11.1: of a combined audit each system's days are told by its own edition, and what they come to together", async () => {
  const people = await bothSystems(await makeAuditPeople());
  const caseId = await contractedCombined(people);
  // 35 people: 4.0 by either rule; stage 1 is half a day of each.
  const told = await explain(people.manager, caseId, { figure: "total-days" });
  expect(told.value).toBe(8);
  expect(told.parts.map(({ edition, steps }) => [edition.scheme, steps.at(-1)?.value])).toEqual([
    ["OLS/GZ-0071", 4],
    ["QMS", 4],
  ]);
  expect(told.together.map(({ code, value }) => [code, value])).toEqual([["all-systems", 8]]);
  const stage2 = await explain(people.manager, caseId, { figure: "on-site-days" });
  expect([stage2.value, stage2.parts.map(({ steps }) => steps.at(-1)?.value)]).toEqual([7, [3.5, 3.5]]);
  const surveillance = await explain(people.manager, caseId, { figure: "surveillance-days" });
  // A third of 4.0 is 1.33: 1.5 of each.
  expect([surveillance.value, surveillance.parts.map(({ steps }) => steps.at(-1)?.value)]).toEqual([
    3,
    [1.5, 1.5],
  ]);
});

test("5.4.3.1 notes: the effective people are explained by the groups of the application", async () => {
  const { client, caseId } = await accepted();
  const told = await explain(client, caseId, { figure: "people" });
  expect([told.value, factsOf(told)]).toEqual([35, [["personnel", "application"]]]);
  expect(partOf(told).interpretations.map(({ id }) => id)).toEqual(["effective-personnel"]);
});

test("5.4.3: stage 1 and what is left for stage 2 go on from the total", async () => {
  const { reviewer, caseId } = await accepted();
  const stage1 = await explain(reviewer, caseId, { figure: "stage1-days" });
  const onSite = await explain(reviewer, caseId, { figure: "on-site-days" });
  expect([stage1.value, stepsOf(stage1).at(-1)]).toEqual([0.5, ["stage1-part", 0.5]]);
  expect([onSite.value, stepsOf(onSite).slice(-2)]).toEqual([
    3.5,
    [
      ["stage1-part", 0.5],
      ["on-site-part", 3.5],
    ],
  ]);
});

test("5.4.5: a sample is told with both tables of each group and the figure that decided", async () => {
  const { people, caseId } = await programmed();
  // 22 similar: by the table 2, by the root 5; with both unlike sites 7.
  const told = await explain(people.manager, caseId, { figure: "sample" });
  expect(told.value).toBe(7);
  expect(told.groups).toEqual([{ n: 22, table: 2, floor: 5, sample: 5 }]);
  expect(told.facts).toMatchObject([
    { name: "sites", value: { dissimilar: 2, similar: [22] } },
    { name: "sampling-allowed", value: { isTrue: true } },
  ]);
});

test("5.4.3.2, 5.4.3.3: days and sites of the later audits follow from the initial audit of today's facts", async () => {
  const { people, caseId } = await programmed();
  const read = (figure: FigureOf) => explain(people.manager, caseId, figure);
  // 8 days: a third is 2.67, two thirds are 5.33.
  const surveillance = await read({ figure: "surveillance-days" });
  expect([surveillance.value, stepsOf(surveillance).slice(-2)]).toEqual([
    3,
    [
      ["initial-today", 8],
      ["total", 3],
    ],
  ]);
  expect((await read({ figure: "recertification-days" })).value).toBe(5.5);
  const sites = await read({ figure: "surveillance-sites" });
  // Nz 7: a third is 3; by the roots 1 + 3.
  expect([sites.value, partOf(sites).limits]).toEqual([
    4,
    [
      { code: "share-of-initial", value: 3, unit: "site", isDecisive: false },
      { code: "floor-sample", value: 4, unit: "site", isDecisive: true },
    ],
  ]);
  expect((await read({ figure: "recertification-sites" })).value).toBe(6);
});

test("5.4.4.6: a figure of the initial audit leads to the record it was put on file with, for those who may open it", async () => {
  const { people, caseId } = await programmed();
  const papersOf = async (figure: FigureOf) =>
    (await explain(people.manager, caseId, figure)).records.map(({ title }) => title.split("-").at(-1));
  expect(await papersOf({ figure: "stage1-days" })).toEqual(["审核时间确定记录.pdf"]);
  expect(await papersOf({ figure: "sample" })).toEqual(["抽样确定记录.pdf"]);
  expect(await papersOf({ figure: "surveillance-days" })).toEqual([]);
});

test("5.4.5: where there is no site to sample, the later audits' sites are 0 by the rule, and no forbidden sampling is told", async () => {
  const { decider, caseId } = await grantedCase();
  for (const figure of ["surveillance-sites", "recertification-sites"] as const) {
    const told = await explain(decider, caseId, { figure });
    const steps = ["initial-sample", "share-of-initial", "floor-sample", "sample"];
    expect([told.value, stepsOf(told)]).toEqual([0, steps.map((code) => [code, 0])]);
    expect(told.facts).toMatchObject([{ name: "sites", value: { dissimilar: 0, similar: [] } }]);
  }
});

test("5.6.2 c): what a team found is the fact of what it requires, and of what a settlement had to reach", async () => {
  const path = await stage1UnderWay();
  expectAccepted(await confirmStage1(path, FOUR_MORE));
  const found = await explain(path.leader, path.caseId, { figure: "found-sample", of: path.stage1Id });
  // 26 similar: by the table 2, by the root 6; with both unlike sites 8.
  expect([found.value, found.determinedOn]).toEqual([8, "2026-05-25"]);
  expect(found.facts).toMatchObject([
    {
      name: "found-sites",
      value: { dissimilar: 2, similar: [26] },
      source: { kind: "confirmation", href: `/cases/${path.caseId}/audits/${path.stage1Id}/facts` },
    },
  ]);
  const days = await explain(path.leader, path.caseId, { figure: "found-days", of: path.stage1Id });
  expect([days.value, factsOf(days).slice(0, 3)]).toEqual([
    8,
    [
      ["found-people", "confirmation"],
      ["complexity", "confirmation"],
      ["found-sites", "confirmation"],
    ],
  ]);
  const chosenSite = { siteId: await unsampledSite(path.caseId), reason: "新接管，投诉最多" };
  expectAccepted(await settleStage1(path, { chosen: [chosenSite], addedHalfDays: 1 }));
  const stage2 = await explain(path.manager, path.caseId, { figure: "stage2-days" });
  // 7.5 as reviewed and half a day that the settlement added.
  expect([stage2.value, stepsOf(stage2).slice(-2)]).toEqual([
    8,
    [
      ["settled-addition", 0.5],
      ["stage2-as-settled", 8],
    ],
  ]);
  const settlement = stage2.facts.find(({ name }) => name === "settlements");
  expect(settlement).toMatchObject({ value: { value: 0.5 }, source: { kind: "settlement" } });
});

test("6.1, 9.2, 5.5.9.2: clocks, windows and validity are counted from the event on file", async () => {
  const path = await grantedCase();
  const { caseId, stage2Id, client } = path;
  const read = (figure: FigureOf) => explain(client, caseId, figure);
  const last = await read({ figure: "last-day" });
  expect([last.value, last.determinedOn]).toEqual(["2029-07-05", "2026-07-06"]);
  expect((await read({ figure: "first-day" })).value).toBe("2026-07-06");
  expect((await read({ figure: "window", of: "surveillance1" })).value).toBe("2027-07-06");
  expect((await read({ figure: "window", of: "surveillance2" })).value).toBe("2028-07-06");
  const again = await read({ figure: "window", of: "recertification" });
  expect([again.value, again.facts[0]?.source.kind]).toEqual(["2029-07-05", "decision"]);
  // Closed on 2026-06-09: seven days later.
  const report = await read({ figure: "clock", of: `report-due@${stage2Id}` });
  expect([report.value, stepsOf(report)]).toEqual([
    "2026-06-16",
    [
      ["from", "2026-06-09"],
      ["length", 7],
      ["limit", "2026-06-16"],
    ],
  ]);
  expect(report.facts[0]?.source).toMatchObject({
    ...{ kind: "meeting", on: "2026-06-09", which: "stage2" },
    href: `/cases/${caseId}/audits/${stage2Id}/meetings`,
  });
  expect(report.counts).toMatchObject({ start: "closing-meeting", effect: "overdue" });
  expect((await read({ figure: "clock", of: "surveillance-due" })).value).toBe("2027-07-06");
});

test("5.5.6.3: a grade is told with its criteria, and how many minors stand on the same process", async () => {
  const path = await caseInStage2();
  await raise(path.member, "2026-07-02", path);
  const { id } = await raise(path.leader, "2026-07-02", path, { statement: "两件投诉无登记编号。" });
  const told = await explain(path.leader, path.caseId, { figure: "grade", of: id });
  expect([told.value, stepsOf(told)]).toEqual([
    "minor",
    [
      ["criterion", "isolated"],
      ["grade-chosen", "minor"],
    ],
  ]);
  expect(told.facts).toMatchObject([
    { name: "criteria", value: { codes: ["isolated"] }, source: { kind: "nonconformity" } },
    { name: "minors-on-process", value: { value: 2 } },
  ]);
});
