import { expect, test } from "vitest";
import {
  assessFacts,
  assessFoundSites,
  assessSettlement,
  differingNow,
  isSettledAlready,
  shortfall,
  sitesBefore,
  type ListedSite,
} from "@/lib/domain/audit/assess-facts";
import { differingFacts, type CaseFacts } from "@/lib/domain/audit/facts-file";
import type { SettledScope } from "@/lib/domain/audit/scope-in-force";
import { plainDate } from "@/rules/core/plain-date";
import { foundFacts } from "../../support/found-facts";

const CLAUSE = "5.6.2 c)";
const REVIEWED: CaseFacts = {
  ...{ effectivePersonnel: 35, dissimilarSites: 1, similarGroups: [4, 2], changedSites: 0 },
  ...{ complexity: ["cross-border", "high-risk"], scope: "投诉处理服务", scopeEn: "Complaints handling" },
};
const found = (change: Partial<CaseFacts>) => ({ ...REVIEWED, ...change });

test("5.6.2 c): people, sites, scope and complexity are compared one by one", () => {
  const differing = (change: Partial<CaseFacts>) => differingFacts(REVIEWED, found(change));
  expect(differing({})).toEqual([]);
  expect(differing({ effectivePersonnel: 36 })).toEqual(["effectivePersonnel"]);
  expect(differing({ dissimilarSites: 2 })).toEqual(["sites"]);
  expect(differing({ similarGroups: [4, 3] })).toEqual(["sites"]);
  expect(differing({ changedSites: 1 })).toEqual(["sites"]);
  expect(differing({ scope: "投诉处理与回访" })).toEqual(["scope"]);
  expect(differing({ complexity: ["cross-border"] })).toEqual(["complexity"]);
  expect(differing({ scope: "x", effectivePersonnel: 1, complexity: [], changedSites: 2 })).toEqual([
    ...["effectivePersonnel", "sites", "scope", "complexity"],
  ]);
});

test("5.6.2 c): the order of groups and factors is no difference, and two groups are not one", () => {
  const differing = (change: Partial<CaseFacts>) => differingFacts(REVIEWED, found(change));
  expect(differing({ similarGroups: [2, 4], complexity: ["high-risk", "cross-border"] })).toEqual([]);
  expect(differing({ similarGroups: [42] })).toEqual(["sites"]);
  expect(differing({ complexity: ["cross-borderhigh-risk"] })).toEqual(["complexity"]);
});

test("5.6.2 c): a scope that a settlement adopted is what a later confirmation is compared with as well", () => {
  const adopted = { scope: "投诉处理与回访", scopeEn: "" };
  expect(differingNow(REVIEWED, REVIEWED, REVIEWED)).toEqual([]);
  expect(differingNow(REVIEWED, adopted, REVIEWED)).toEqual(["scope"]);
  expect(differingNow(REVIEWED, adopted, found({ effectivePersonnel: 36 }))).toEqual([
    ...["effectivePersonnel", "scope"],
  ]);
  // Already among the differences: told once. The adopted one itself differs from the review alone.
  expect(differingNow(REVIEWED, adopted, found({ scope: "第三" }))).toEqual(["scope"]);
  expect(differingNow(REVIEWED, adopted, found(adopted))).toEqual(["scope"]);
});

type Described = Partial<CaseFacts> & Readonly<{ difference?: string }>;

const confirmed = (
  { difference = "", ...change }: Described,
  { auditKind = "stage2", inForce = REVIEWED }: Readonly<{ auditKind?: string; inForce?: CaseFacts }> = {},
) => {
  const facts = found(change);
  const differing = differingFacts(inForce, facts);
  return assessFacts({ found: { ...facts, difference }, differing, inForce, auditKind });
};

test("5.6.2 c): a difference is described; where there is none nothing is asked", () => {
  expect(confirmed({})).toEqual([]);
  expect(confirmed({ effectivePersonnel: 36 })).toEqual([
    {
      ...{ code: "difference-undescribed", clause: CLAUSE, field: "difference" },
      facts: { differing: ["effectivePersonnel"] },
    },
  ]);
  expect(confirmed({ effectivePersonnel: 36, difference: "名册 36 人" })).toEqual([]);
});

test("5.9.4: another scope does not keep the English of the one in force; it may have none yet", () => {
  const scope = { scope: "投诉处理与回访", difference: "新增回访" };
  expect(confirmed(scope)).toEqual([
    { code: "scope-english-not-followed", clause: "5.9.4", field: "scopeEn" },
  ]);
  expect(confirmed({ ...scope, scopeEn: "Complaints handling and calls" })).toEqual([]);
  expect(confirmed({ ...scope, scopeEn: "" }, { inForce: found({ scopeEn: "" }) })).toEqual([]);
});

test("5.9.4: stage 2 leaves no scope without its English; other audits may", () => {
  const inForce = found({ scopeEn: "" });
  const refused = [{ code: "scope-english-missing", clause: "5.9.4", field: "scopeEn" }];
  expect(confirmed({ scopeEn: "" }, { inForce })).toEqual(refused);
  expect(confirmed({ scopeEn: "" }, { inForce, auditKind: "stage1" })).toEqual([]);
  expect(confirmed({ scopeEn: "Complaints" }, { inForce })).toEqual([]);
  expect(confirmed({ scopeEn: "" })).toEqual([]);
});

