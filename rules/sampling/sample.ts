import { notice, ok, step, type Notice, type Ok } from "../core/answer";
import { bandValue } from "../core/bands";
import { ceilDivide, ceilRootShare } from "../core/whole";
import { fill, roomIn } from "./fill";
import type { SampleFloor, SamplingRules } from "./sampling-rules";

export const SAMPLED_AUDITS = ["initial", "surveillance", "recertification"] as const;
export type SampledAudit = (typeof SAMPLED_AUDITS)[number];

export type SamplingQuestion = {
  readonly audit: SampledAudit;
  /** Sites unlike any other: Nu. */
  readonly dissimilar: number;
  /** Sizes of the groups of similar sites. */
  readonly similar: readonly number[];
  /** Recertification: a recorded statement says the system proved effective over the cycle. */
  readonly provedEffective: boolean;
};

export type GroupSample = {
  readonly n: number;
  /** By the scheme's own table. */
  readonly table: number;
  /** By the share of √n for this kind of audit. */
  readonly floor: number;
  readonly sample: number;
};

export type SamplingAnswer = {
  readonly sample: number;
  readonly dissimilarSample: number;
  readonly groups: readonly GroupSample[];
  /** The central office is audited every time, on top of the sample. */
  readonly centralOffice: true;
};

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const shareOf = ([n, d]: readonly [number, number], count: number): number => ceilDivide(n * count, d);

const floorFor = (rules: SamplingRules, question: SamplingQuestion): SampleFloor =>
  question.audit === "recertification" && !question.provedEffective
    ? rules.floor.recertificationUnproved
    : rules.floor[question.audit];

/** Nz: every dissimilar site, and per group the greater of the scheme's table and the root of its size. */
const initialSample = (rules: SamplingRules, { dissimilar, similar }: SamplingQuestion): number =>
  dissimilar +
  sum(similar.map((n) => Math.max(ownTable(rules, n), ceilRootShare(rules.floor.initial.root, n))));

/** A scheme without a table of its own samples by the floor's. */
const ownTable = (rules: SamplingRules, n: number): number =>
  rules.table === null ? ceilRootShare(rules.floor.initial.root, n) : bandValue(rules.table.rows, n);

/** The share of Nz a later audit visits at least; none for an initial audit or where the scheme sets none. */
const leastOfInitial = (rules: SamplingRules, question: SamplingQuestion, nz: number): number =>
  question.audit === "initial" || rules.ofInitial === null ? 0 : shareOf(rules.ofInitial[question.audit], nz);

const basis = (rules: SamplingRules, question: SamplingQuestion): readonly string[] => [
  ...rules.interpretations,
  ...(question.audit === "recertification" && question.provedEffective
    ? [rules.provedEffectiveInterpretation]
    : []),
];

const provedWarnings = (rules: SamplingRules, question: SamplingQuestion): readonly Notice[] =>
  question.audit === "recertification" && question.provedEffective && question.similar.some((n) => n > 0)
    ? [notice("proved-effective-statement-needed", rules.floor.clause)]
    : [];

/**
 * Sites to visit (5.4.5, with the quality rule's sample as floor), without the central office.
 * 121 similar and 3 dissimilar: initial 14, surveillance 8, recertification 12.
 */
export const sample = (rules: SamplingRules, question: SamplingQuestion): Ok<SamplingAnswer> => {
  const { dissimilar, similar, audit } = question;
  const floor = floorFor(rules, question);
  const groups = similar.map((n) => {
    const table = ownTable(rules, n);
    const root = ceilRootShare(floor.root, n);
    return { n, table, floor: root, least: audit === "initial" ? Math.max(table, root) : root, most: n };
  });
  const unlike = { least: shareOf(floor.dissimilar, dissimilar), most: dissimilar };
  const nz = initialSample(rules, question);
  const share = leastOfInitial(rules, question, nz);
  const byFloor = unlike.least + sum(groups.map((group) => group.least));
  const surplus = Math.max(0, share - byFloor);
  const dissimilarSample = fill(unlike, surplus);
  const left = surplus - (dissimilarSample - unlike.least);
  const visited = groups.map((group, index) => ({
    n: group.n,
    table: group.table,
    floor: group.floor,
    sample: fill(group, left - roomIn(groups.slice(0, index))),
  }));
  const total = dissimilarSample + sum(visited.map((group) => group.sample));
  return ok(
    { sample: total, dissimilarSample, groups: visited, centralOffice: true },
    {
      steps: [
        step("initial-sample", rules.table?.clause ?? rules.floor.clause, nz, "site"),
        ...(rules.ofInitial === null || audit === "initial"
          ? []
          : [step("share-of-initial", rules.ofInitial.clause, share, "site")]),
        step("floor-sample", rules.floor.clause, byFloor, "site"),
        step("sample", rules.clause, total, "site"),
      ],
      warnings: provedWarnings(rules, question),
      interpretations: basis(rules, question),
    },
  );
};
