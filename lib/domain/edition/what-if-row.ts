import type { PlainDate } from "@/rules/core/plain-date";
import type { Calendar } from "@/rules/calendar/calendar";
import { differencesBetween, isDifferent, type Differences } from "@/rules/what-if/differences";
import { judge, type DaysStanding, type JudgingRules } from "@/rules/what-if/judge";
import { addSums, emptySum, quarterOf, withAudit, type QuarterSum } from "@/rules/what-if/quarter-sums";
import type { PortfolioSubject } from "./portfolio-subject";

/** One case or certificate that a draft changes. */
export type WhatIfRow = Readonly<{
  key: string;
  kind: PortfolioSubject["kind"];
  id: string;
  number: string;
  clientName: string;
  audit: string;
  keepsEdition: boolean;
  on: PlainDate | null;
  /** Days before and after; null: not given. */
  days: Readonly<{ before: number | null; after: number | null; by: number | null }>;
  standing: Readonly<{ before: DaysStanding; after: DaysStanding }>;
  sites: Readonly<{ before: number | null; after: number | null }>;
  clocks: Differences["clocks"];
  /** Which of days, sites and clocks differ. */
  differs: readonly ("days" | "standing" | "sites" | "clocks" | "states")[];
}>;

export const DIFFERENCES = ["days", "standing", "sites", "clocks", "states"] as const;

export type WhatIfSums = Readonly<{
  judged: number;
  changed: number;
  /** How many of them differ in each respect. */
  counts: Readonly<Record<WhatIfRow["differs"][number], number>>;
  quarters: readonly QuarterSum[];
}>;

export const NOTHING_JUDGED: WhatIfSums = {
  judged: 0,
  changed: 0,
  counts: { days: 0, standing: 0, sites: 0, clocks: 0, states: 0 },
  quarters: [],
};

const differsIn = ({ days, standing, sites, clocks }: Differences): WhatIfRow["differs"] => [
  ...(days === null ? [] : (["days"] as const)),
  ...(standing === null ? [] : (["standing"] as const)),
  ...(sites === null ? [] : (["sites"] as const)),
  ...(clocks.length === 0 ? [] : (["clocks"] as const)),
  ...(clocks.some(({ state }) => state.before !== state.after) ? (["states"] as const) : []),
];

type Editions = Readonly<{ before: JudgingRules; after: JudgingRules; calendar: Calendar }>;

type Judged = Readonly<{ row: WhatIfRow | null; sum: QuarterSum }>;

/** One subject by both editions: its row where anything differs, and what it adds to the sum of its quarter. */
const judgeSubject = (subject: PortfolioSubject, { before, after, calendar }: Editions): Judged => {
  const { facts, on, ...named } = subject;
  const [one, other] = [judge(before, calendar, facts), judge(after, calendar, facts)];
  const differences = differencesBetween(one, other);
  const sum = withAudit(emptySum(on === null ? null : quarterOf(on)), one, other);
  if (!isDifferent(differences)) return { row: null, sum };
  return {
    sum,
    row: {
      ...named,
      on,
      audit: facts.audit,
      days: { before: one.total, after: other.total, by: differences.days?.by ?? null },
      standing: { before: one.standing, after: other.standing },
      sites: { before: one.sites, after: other.sites },
      clocks: differences.clocks,
      differs: differsIn(differences),
    },
  };
};

/** Some subjects by both editions: the rows that differ, and sums over all of them. */
export const judgeSubjects = (
  subjects: readonly PortfolioSubject[],
  editions: Editions,
): Readonly<{ rows: readonly WhatIfRow[]; sums: WhatIfSums }> => {
  const judged = subjects.map((subject) => judgeSubject(subject, editions));
  const rows = judged.flatMap(({ row }) => (row === null ? [] : [row]));
  const countOf = (respect: WhatIfRow["differs"][number]) =>
    rows.filter(({ differs }) => differs.includes(respect)).length;
  return {
    rows,
    sums: {
      judged: judged.length,
      changed: rows.length,
      counts: {
        ...{ days: countOf("days"), standing: countOf("standing"), sites: countOf("sites") },
        ...{ clocks: countOf("clocks"), states: countOf("states") },
      },
      quarters: judged.reduce<readonly QuarterSum[]>((sums, { sum }) => addSums(sums, [sum]), []),
    },
  };
};

/** Two parts of a portfolio together. */
export const addWhatIf = (one: WhatIfSums, other: WhatIfSums): WhatIfSums => ({
  judged: one.judged + other.judged,
  changed: one.changed + other.changed,
  counts: {
    days: one.counts.days + other.counts.days,
    standing: one.counts.standing + other.counts.standing,
    sites: one.counts.sites + other.counts.sites,
    clocks: one.counts.clocks + other.counts.clocks,
    states: one.counts.states + other.counts.states,
  },
  quarters: addSums(one.quarters, other.quarters),
});
