import type { PlainDate } from "@/rules/core/plain-date";
import type { CaseClock } from "./case-clocks";

/** A case and the day on which its nearest clock ends. */
export type ClockDay = Readonly<{ id: string; date: PlainDate }>;

/** The running clock that ends first and is not met; what a list shows of a case. */
export const nearestClock = (clocks: readonly CaseClock[]): CaseClock | null =>
  clocks
    .filter(({ kind, metOn }) => kind === "due" && metOn === null)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))[0] ?? null;
