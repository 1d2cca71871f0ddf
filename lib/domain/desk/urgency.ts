import type { PlainDate } from "@/rules/core/plain-date";

type Timed = Readonly<{
  clock: Readonly<{ date: PlainDate }> | null;
  waiting: readonly Readonly<{ date: PlainDate | null; isReaders: boolean }>[];
  stageSince: PlainDate;
}>;

/** A clock that ended before today; its own day still keeps it. */
export const isOverdue = ({ clock }: Pick<Timed, "clock">, today: PlainDate): boolean =>
  clock !== null && clock.date < today;

const order = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** The first of a case's clock and of the days of the reader's own steps: a fee is no clock of the rule. */
const nearestEnd = ({ clock, waiting }: Timed): PlainDate | undefined =>
  [clock?.date, ...waiting.map(({ date, isReaders }) => (isReaders ? date : null))]
    .flatMap((date) => date ?? [])
    .toSorted()[0];

/** The nearest end first, then what has none by how long it has waited. */
export const sortByUrgency = <Row extends Timed>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => {
    const [end, otherEnd] = [nearestEnd(one), nearestEnd(other)];
    if (end !== undefined && otherEnd !== undefined) return order(end, otherEnd);
    if (end !== undefined) return -1;
    if (otherEnd !== undefined) return 1;
    return order(one.stageSince, other.stageSince);
  });
