import { expect, test } from "vitest";
import { latestVerification, limitsOf, type XraySystem } from "@/lib/domain/xray/limits";
import { xray } from "@/lib/domain/xray/xray";
import { editionA2 } from "@/rules/schemes/complaint-handling/edition-a2.data";
import { plainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { fileOf } from "@/tests/support/xray/changed-file";

const complaints: XraySystem = { scheme: "OLS/GZ-0071", zh: "投诉处理管理体系", rules: editionA2 };

/** The same document with stages ten days apart, six months of running, a next audit after nine. */
const stricter: SchemeRules = {
  ...editionA2,
  clocks: {
    ...editionA2.clocks,
    limits: {
      ...editionA2.clocks.limits,
      "stage2-earliest": {
        ...editionA2.clocks.limits["stage2-earliest"],
        length: { unit: "days", count: 14 },
      },
      "surveillance-due": {
        ...editionA2.clocks.limits["surveillance-due"],
        length: { unit: "months", count: 9 },
      },
      "verification-end": {
        ...editionA2.clocks.limits["verification-end"],
        length: { unit: "months", count: 2 },
      },
    },
  },
  eligibility: { ...editionA2.eligibility, systemRun: { clause: "5.2.1(4)", months: 10 } },
  team: { ...editionA2.team, impartiality: { clause: "5.4.4.1", months: 36 } },
};
const other: XraySystem = { scheme: "QMS", zh: "质量管理体系", rules: stricter };

const codesOf = (systems: readonly XraySystem[], kind: "stage2" | "surveillance") =>
  xray(
    fileOf({
      limits: limitsOf(systems, kind),
      systems: [],
      tickedSystems: [],
      stage1: { from: "2026-06-02", to: "2026-06-02" },
      followUp: { nextAuditBefore: "2027-04-16" },
    }),
  )
    .map(({ code }) => code)
    .filter((code) => ["stages-too-close", "period-too-short", "next-audit-too-late"].includes(code));

test("5.1, 5.2.1, 6.1: the days of an audit are held against the edition it is audited by", () => {
  expect(codesOf([complaints], "surveillance")).toEqual([]);
  expect(codesOf([other], "surveillance")).toEqual([
    "stages-too-close",
    "period-too-short",
    "next-audit-too-late",
  ]);
});

test("11.1: of several systems the one that asks for the most is held against", () => {
  expect(codesOf([complaints, other], "surveillance")).toEqual(codesOf([other], "surveillance"));
});

test("6.1: after stage 2 the next audit counts from the decision, which is not taken yet", () => {
  expect(codesOf([other], "stage2")).toEqual(["stages-too-close", "period-too-short"]);
});

test("5.4.4.1: a tie is held against the months of the edition; without an edition against none", () => {
  const tied = { team: [{ name: "江若水", role: "leader" as const, consultedClientUntil: "2024-05-01" }] };
  const found = (systems: readonly XraySystem[]) =>
    xray(fileOf({ ...tied, limits: limitsOf(systems, "stage2") })).some(
      ({ code }) => code === "consulted-lately",
    );
  expect(found([complaints])).toBe(false);
  expect(found([other])).toBe(true);
  expect(found([])).toBe(false);
});

test("5.5.8.2: a major is verified within 30 days, every one by the end of verification, of two systems the earlier", () => {
  const closing = plainDate("2026-06-09");
  const latest = (systems: readonly XraySystem[], grade: "major" | "minor" | "improvement") =>
    latestVerification(systems, { grade, criterion: "GB/T 19012-2019" }, closing);
  expect(latest([complaints], "major")).toBe("2026-07-09");
  expect(latest([complaints], "minor")).toBe("2026-09-09");
  expect(latest([complaints, other], "minor")).toBe("2026-08-09");
  expect(latest([complaints], "improvement")).toBeNull();
  expect(
    latestVerification([complaints], { grade: "minor", criterion: "GB/T 45001-2020" }, closing),
  ).toBeNull();
  expect(latestVerification([complaints], { grade: "minor", criterion: "GB/T 19012-2019" }, null)).toBeNull();
});
