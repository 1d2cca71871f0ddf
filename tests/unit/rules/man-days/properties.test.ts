import fc from "fast-check";
import { expect, test } from "vitest";
import { days, percent, toDays } from "@/rules/core/amount";
import { exact, nearestHalfDay, upToHalfDay } from "@/rules/core/rounding";
import { addMonths, daysBetween, plainDate } from "@/rules/core/plain-date";
import type { Adjustment, StagesQuestion } from "@/rules/man-days/man-days-question";
import { askDays, given, people, refusedCodes } from "../../../support/rules";

const FACTORS = ["sensitive-services", "cross-border", "multi-scenario", "high-risk"];

const adjustment = (from: number, to: number): fc.Arbitrary<Adjustment> =>
  fc.integer({ min: from, max: to }).map((hundredths) => ({ days: days(hundredths / 100), reason: "r" }));

/** Reductions that stay together within 0.45, the 30 % of the smaller base. */
const adjustments = fc
  .tuple(fc.array(adjustment(0, 300), { maxLength: 4 }), fc.array(adjustment(-9, 0), { maxLength: 5 }))
  .map(([up, down]) => [...up, ...down]);

const headCount = fc.integer({ min: 1, max: 10_700 });

const question = fc.record({
  personnel: headCount.map(people),
  complexity: fc.subarray(FACTORS),
  sampledSites: fc.integer({ min: 0, max: 30 }),
  adjustments,
}) satisfies fc.Arbitrary<Partial<StagesQuestion>>;

const coefficient = fc.integer({ min: 80, max: 100 }).map((hundredths) => percent(hundredths / 100));

const totals = (asked: Partial<StagesQuestion>) => {
  const { total, own, floor } = given(askDays(asked));
  if (total === undefined || own === undefined || floor === undefined) throw new Error("no figure");
  return { total, own, floor };
};

test("5.4.3: the floor is never undercut, and the total never cuts the own figure by more than a rounding", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { total, own, floor } = totals(asked);
      expect(total).toBeGreaterThanOrEqual(floor);
      expect(total).toBeGreaterThan(Math.max(own, floor) - 0.25 - 1e-9);
      expect(total).toBeLessThan(Math.max(own, floor) + 0.5);
      expect(Number.isInteger(total * 2)).toBe(true);
    }),
  );
});

test("11.1: combined, at least 80 % of the required days remain", () => {
  fc.assert(
    fc.property(question, coefficient, (asked, combined) => {
      const { total, own, floor } = totals({ ...asked, coefficient: combined });
      expect(Math.round(total * 1000)).toBeGreaterThanOrEqual(Math.round(Math.max(own, floor) * 800));
    }),
  );
});

test("5.4.3.1(2): reductions over 30 % of the on-site table value are always refused, others never", () => {
  fc.assert(
    fc.property(headCount, fc.integer({ min: 1, max: 120 }), (count, hundredths) => {
      const off = { days: days(-hundredths / 100), reason: "r" };
      const refused = refusedCodes(askDays({ personnel: people(count), adjustments: [off] }));
      expect(refused).toEqual(hundredths > (count > 100 ? 75 : 45) ? ["reduction-over-limit"] : []);
    }),
  );
});

test("5.4.3.1(4): the nearest half-day is never more than a quarter day away, and up never less", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
      const amount = exact(days(hundredths / 100));
      const away = nearestHalfDay(amount) * 50 - hundredths;
      expect(away).toBeGreaterThan(-25);
      expect(away).toBeLessThanOrEqual(25);
      const up = upToHalfDay(amount) * 50 - hundredths;
      expect(up >= 0 && up < 50).toBe(true);
      expect(days(toDays(days(hundredths / 100)))).toBe(hundredths);
    }),
  );
});

test("rule-reading 4: months clamp: the result lies in the month meant, on the same day or its last", () => {
  const dates = fc
    .date({ min: new Date("2000-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
    .map((date) => plainDate(date.toISOString().slice(0, 10)));
  fc.assert(
    fc.property(dates, fc.integer({ min: -60, max: 60 }), (from, count) => {
      const to = addMonths(from, count);
      const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
      expect(monthOf(to)).toBe(monthOf(from) + count);
      const isSameDay = to.slice(8) === from.slice(8);
      expect(isSameDay || (to.slice(8) < from.slice(8) && daysBetween(to, addMonths(to, 1)) >= 28)).toBe(
        true,
      );
    }),
  );
});
