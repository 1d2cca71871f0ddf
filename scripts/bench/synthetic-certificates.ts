import { days, percent } from "@/rules/core/amount";
import { addDays, addMonths, plainDate } from "@/rules/core/plain-date";
import type { ClockFacts, WhatIfFacts } from "@/rules/what-if/what-if-facts";

const TODAY = plainDate("2027-06-30");
const FACTORS = ["sensitive-services", "cross-border", "multi-scenario", "high-risk"];

/** How many values each fact takes: one certificate for each combination, so that no two have the same facts. */
const SIZES = {
  people: 2_000,
  partTime: 5,
  factors: 5,
  dissimilar: 4,
  similar: 25,
  surveillance: 2,
} as const;

export const DIFFERENT_CERTIFICATES = Object.values(SIZES).reduce<number>(
  (product, size) => product * size,
  1,
);

/** Without a divisor in common with the number of combinations: neighbours are unlike each other, and none comes twice. */
const STRIDE = 777_781;
const DECIDED_SINCE = plainDate("2024-07-01");
const DAYS_DECIDED = 1_090;
const PEOPLE_STEP = 5;

const digitsOf = (index: number): Readonly<Record<keyof typeof SIZES, number>> => {
  let left = (index * STRIDE) % DIFFERENT_CERTIFICATES;
  const digit = (size: number): number => {
    const value = left % size;
    left = (left - value) / size;
    return value;
  };
  return {
    people: digit(SIZES.people),
    partTime: digit(SIZES.partTime),
    factors: digit(SIZES.factors),
    dissimilar: digit(SIZES.dissimilar),
    similar: digit(SIZES.similar),
    surveillance: digit(SIZES.surveillance),
  };
};

/** What runs on a certificate: the next surveillance, the recertification, the end, and sometimes a nonconformity. */
const clocksOf = (index: number): readonly ClockFacts[] => {
  const decidedOn = addDays(DECIDED_SINCE, index % DAYS_DECIDED);
  const lastDay = addDays(addMonths(decidedOn, 36), -1);
  const first = addDays(decidedOn, 365) > TODAY;
  const audited = first ? decidedOn : addDays(decidedOn, 300 + (index % 60));
  const clock = (name: ClockFacts["clock"], from: typeof TODAY, isFirst = false): ClockFacts => ({
    ...{ clock: name, of: null, from, first: isFirst, stoppedOn: null },
  });
  return [
    clock("surveillance-due", audited, first),
    clock("surveillance-limit", audited, first),
    clock("recertification-request", lastDay),
    clock("recertification-decided", lastDay),
    clock("certificate-end", decidedOn, true),
    ...(index % 5 === 0 ? [clock("minor-due", addDays(audited, 1)), clock("report-due", audited)] : []),
    ...(index % 50 === 0 ? [clock("appeal-limit", addDays(TODAY, -(index % 20)))] : []),
  ];
};

/** A certificate of an invented portfolio; another one for every index below DIFFERENT_CERTIFICATES. */
export const syntheticCertificate = (index: number): WhatIfFacts => {
  const { people, partTime, factors, dissimilar, similar, surveillance } = digitsOf(index);
  const personnel = [
    { count: 1 + people * PEOPLE_STEP, hoursPerDay: 8 },
    { count: partTime, hoursPerDay: 4.5 },
  ];
  return {
    today: TODAY,
    audit: surveillance === 0 ? "surveillance" : "recertification",
    days: {
      personnel,
      outside: personnel,
      complexity: FACTORS.slice(0, factors),
      adjustments: factors === 0 ? [] : [{ days: days(-0.3), reason: "以往审核结果稳定" }],
      coefficient: dissimilar === 3 ? percent(0.9) : null,
      stage1OnSite: false,
      siteDays: null,
      sites: [],
    },
    sites: {
      isSampled: true,
      dissimilar,
      similar: similar === 0 ? [] : [similar * 4],
      provedEffective: true,
    },
    clocks: clocksOf(index),
  };
};
