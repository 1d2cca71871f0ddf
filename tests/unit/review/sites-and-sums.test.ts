import { expect, test } from "vitest";
import { applicationContent } from "@/lib/domain/application/application-form";
import { acceptedSites } from "@/lib/domain/review/accepted-sites";
import { summedDays } from "@/lib/domain/review/determine-review";
import { choicesFor, sampleOf } from "@/lib/domain/review/scheme-days";
import { reviewChoices } from "@/lib/domain/review/review-choices";
import { mayBeSampled, siteGroups } from "@/lib/domain/review/site-groups";
import { REVIEW_SUBJECTS } from "@/lib/domain/review/review-subjects";
import { completeApplication, manySites } from "@/tests/support/application-content";
import { askDays, complaintHandling, people } from "@/tests/support/rules";

const id = "00000000-0000-4000-8000-000000000001";
const one = applicationContent.parse(completeApplication([id, id, id, id]));
const many = applicationContent.parse(manySites(completeApplication([id, id, id, id])));

test("5.4.5.2.1: sites are sampled only where all five points about the central office hold", () => {
  expect(mayBeSampled(many)).toBe(true);
  for (const point of many.centralFunction) {
    const lacking = { ...many, centralFunction: many.centralFunction.filter((held) => held !== point) };
    expect(mayBeSampled(lacking), point).toBe(false);
    expect(siteGroups(lacking), point).toEqual({ dissimilar: many.sites, similar: [] });
  }
});

test("5.4.5.2: groups by their numbers, a group of one unlike all, the central office no site of its own", () => {
  const [first] = many.sites;
  if (first === undefined) throw new Error("No sites");
  const site = (name: string, similarGroup: number | null, kind: "central" | "fixed" = "fixed") => ({
    ...{ ...first, name, similarGroup, kind },
  });
  const sites = [
    site("a", 9),
    site("b", 2),
    site("c", 9),
    site("d", 5),
    site("e", 2),
    site("o", 9, "central"),
  ];
  const { dissimilar, similar } = siteGroups({ ...many, sites: [...sites, site("f", null)] });
  expect(similar.map((group) => group.map(({ name }) => name))).toEqual([
    ["b", "e"],
    ["a", "c"],
  ]);
  expect(dissimilar.map(({ name }) => name)).toEqual(["d", "f"]);
});

test("5.4.5.1.3: the central office and the unlike sites are taken without a choice, the similar ones chosen later", () => {
  const sites = acceptedSites(many, sampleOf(complaintHandling, many));
  expect(sites).toHaveLength(25);
  expect(
    sites.slice(0, 3).map(({ name, kind, sampledBy, sampleReason }) => [name, kind, sampledBy, sampleReason]),
  ).toEqual([
    ["江苏润川物业服务集团有限公司", "central", "all", null],
    ["呼叫中心", "fixed", "all", null],
    ["维修中心", "fixed", "all", null],
  ]);
  for (const site of sites.slice(3)) expect([site.sampledBy, site.similarGroup]).toEqual([null, 1]);
});

test("5.4.5: without a list the client's own address is the central office, with what the application says of it", () => {
  expect(acceptedSites(one, sampleOf(complaintHandling, one))).toEqual([
    {
      kind: "central",
      name: "杭州青禾客服外包有限公司",
      nameEn: "Hangzhou Qinghe Contact Services Co., Ltd.",
      address: "浙江省杭州市滨江区示例路88号3幢6层",
      addressEn: "Floor 6, Building 3, 88 Shili Road, Binjiang District, Hangzhou, Zhejiang",
      activity: "在线客服与电话客服外包服务中的投诉处理",
      distanceKm: 0,
      contact: "沈若川",
      headcount: 0,
      similarGroup: null,
      sampledBy: "all",
      sampleReason: null,
    },
  ]);
});

test("5.4.3: the days of all systems are added in half-days; one without a figure adds none", () => {
  // Four people: 0.5 and 1.5 days.
  const small = { manDays: askDays({ personnel: people(4) }) };
  const none = { manDays: askDays({ personnel: [] }) };
  expect(none.manDays.ok).toBe(false);
  expect(summedDays([])).toEqual({ stage1: 0, onSite: 0, total: 0 });
  expect(summedDays([small])).toEqual({ stage1: 1, onSite: 3, total: 4 });
  expect(summedDays([small, none, small])).toEqual({ stage1: 2, onSite: 6, total: 8 });
});

test("11.1: each system has its own choices; coefficient and stage 1 are chosen once for all", () => {
  const quality = {
    scheme: "QMS",
    complexity: [],
    siteDays: null,
    sites: [],
    adjustments: [],
    manualDays: null,
  };
  const chosen = reviewChoices.parse({
    ...{ complexity: ["high-risk"], adjustments: [{ days: 0.5, reason: "夜班" }] },
    ...{ combined: [{ scheme: "QMS", complexity: [], siteDays: 2, adjustments: [] }] },
    ...{ coefficient: 0.9, stage1OnSite: true },
  });
  expect(choicesFor(chosen, "OLS/GZ-0071", "OLS/GZ-0071")).toBe(chosen);
  const shared = { coefficient: 0.9, stage1OnSite: true };
  expect(choicesFor(chosen, "QMS", "OLS/GZ-0071")).toEqual({ ...quality, siteDays: 2, ...shared });
  const { scheme, ...blank } = quality;
  expect(scheme).toBe("QMS");
  expect(choicesFor(chosen, "EMS", "OLS/GZ-0071")).toEqual({ ...blank, ...shared });
});

test("5.2.1, 5.2.2: a reviewer gives his word on seven conditions and eight kinds of document", () => {
  expect(REVIEW_SUBJECTS).toEqual([
    "condition.legal-person",
    "condition.permits",
    "condition.lawful-products",
    "condition.system-run",
    "condition.no-breach",
    "condition.internal-audit-and-review",
    "condition.not-ordered-to-stop",
    "document.application-form",
    "document.business-licence",
    "document.permits",
    "document.system-documents",
    "document.site-list",
    "document.laws-and-standards",
    "document.no-bribery-proof",
    "document.other",
  ]);
});
