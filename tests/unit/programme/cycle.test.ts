import { expect, test } from "vitest";
import { decidedSystems } from "@/lib/domain/programme/decided-systems";
import { drawRecord } from "@/lib/domain/programme/draw-record";
import { foreseenAudits, laterHalfDays, type ReviewedDays } from "@/lib/domain/programme/foreseen-audits";
import { isVisited, similarGroups, siteCounts } from "@/lib/domain/programme/sites-to-visit";
import {
  cycleWindows,
  governingSystem,
  jointWindows,
  surveillanceNumber,
  windowOf,
} from "@/lib/domain/programme/windows";
import { plainDate } from "@/rules/core/plain-date";
import { complaintHandling, quality } from "../../support/rules";

const decided = (day: string, rules = complaintHandling) => ({ rules, decidedOn: plainDate(day) });

/** Decided 2026-07-06. */
const windows = {
  surveillance1: { from: "2026-07-06", to: "2027-07-06", clause: "6.1" },
  surveillance2: { from: "2027-07-06", to: "2028-07-06", clause: "6.1" },
  recertification: { from: "2029-04-05", to: "2029-07-05", clause: "6.2" },
  lastDay: "2029-07-05",
};

test("6.1, 6.2, 9.2: a decision of 2026-07-06 gives the windows of the three years", () => {
  expect(cycleWindows(complaintHandling, plainDate("2026-07-06"))).toEqual(windows);
});

test("6.1: each later audit has its window; the stages before the decision have none", () => {
  const of = cycleWindows(complaintHandling, plainDate("2026-07-06"));
  const audits = [
    ["stage1", 1, null, null],
    ["stage2", 2, null, null],
    ["surveillance", 3, 1, windows.surveillance1],
    ["surveillance", 4, 2, windows.surveillance2],
    ["recertification", 5, null, windows.recertification],
    ["special", 6, null, null],
  ] as const;
  for (const [kind, position, number, window] of audits) {
    expect(surveillanceNumber({ kind, position }), kind).toBe(number);
    expect(windowOf(of, { kind, position }), kind).toEqual(window);
  }
});

test("6.1, 11.1: of several systems the window that ends first governs; of equal ones the first named", () => {
  const [early, late] = [decided("2026-07-06"), decided("2026-08-01")];
  for (const name of ["surveillance1", "surveillance2", "recertification"] as const) {
    expect(governingSystem([late, early], name), name).toBe(early);
    expect(governingSystem([early, late], name), name).toBe(early);
    const same = decided("2026-07-06");
    expect(governingSystem([early, same], name), name).toBe(early);
  }
  expect(jointWindows([late, early])).toEqual(windows);
  expect(jointWindows([early])).toEqual(windows);
});

const one: ReviewedDays = [
  { scheme: "OLS/GZ-0071", total: 16, stage1: 4, uncombined: 16, coefficient: null },
];

test("6.1, 5.4.3.2, 5.4.3.3: 8.0 days: 2.0 and 6.0, two surveillance audits of 3.0, a recertification of 5.5", () => {
  const [own] = one;
  const audits = foreseenAudits([complaintHandling], [own]);
  expect(audits).toEqual([
    { kind: "stage1", position: 1, determined: 4 },
    { kind: "stage2", position: 2, determined: 12 },
    { kind: "surveillance", position: 3, determined: 6 },
    { kind: "surveillance", position: 4, determined: 6 },
    { kind: "recertification", position: 5, determined: 11 },
  ]);
});

test("5.6.2 c): half-days that settlements added make stage 2 longer and no other audit", () => {
  expect(foreseenAudits([complaintHandling], one, 3).map(({ determined }) => determined)).toEqual([
    4, 15, 6, 6, 11,
  ]);
});

test("11.1: the audits of a combined case are the sum over its systems, each without the other's figures", () => {
  const days: ReviewedDays = [
    ...one,
    { scheme: "QMS", total: 10, stage1: 2, uncombined: 10, coefficient: null },
  ];
  const [stage1, stage2, surveillance] = foreseenAudits([complaintHandling, quality], days);
  expect([stage1?.determined, stage2?.determined]).toEqual([6, 20]);
  const alone = laterHalfDays([quality], "surveillance", days);
  expect(surveillance?.determined).toBe(6 + alone);
  // Of 5.0 days a third is 1.67: 2.0 days.
  expect(alone).toBe(4);
});

