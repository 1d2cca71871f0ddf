import fc from "fast-check";
import { expect, test } from "vitest";
import { randomShare } from "@/rules/sampling/random-share";
import { sample, SAMPLED_AUDITS, type SampledAudit } from "@/rules/sampling/sample";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";
import { complaintHandling } from "../../../support/rules";

const SCHEMES = schemeIds.map(latestEdition);

/** Share of √n in fifths: 1, 0.6, 0.8 (rule-reading 3). */
const FIFTHS: Readonly<Record<SampledAudit, number>> = { initial: 5, surveillance: 3, recertification: 4 };

const asked = fc.record({
  dissimilar: fc.integer({ min: 0, max: 200 }),
  similar: fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 5 }),
  provedEffective: fc.boolean(),
});

test.each(SCHEMES.map((rules) => [rules.scheme, rules] as const))(
  "5.4.5, IAF MD 1: by %s no sample exceeds the sites or falls under its share of the root",
  (_, { sampling }) => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...SAMPLED_AUDITS), (sites, audit) => {
        const answer = sample(sampling, { ...sites, audit });
        expect(answer.dissimilarSample).toBeLessThanOrEqual(sites.dissimilar);
        const isUnproved = audit === "recertification" && !sites.provedEffective;
        const fifths = isUnproved ? 5 : FIFTHS[audit];
        for (const { n, sample: visited } of answer.groups) {
          expect(visited).toBeLessThanOrEqual(n);
          expect((5 * visited) ** 2).toBeGreaterThanOrEqual(fifths ** 2 * n);
        }
        if (audit !== "surveillance") expect(answer.dissimilarSample).toBe(sites.dissimilar);
        expect(answer.dissimilarSample * 10).toBeGreaterThanOrEqual(sites.dissimilar * 3);
        const similar = answer.groups.reduce((sum, group) => sum + group.sample, 0);
        expect(answer.sample).toBe(answer.dissimilarSample + similar);
        const drawn = randomShare(sampling, similar);
        expect(drawn * 4 >= similar && drawn <= similar).toBe(true);
      }),
    );
  },
);

test("5.4.5.1.3: a later audit visits at least its share of the initial sample and never more than all of it", () => {
  fc.assert(
    fc.property(asked, (sites) => {
      const of = (audit: SampledAudit) => sample(complaintHandling.sampling, { ...sites, audit }).sample;
      const initial = of("initial");
      expect(of("surveillance") * 3).toBeGreaterThanOrEqual(initial);
      expect(of("recertification") * 3).toBeGreaterThanOrEqual(initial * 2);
      expect(Math.max(of("surveillance"), of("recertification"))).toBeLessThanOrEqual(initial);
    }),
  );
});

test("5.4.5: more sites never make a smaller sample", () => {
  fc.assert(
    fc.property(
      asked,
      fc.constantFrom(...SCHEMES),
      fc.constantFrom(...SAMPLED_AUDITS),
      (sites, rules, audit) => {
        const of = (more: number) =>
          sample(rules.sampling, {
            ...sites,
            audit,
            dissimilar: sites.dissimilar + more,
            similar: sites.similar.map((n) => n + more),
          }).sample;
        expect(of(1)).toBeGreaterThanOrEqual(of(0));
      },
    ),
  );
});
