import type { PlainDate } from "@/rules/core/plain-date";

type Timed = Readonly<{ clock: Readonly<{ date: PlainDate }> | null; stageSince: PlainDate }>;

/** A clock that ended before today; its own day still keeps it. */
export const isOverdue = ({ clock }: Pick<Timed, "clock">, today: PlainDate): boolean =>
  clock !== null && clock.date < today;

const order = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** The nearest end first, then what has no clock by how long it has waited. */
export const sortByUrgency = <Row extends Timed>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((one, other) => {
    if (one.clock !== null && other.clock !== null) return order(one.clock.date, other.clock.date);
    if (one.clock !== null) return -1;
    if (other.clock !== null) return 1;
    return order(one.stageSince, other.stageSince);
  });