test("11.1: a combined coefficient shortens the later audits too: 8.0 days at 0.8 give 2.5 a surveillance", () => {
  const days: ReviewedDays = [
    { scheme: "OLS/GZ-0071", total: 13, stage1: 4, uncombined: 16, coefficient: 80 },
  ];
  // A third of 8.0 is 2.67, times 0.8 is 2.13: 2.5 days; two thirds are 5.33, times 0.8 4.27: 4.5 days.
  expect(laterHalfDays([complaintHandling], "surveillance", days)).toBe(5);
  expect(laterHalfDays([complaintHandling], "recertification", days)).toBe(9);
});

test("5.4.3: a scheme for which the review determined nothing is no audit of no days, but a fault", () => {
  expect(() => laterHalfDays([quality], "surveillance", one)).toThrow(
    new RangeError("The review determined nothing for QMS"),
  );
});

test("6.1: the later audits keep the certificates granted; before any, all of them from the day foreseen", () => {
  const head = {
    scheme: "OLS/GZ-0071",
    edition: "A/2",
    combined: [{ scheme: "QMS", edition: quality.edition }],
  };
  const told = (granted: Parameters<typeof decidedSystems>[1], foreseen: string | null) =>
    decidedSystems(head, granted, foreseen === null ? null : plainDate(foreseen))?.map(
      ({ rules, decidedOn, isDecided }) => [rules.scheme, decidedOn, isDecided],
    ) ?? null;
  const grant = (scheme: string) => ({ scheme, decidedOn: plainDate("2026-07-06") });
  expect(told([], null)).toBeNull();
  expect(told([], "2026-07-01")).toEqual([
    ["OLS/GZ-0071", "2026-07-01", false],
    ["QMS", "2026-07-01", false],
  ]);
  expect(told([grant("QMS")], "2026-07-01")).toEqual([["QMS", "2026-07-06", true]]);
  expect(told([grant("QMS"), grant("OLS/GZ-0071")], null)).toEqual([
    ["OLS/GZ-0071", "2026-07-06", true],
    ["QMS", "2026-07-06", true],
  ]);
  expect(told([grant("EMS")], "2026-07-01")).toBeNull();
});

test("5.4.5: the central office is visited every time, another site when sampled, none that is gone", () => {
  const visited = (kind: string, sampledBy: string | null, goneInAuditId: string | null) =>
    isVisited({ kind, sampledBy, goneInAuditId });
  expect(visited("central", null, null)).toBe(true);
  expect(visited("fixed", "drawn", null)).toBe(true);
  expect(visited("fixed", null, null)).toBe(false);
  expect(visited("central", "all", "audit")).toBe(false);
  expect(visited("fixed", "drawn", "audit")).toBe(false);
});

test("5.4.5.2: groups in the order of their numbers; a group of one is a site unlike any other", () => {
  const site = (id: string, similarGroup: number | null, kind = "fixed") => ({ id, kind, similarGroup });
  const sites = [
    site("a", 10),
    site("b", 2),
    site("c", 10),
    site("d", 3),
    site("e", 2),
    site("f", 10),
    site("g", null),
    site("office", 2, "central"),
  ];
  const ids = [...similarGroups(sites)].map(([group, members]) => [group, members.map(({ id }) => id)]);
  expect(ids).toEqual([
    [2, ["b", "e", "office"]],
    [10, ["a", "c", "f"]],
  ]);
  // Of seven branches five are in groups of 3 and 2; d and g are unlike any other; the office is no branch.
  expect(siteCounts(sites)).toEqual({ dissimilarSites: 2, similarGroups: [3, 2] });
  expect(siteCounts([])).toEqual({ dissimilarSites: 0, similarGroups: [] });
});

test("5.4.5: the draw is kept whole with the programme, so that anybody can repeat it", () => {
  const record = {
    ...{ algorithm: "sha256", seed: "C-2026-0007 2026-05-11", drawnOn: "2026-05-20", all: ["s0"], total: 3 },
    groups: [{ group: 1, size: 4, sample: 2, listHash: "ab", drawn: ["s1"], toChoose: 1 }],
  };
  expect(drawRecord.parse(record)).toEqual(record);
  for (const key of ["algorithm", "seed", "drawnOn", "all", "groups", "total"])
    expect(drawRecord.safeParse({ ...record, [key]: undefined }).success, key).toBe(false);
  expect(drawRecord.safeParse({ ...record, groups: [{ group: 1 }] }).success).toBe(false);
});
