import { expect, test } from "vitest";
import { plannedPlaces, unnotedPlaces } from "@/lib/domain/audit/coverage";

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
