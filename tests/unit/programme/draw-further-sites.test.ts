import fc from "fast-check";
import { expect, test } from "vitest";
import { drawFurtherSites, type SampledSite } from "@/lib/usecases/programme/draw-further-sites";
import { latestEdition } from "@/rules/schemes/registry";

const rules = latestEdition("OLS/GZ-0071");
const SEED = "2026-0001 2026-06-10";

const site = (id: string, similarGroup: number | null, sampledBy: string | null = null): SampledSite => ({
  ...{ id, kind: "fixed", name: id, similarGroup, sampledBy, goneInAuditId: null },
});

const group = (size: number, sampled: readonly string[]): readonly SampledSite[] =>
  Array.from({ length: size }, (_, index) => site(`s${index}`, 1, sampled[index] ?? null));

const further = (sites: readonly SampledSite[], maySample = true) =>
  drawFurtherSites(rules, { sites, maySample, seed: SEED });

test("5.4.5: 26 similar sites of which 5 are visited, 2 of them drawn, lack one that a person chooses", () => {
  const five = ["random", "random", "chosen", "chosen", "chosen"];
  expect(further(group(26, five))).toMatchObject({
    all: [],
    groups: [{ group: 1, size: 26, sample: 6, drawn: [], toChoose: 1 }],
    total: 1,
  });
});

test("5.4.5: where a drawn site is gone, the next one is drawn and not chosen", () => {
  const sites = group(22, ["random", "random", "chosen", "chosen", "chosen"]).map((each) =>
    each.id === "s0" ? { ...each, goneInAuditId: "stage2" } : each,
  );
  const { groups } = further(sites);
  expect(groups).toMatchObject([{ size: 21, sample: 5, toChoose: 0 }]);
  expect(groups[0]?.drawn).toHaveLength(1);
  expect(["s0", "s1", "s2", "s3", "s4"]).not.toContain(groups[0]?.drawn[0]);
});

test("5.4.5.2.1: without sampling every site that is not visited yet is added", () => {
  expect(further([...group(3, ["all"]), site("alone", null)], false)).toMatchObject({
    all: ["s1", "s2", "alone"],
    groups: [],
    total: 3,
  });
});

test("5.4.5: the central office is audited anyway, and a full sample lacks nothing", () => {
  const central = { ...site("central", null), kind: "central" };
  expect(further([central, ...group(20, ["random", "random", "chosen", "chosen", "chosen"])]).total).toBe(0);
});

test("5.4.5: with what is added, the sample is never smaller than the rule's, and a quarter of it is drawn", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 150 }), fc.integer({ min: 0, max: 12 }), (size, sampled) => {
      const before = Array.from({ length: Math.min(sampled, size) }, (_, index) =>
        index % 3 === 0 ? "random" : "chosen",
      );
      const { total, groups } = further(group(size, before));
      const random = before.filter((by) => by === "random").length + (groups[0]?.drawn.length ?? 0);
      const sum = before.length + total;
      expect(sum).toBeGreaterThanOrEqual(Math.ceil(Math.sqrt(size)));
      if (groups[0] !== undefined && random < Math.ceil(sum / 4)) expect(groups[0].toChoose).toBe(0);
    }),
  );
});
