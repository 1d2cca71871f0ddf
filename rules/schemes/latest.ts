import type { PlainDate } from "../core/plain-date";

type Dated = { readonly effectiveFrom: PlainDate };

/** Of editions in whatever order the one that begins last. */
export const latestOf = <Edition extends Dated>([first, ...others]: readonly [
  Edition,
  ...Edition[],
]): Edition =>
  others.reduce((latest, each) => (each.effectiveFrom > latest.effectiveFrom ? each : latest), first);
