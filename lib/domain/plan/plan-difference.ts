import type { PlanRowForm } from "./plan-form";

export const MOVED_FIELDS = [
  ...(["date", "time", "site", "unit", "process"] as const),
  ...(["clauses", "contents", "people", "remote"] as const),
] as const;
export type MovedField = (typeof MOVED_FIELDS)[number];

export type RowDifference =
  | Readonly<{ change: "added"; after: PlanRowForm }>
  | Readonly<{ change: "removed"; before: PlanRowForm }>
  | Readonly<{ change: "moved"; before: PlanRowForm; after: PlanRowForm; fields: readonly MovedField[] }>;

const sorted = (values: readonly string[]): string => JSON.stringify(values.toSorted());

const VALUES: Readonly<Record<MovedField, (row: PlanRowForm) => string>> = {
  date: ({ date }) => date,
  time: ({ startsAt, endsAt }) => `${startsAt}-${endsAt}`,
  site: ({ siteId }) => siteId ?? "",
  unit: ({ unit }) => unit,
  process: ({ process }) => process,
  clauses: ({ clauses }) => sorted(clauses),
  contents: ({ contents }) => sorted(contents),
  people: ({ personIds }) => sorted(personIds),
  remote: ({ isRemote, remoteReason, remoteTool, hasRemoteConsent }) =>
    isRemote ? JSON.stringify([remoteReason, remoteTool, hasRemoteConsent]) : "",
};

const differing = (before: PlanRowForm, after: PlanRowForm): readonly MovedField[] =>
  MOVED_FIELDS.filter((field) => VALUES[field](before) !== VALUES[field](after));

type Likeness = (before: PlanRowForm, after: PlanRowForm) => boolean;

const same = (...fields: readonly MovedField[]): Likeness => {
  const compared = fields.map((field) => VALUES[field]);
  return (before, after) =>
    before.kind === after.kind && compared.every((value) => value(before) === value(after));
};

const isMeeting: Likeness = (before, after) => before.kind === after.kind && before.kind !== "audit";

/** What makes two rows the same one, the surest first: nothing differs; the same work; the same place and time. */
const LIKENESSES: readonly Likeness[] = [
  (before, after) => before.kind === after.kind && differing(before, after).length === 0,
  same("site", "unit", "process", "clauses", "contents", "people"),
  same("site", "unit", "process", "clauses", "contents"),
  isMeeting,
  same("unit", "process"),
  same("date", "time", "people"),
];

type Pair = readonly [PlanRowForm, PlanRowForm];
type Left = Readonly<{
  pairs: readonly Pair[];
  before: readonly PlanRowForm[];
  after: readonly PlanRowForm[];
}>;

/** Each row of before that is like one of after is paired with the first such, and both leave the rest. */
const paired = (left: Left, isLike: Likeness): Left =>
  left.before.reduce<Left>((rest, row) => {
    const match = rest.after.find((other) => isLike(row, other));
    if (match === undefined) return rest;
    return {
      pairs: [...rest.pairs, [row, match]],
      before: rest.before.filter((one) => one !== row),
      after: rest.after.filter((one) => one !== match),
    };
  }, left);

const placeOf = (row: PlanRowForm): string => `${row.date} ${String(row.startsAt).padStart(4, "0")}`;

const rowOf = (difference: RowDifference): PlanRowForm =>
  difference.change === "removed" ? difference.before : difference.after;

/**
 * What a later version of a plan says otherwise (5.4.6.1): rows that came, went, or are the same work at another time,
 * place or with other people; by day and time.
 */
export const planDifference = (
  before: readonly PlanRowForm[],
  after: readonly PlanRowForm[],
): readonly RowDifference[] => {
  const left = LIKENESSES.reduce(paired, { pairs: [], before, after });
  const moved = left.pairs.flatMap(([from, to]): readonly RowDifference[] => {
    const fields = differing(from, to);
    return fields.length === 0 ? [] : [{ change: "moved", before: from, after: to, fields }];
  });
  return [
    ...moved,
    ...left.before.map((row): RowDifference => ({ change: "removed", before: row })),
    ...left.after.map((row): RowDifference => ({ change: "added", after: row })),
  ].toSorted((one, other) => (placeOf(rowOf(one)) < placeOf(rowOf(other)) ? -1 : 1));
};