const site = (id: string, change: Partial<ListedSite> = {}): ListedSite => ({
  ...{
    id,
    kind: "fixed",
    name: `${id} 分部`,
    address: `${id} 路`,
    foundInAuditId: null,
    goneInAuditId: null,
  },
  ...change,
});
const SITES = [
  site("office", { kind: "central" }),
  site("a"),
  site("b", { goneInAuditId: "this" }),
  site("c", { goneInAuditId: "earlier" }),
  site("d", { foundInAuditId: "earlier" }),
  site("e", { foundInAuditId: "this" }),
];

test("5.6.2 c): the list before an audit holds what it did not find itself and what was not gone before", () => {
  expect(sitesBefore(SITES, "this").map(({ id }) => id)).toEqual(["office", "a", "b", "d"]);
});

const further = (name: string, address: string, siteId: string | null = null) => ({
  ...{ siteId, kind: "fixed" as const, name, address, activity: "受理", headcount: 5, similarGroup: null },
});
const sites = (furtherSites: readonly ReturnType<typeof further>[], goneSiteIds: readonly string[] = []) =>
  assessFoundSites(SITES, "this", { furtherSites, goneSiteIds });

test("5.6.2 c): only a site of the list can be gone, and the central office stays", () => {
  const refused = { code: "site-not-on-list", clause: CLAUSE, field: "goneSiteIds" };
  expect(sites([], ["a", "b", "d"])).toEqual([]);
  expect(sites([], ["office", "c", "e", "x", "a"])).toEqual([refused, refused, refused, refused]);
});

test("5.6.2 c): a site that was found is not on the list already, nor given twice", () => {
  const already = (name: string, index: number) => ({
    ...{ code: "site-on-list-already", clause: CLAUSE, field: `furtherSites.${index}.name` },
    facts: { name, row: index + 1 },
  });
  expect(sites([further("新点", "新路"), further("a 分部", "a 路")])).toEqual([already("a 分部", 1)]);
  expect(sites([further("新点", "新路"), further("新点", "新路")])).toEqual([already("新点", 1)]);
  // Another address or another name is another place, and so is the place of a site that is gone.
  expect(sites([further("a 分部", "新路"), further("新点", "a 路")])).toEqual([]);
  expect(sites([further("a 分部", "a 路")], ["a"])).toEqual([]);
});

test("5.6.2 c): a row kept by an earlier confirmation of this audit is one that this audit found", () => {
  expect(sites([further("e 分部", "e 路", "e")])).toEqual([]);
  const refused = { code: "site-not-on-list", clause: CLAUSE, field: "furtherSites.0.name" };
  expect(sites([further("新点", "新路", "d")])).toEqual([refused]);
});

test("5.4.3, 5.4.5: what is short is what is required beyond what is held, and never less than nothing", () => {
  const short = (requiredHalfDays: number | null, determinedHalfDays: number) =>
    shortfall({ requiredHalfDays }, { determinedHalfDays, missingSites: 3 });
  expect(short(10, 8)).toEqual({ halfDays: 2, sites: 3 });
  expect(short(8, 8)).toEqual({ halfDays: 0, sites: 3 });
  expect(short(7, 8)).toEqual({ halfDays: 0, sites: 3 });
  expect(short(null, 8)).toEqual({ halfDays: 0, sites: 3 });
});

test("5.6.2 c), 5.4.3: a settlement adds at least the days that are short; there must be something to settle", () => {
  const held = { determinedHalfDays: 8, missingSites: 0 };
  const open = foundFacts({ requiredHalfDays: 11, settledOn: null });
  expect(assessSettlement(null, held, 0)).toEqual([{ code: "facts-not-confirmed", clause: CLAUSE }]);
  expect(assessSettlement(foundFacts(), held, 9)).toEqual([{ code: "nothing-to-settle", clause: CLAUSE }]);
  expect(assessSettlement(open, held, 3)).toEqual([]);
  expect(assessSettlement(open, held, 2)).toEqual([
    {
      ...{ code: "days-still-short", clause: "5.4.3", field: "addedHalfDays" },
      facts: { missingDays: 1.5, addedDays: 1 },
    },
  ]);
});

test("5.6.2 c): a confirmation settles itself unless scope or days are a person's to settle", () => {
  const kept = foundFacts(REVIEWED);
  const already = (change: object, settlements: readonly SettledScope[] = []) =>
    isSettledAlready({
      ...{ found: REVIEWED, isByPerson: true, kept, reviewed: REVIEWED, settlements },
      ...change,
    });
  expect(already({})).toBe(true);
  expect(already({ kept: null })).toBe(false);
  expect(already({ kept: null, isByPerson: false })).toBe(true);
  expect(already({ kept: { ...kept, settledOn: null } })).toBe(false);
  expect(already({ kept: { ...kept, effectivePersonnel: 34 } })).toBe(false);
  const other = { found: found({ scope: "另一范围" }), isByPerson: false };
  expect(already(other)).toBe(false);
  expect(already(other, [{ scope: "另一范围", scopeEn: "", scopeChoice: "keep" }])).toBe(true);
  expect(kept.settledOn).toBe(plainDate("2026-06-08"));
});
