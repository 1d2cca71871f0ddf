import { expect, test } from "vitest";
import { samplingConditions } from "@/rules/sampling/sampling-conditions";
import { sample, type SampledAudit } from "@/rules/sampling/sample";
import { fill, roomIn } from "@/rules/sampling/fill";
import { randomShare } from "@/rules/sampling/random-share";
import { codesOf, complaintHandling, quality, refusalsOf, refusedCodes } from "../../../support/rules";

const rules = complaintHandling.sampling;
const of = (audit: SampledAudit, dissimilar: number, similar: readonly number[], provedEffective = true) =>
  sample(rules, { audit, dissimilar, similar, provedEffective });

test.each([
  // dissimilar, similar, initial, surveillance, recertification (rule-reading 3, worked)
  [0, [20], 5, 3, 4],
  [0, [100], 10, 6, 8],
  [3, [121], 14, 8, 12],
  [0, [400], 20, 12, 16],
  [2, [22], 7, 4, 6],
  [0, [], 0, 0, 0],
  [0, [0], 0, 0, 0],
  [3, [], 3, 1, 3],
])(
  "5.4.5: %i dissimilar and %o similar sites: %i / %i / %i",
  (dissimilar, similar, initial, surveillance, again) => {
    expect(of("initial", dissimilar, similar).sample).toBe(initial);
    expect(of("surveillance", dissimilar, similar).sample).toBe(surveillance);
    expect(of("recertification", dissimilar, similar).sample).toBe(again);
  },
);

test.each([
  [0, 0],
  [1, 1],
  [20, 1],
  [21, 2],
  [30, 2],
  [31, 3],
  [40, 3],
  [41, 4],
  [50, 4],
  [51, 5],
  [60, 5],
  [61, 6],
  [70, 6],
  [71, 7],
  [80, 7],
  [81, 8],
  [90, 8],
  [91, 9],
  [100, 9],
  [101, 10],
  [5000, 10],
])("5.4.5.1.3: the table draws for %i similar sites %i", (n, table) => {
  expect(of("initial", 0, [n]).groups).toMatchObject([{ n, table }]);
});

test("5.4.5: groups are sampled apart, never over one root of all", () => {
  expect(of("initial", 1, [2, 10])).toMatchObject({
    sample: 7,
    dissimilarSample: 1,
    groups: [
      { n: 2, table: 1, floor: 2, sample: 2 },
      { n: 10, table: 1, floor: 4, sample: 4 },
    ],
    centralOffice: true,
  });
});

test("5.4.5.1.3: where a third of Nz is more, dissimilar sites fill the surplus first", () => {
  // Nz = 11 + 0: ⌈11/3⌉ = 4 and ⌈0.3 × 11⌉ = 4; Nz = 31: 11 against 10
  expect(of("surveillance", 11, [])).toMatchObject({ sample: 4, dissimilarSample: 4 });
  expect(of("surveillance", 31, [])).toMatchObject({ sample: 11, dissimilarSample: 11 });
  // 40 + 1: Nz 41, a third 14; floor 12 + 1
  expect(of("surveillance", 40, [1])).toMatchObject({
    sample: 14,
    dissimilarSample: 13,
    groups: [{ sample: 1 }],
  });
});

test("a surplus past the dissimilar sites goes to the groups, as far as there are sites", () => {
  const small = {
    ...rules,
    ofInitial: { clause: "5.4.5", surveillance: [1, 1], recertification: [1, 1] },
  } as const;
  // Nz = 1 + 5 + 5 = 11; floor at surveillance 1 + 3 + 3 = 7; the first group has room for the four left over
  const answer = sample(small, {
    audit: "surveillance",
    dissimilar: 1,
    similar: [20, 20],
    provedEffective: true,
  });
  expect(answer).toMatchObject({ sample: 11, dissimilarSample: 1, groups: [{ sample: 7 }, { sample: 3 }] });
  expect(fill({ least: 1, most: 3 }, 5)).toBe(3);
  expect(fill({ least: 2, most: 2 }, 5)).toBe(2);
  expect(
    roomIn([
      { least: 1, most: 3 },
      { least: 0, most: 4 },
    ]),
  ).toBe(6);
});

test("5.4.5.2.2: without a statement that the system proved effective recertification takes the whole root", () => {
  const unproved = of("recertification", 0, [100], false);
  expect(unproved.sample).toBe(10);
  expect(unproved.interpretations).not.toContain("proved-effective");
  const proved = of("recertification", 0, [100]);
  expect(proved.interpretations).toContain("proved-effective");
  expect(codesOf(proved.warnings)).toEqual(["proved-effective-statement-needed"]);
  expect(codesOf(of("recertification", 4, []).warnings)).toEqual([]);
});

test("IAF MD 1: a scheme without a table of its own samples by the root alone", () => {
  const answer = (audit: SampledAudit) =>
    sample(quality.sampling, { audit, dissimilar: 31, similar: [22], provedEffective: true });
  expect(answer("initial")).toMatchObject({ sample: 36, groups: [{ n: 22, table: 5, floor: 5, sample: 5 }] });
  expect(answer("surveillance")).toMatchObject({ sample: 13, dissimilarSample: 10 });
  expect(answer("recertification")).toMatchObject({ sample: 35, dissimilarSample: 31 });
});

test("5.4.5: at least a quarter of the sampled similar sites is drawn at random, rounded up", () => {
  expect([0, 1, 4, 5, 8, 9].map((count) => randomShare(rules, count))).toEqual([0, 1, 1, 2, 2, 3]);
});

test("5.4.5.2.1: sites are sampled only where all five conditions hold", () => {
  const all = rules.conditions.codes;
  expect(all).toHaveLength(5);
  expect(samplingConditions(rules, all).ok).toBe(true);
  expect(refusedCodes(samplingConditions(rules, []))).toHaveLength(5);
  expect(refusalsOf(samplingConditions(rules, all.slice(1)))).toEqual([
    { code: "sampling-condition-fails", clause: "5.4.5.2.1", facts: { condition: "central-control" } },
  ]);
});
