import { expect, test } from "vitest";
import { auditedClauses, plannedPlaces, uncoveredClauses, unnotedPlaces } from "@/lib/domain/audit/coverage";
import { complaintHandling } from "../../support/rules";

const row = {
  kind: "audit",
  clauses: ["GB/T 19012-2019 7.2", "GB/T 19012-2019 7.3"],
  unit: "投诉受理中心",
  siteId: null,
  siteName: "",
};
const atSite = { ...row, clauses: ["GB/T 19012-2019 7.2"], unit: "", siteId: "s1", siteName: "南京分中心" };
const note = {
  criterion: "GB/T 19012-2019",
  clause: "7.2",
  unit: "投诉受理中心",
  siteId: null,
  evidence: "抽查 5 份记录。",
};

test("5.4.6.3: the plan places a clause at each unit and site that names it, once", () => {
  const places = plannedPlaces([row, row, atSite, { ...row, kind: "opening" }, { ...row, unit: "" }]);
  expect(places.map(({ clause, unit, siteId }) => [clause, unit, siteId])).toEqual([
    ["7.2", "投诉受理中心", null],
    ["7.3", "投诉受理中心", null],
    ["7.2", "", "s1"],
  ]);
});

test("5.5.1: a note covers its own unit and site only, and an empty one nothing", () => {
  const places = plannedPlaces([row, atSite]);
  const left = (notes: readonly (typeof note)[]) =>
    unnotedPlaces(places, notes).map(({ clause, siteId }) => [clause, siteId]);
  expect(left([note])).toEqual([
    ["7.3", null],
    ["7.2", "s1"],
  ]);
  expect(left([{ ...note, evidence: "" }])).toHaveLength(3);
  expect(left([{ ...note, unit: "质量部" }])).toHaveLength(3);
});

test("5.4.6.3: a meeting places no clause, wherever it is held", () => {
  expect(
    plannedPlaces([
      { ...row, kind: "opening", unit: "会议室" },
      { ...row, unit: "" },
    ]),
  ).toEqual([]);
});

test("5.5.1: at a site without a unit of its own any note of the site will do, one of many is enough", () => {
  const places = plannedPlaces([atSite]);
  const ofSite = { ...note, siteId: "s1" };
  expect(unnotedPlaces(places, [ofSite, note])).toEqual([]);
  expect(unnotedPlaces(places, [note, ofSite])).toEqual([]);
  expect(unnotedPlaces(places, [note])).toHaveLength(1);
});

test("5.6.1 a): every clause of the criteria asked for needs a note, one of many is enough", () => {
  const [first, second] = auditedClauses(complaintHandling, ["GB/T 19012-2019"]);
  if (first === undefined || second === undefined) throw new Error("The list has no clauses");
  const noted = (clause: string, evidence = "抽查 5 份记录。") => ({ ...note, clause, evidence });
  const left = (...notes: readonly ReturnType<typeof noted>[]) =>
    uncoveredClauses([first, second], notes).map(({ clause }) => clause);
  expect(left(noted(first.clause), noted(second.clause))).toEqual([]);
  expect(left(noted(second.clause))).toEqual([first.clause]);
  expect(left(noted(first.clause, ""), noted(second.clause))).toEqual([first.clause]);
});

test("5.5.5.2: each list of criteria has its own clauses; one the edition does not have is a fault", () => {
  const listsOf = (criterion: string) => [
    ...new Set(auditedClauses(complaintHandling, [criterion]).map((each) => each.criterion)),
  ];
  const countOf = (criterion: string) => auditedClauses(complaintHandling, [criterion]).length;
  expect(listsOf("GB/T 19001-2016")).toEqual(["GB/T 19001-2016"]);
  expect(countOf("GB/T 19001-2016")).not.toBe(countOf("GB/T 19012-2019"));
  expect(() => auditedClauses(complaintHandling, ["GB/T 24001"])).toThrow(
    new RangeError("A/2 knows no criterion GB/T 24001"),
  );
});
