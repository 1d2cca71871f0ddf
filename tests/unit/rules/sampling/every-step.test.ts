import { expect, test } from "vitest";
import { sample, type SampledAudit } from "@/rules/sampling/sample";
import { complaintHandling, quality } from "../../../support/rules";

const of = (audit: SampledAudit, provedEffective = true, rules = complaintHandling.sampling) =>
  sample(rules, { audit, dissimilar: 3, similar: [121], provedEffective });
const site = (code: string, clause: string, value: number) => ({ code, clause, value, unit: "site" });

test("5.4.5: 121 similar and 3 dissimilar sites: how 14, 8 and 12 were reached is on file", () => {
  expect(of("initial").steps).toEqual([
    site("initial-sample", "5.4.5.1.3、5.4.5.2.2", 14),
    site("floor-sample", "IAF MD 1", 14),
    site("sample", "5.4.5", 14),
  ]);
  expect(of("surveillance").steps).toEqual([
    site("initial-sample", "5.4.5.1.3、5.4.5.2.2", 14),
    site("share-of-initial", "5.4.5.1.3、5.4.5.2.2", 5),
    site("floor-sample", "IAF MD 1", 8),
    site("sample", "5.4.5", 8),
  ]);
  expect(of("recertification").steps).toEqual([
    site("initial-sample", "5.4.5.1.3、5.4.5.2.2", 14),
    site("share-of-initial", "5.4.5.1.3、5.4.5.2.2", 10),
    site("floor-sample", "IAF MD 1", 12),
    site("sample", "5.4.5", 12),
  ]);
});

test("IAF MD 1: the quality scheme has no table and no share of its own", () => {
  expect(of("surveillance", true, quality.sampling).steps.map(({ code, clause }) => [code, clause])).toEqual([
    ["initial-sample", "IAF MD 1"],
    ["floor-sample", "IAF MD 1"],
    ["sample", quality.sampling.clause],
  ]);
});

test("IAF MD 1: that the system proved effective counts at recertification alone, and is read there alone", () => {
  const reading = ["sample-floor", "sample-surplus"];
  // ⌈√121⌉ = 11, ⌈0.8·11⌉ = 9, ⌈0.6·11⌉ = 7.
  expect(of("recertification", false).groups).toMatchObject([{ floor: 11 }]);
  expect(of("recertification", true).groups).toMatchObject([{ floor: 9 }]);
  expect(of("surveillance", false).groups).toMatchObject([{ floor: 7 }]);
  expect(of("initial", false).groups).toMatchObject([{ floor: 11 }]);
  expect(of("recertification", true).interpretations).toEqual([...reading, "proved-effective"]);
  expect(of("recertification", false).interpretations).toEqual(reading);
  expect(of("surveillance", true).interpretations).toEqual(reading);
  expect(of("initial", true).interpretations).toEqual(reading);
  expect(of("surveillance", true).warnings).toEqual([]);
});

test("5.4.5.2.2: at an initial audit the scheme's own table binds where it asks for more than the root", () => {
  // A made-up table of 8 in 20, where the root of 20 is 5; later audits take a third and two thirds of 8, or the root.
  const rules = {
    ...complaintHandling.sampling,
    table: { clause: "5.4.5.2.2", rows: [{ from: 1, to: null, value: 8 }] },
  };
  const asked = (audit: SampledAudit) =>
    sample(rules, { audit, dissimilar: 0, similar: [20], provedEffective: true });
  expect(asked("initial")).toMatchObject({ sample: 8, groups: [{ n: 20, table: 8, floor: 5, sample: 8 }] });
  // max(⌈8/3⌉, ⌈0.6·√20⌉) = 3, max(⌈16/3⌉, ⌈0.8·√20⌉) = 6
  expect(asked("surveillance")).toMatchObject({ sample: 3 });
  expect(asked("recertification")).toMatchObject({ sample: 6 });
});
