import fc from "fast-check";
import { expect, test } from "vitest";
import { days, percent } from "@/rules/core/amount";
import type { Answer } from "@/rules/core/answer";
import { manDays } from "@/rules/man-days/man-days";
import type { Adjustment, ManDaysAnswer, PersonnelGroup } from "@/rules/man-days/man-days-question";
import { manDaysCategories } from "@/rules/man-days/people-table";
import { latestEdition, schemeIds } from "@/rules/schemes/registry";
import { given, stagesQuestion, totalQuestion } from "../../../support/rules";
import { printedDays } from "../../../support/tables-md5";

/** What holds of every scheme, of all three audits, combined or not. */
const FACTORS = ["sensitive-services", "cross-border", "multi-scenario", "high-risk"];
const LATER = { surveillance: [1, 3], recertification: [2, 3] } as const;

const adjustment = (from: number, to: number): fc.Arbitrary<Adjustment> =>
  fc.integer({ min: from, max: to }).map((hundredths) => ({ days: days(hundredths / 100), reason: "r" }));

/** Reductions together within 0.45: 30 % of 1.5, the least table value of all schemes. */
const adjustments = fc
  .tuple(fc.array(adjustment(0, 300), { maxLength: 4 }), fc.array(adjustment(-9, 0), { maxLength: 5 }))
  .map(([up, down]) => [...up, ...down]);

const scheme = fc.constantFrom(...schemeIds).chain((name) => {
  const categories = manDaysCategories(latestEdition(name).manDays);
  return fc.record({
    scheme: fc.constant(name),
    category: categories.length === 0 ? fc.constant(null) : fc.constantFrom(...categories),
  });
});

const others = fc.record({
  people: fc.integer({ min: 1, max: 10_700 }),
  complexity: fc.subarray(FACTORS),
  sampledSites: fc.integer({ min: 0, max: 30 }),
  sites: fc.array(
    fc.record({ people: fc.integer({ min: 1, max: 10_700 }), reduction: fc.integer({ min: 0, max: 50 }) }),
    { maxLength: 3 },
  ),
  adjustments,
  coefficient: fc.option(fc.integer({ min: 80, max: 100 })),
});
const facts = fc.tuple(scheme, others).map(([of, more]) => ({ ...of, ...more }));
type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;
type Audit = "initial" | keyof typeof LATER;
const audit = fc.constantFrom<Audit>("initial", "surveillance", "recertification");

const full = (count: number): readonly PersonnelGroup[] => [{ count, hoursPerDay: 8 }];

const ask = (asked: Facts, kind: Audit, personnel = full(asked.people)): Answer<ManDaysAnswer> => {
  const common = {
    audit: kind,
    personnel,
    adjustments: asked.adjustments,
    coefficient: asked.coefficient === null ? null : percent(asked.coefficient / 100),
  };
  const rules = latestEdition(asked.scheme).manDays;
  if (rules.kind === "stages") {
    const { complexity, sampledSites } = asked;
    return manDays(rules, { ...stagesQuestion, ...common, complexity, sampledSites });
  }
  const sites = asked.sites.map(({ people, reduction }) => ({
    personnel: full(people),
    reduction: percent(reduction / 100),
  }));
  return manDays(rules, { ...totalQuestion, ...common, category: asked.category, sites });
};

const totalOf = (answer: Answer<ManDaysAnswer>): number => {
  const { total } = given(answer);
  if (total === undefined) throw new Error("no figure");
  return total;
};

const uncombined = (asked: Facts): Facts => ({ ...asked, coefficient: null });

/** Hundredths of a day under which an uncombined initial audit may not come, by the printed tables alone. */
const least = ({ scheme: name, category, people, sites }: Facts): number => {
  const tableDays = (count: number) => printedDays(name, count, category);
  if (latestEdition(name).manDays.kind === "stages") return tableDays(people) * 100;
  // Each site's table value less its reduction, to the nearest half-day, ties up.
  const atSites = sites.map((site) =>
    Math.floor((tableDays(site.people) * (100 - site.reduction) + 25) / 50),
  );
  return tableDays(people) * 70 + atSites.reduce((sum, halves) => sum + halves * 50, 0);
};

test("5.4.3: the table is never undercut; combined, 80 % of what the audit takes alone remain", () => {
  fc.assert(
    fc.property(facts, (asked) => {
      const alone = totalOf(ask(uncombined(asked), "initial"));
      expect(alone * 100).toBeGreaterThanOrEqual(Math.floor(least(asked)));
      const total = totalOf(ask(asked, "initial"));
      const share = least(asked);
      if (asked.coefficient !== null) expect(total * 1000).toBeGreaterThanOrEqual(Math.floor(share * 8));
      expect(Number.isInteger(total * 2)).toBe(true);
    }),
  );
});

test("5.4.3.1: more people never take less time, at the client's and at a sampled site", () => {
  fc.assert(
    fc.property(facts, audit, fc.integer({ min: 1, max: 10_700 }), (asked, kind, other) => {
      const [few, many] = [Math.min(asked.people, other), Math.max(asked.people, other)];
      const at = (people: number) => totalOf(ask({ ...asked, people }, kind));
      expect(at(many)).toBeGreaterThanOrEqual(at(few));
      const atSites = (people: number) =>
        totalOf(ask({ ...asked, sites: asked.sites.map((site) => ({ ...site, people })) }, kind));
      expect(atSites(many)).toBeGreaterThanOrEqual(atSites(few));
    }),
  );
});

test("5.4.3.1(2): the order of adjustments, groups and sites is of no account", () => {
  const groups = fc.array(
    fc.record({ count: fc.integer({ min: 1, max: 900 }), hoursPerDay: fc.constantFrom(0.1, 4, 7.3, 8, 12) }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(facts, audit, groups, fc.gen(), (asked, kind, personnel, generate) => {
      const shuffled = <T>(of: readonly T[]): T[] =>
        generate(fc.shuffledSubarray<T>, [...of], { minLength: of.length, maxLength: of.length });
      const other = { ...asked, adjustments: shuffled(asked.adjustments), sites: shuffled(asked.sites) };
      expect(ask(other, kind, shuffled(personnel))).toEqual(ask(asked, kind, personnel));
    }),
  );
});

test("5.4.3.2, 5.4.3.3, 6.4: later audits take at least their fraction of the initial one, and a day", () => {
  fc.assert(
    fc.property(facts, fc.constantFrom("surveillance", "recertification"), (asked, kind) => {
      const { initialToday } = given(ask(asked, kind));
      expect(initialToday).toBe(totalOf(ask(uncombined(asked), "initial")));
      const [n, d] = LATER[kind];
      const total = totalOf(ask(asked, kind));
      // In whole thirds of a hundredth of a hundredth: initialToday × n/d × coefficient, at least one day.
      const fraction = Math.max(100 * d, (initialToday ?? 0) * n * 100) * (asked.coefficient ?? 100);
      expect(total * d * 10_000).toBeGreaterThanOrEqual(fraction);
      expect(total).toBeGreaterThanOrEqual(1);
      expect(total === 1 || (total - 0.5) * d * 10_000 < fraction).toBe(true);
    }),
  );
});
