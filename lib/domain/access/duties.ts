import type { Refusal } from "../outcome";

/** What one person may have done on one case; read from the rows of the file, never from roles. */
export type Duty = "application-review" | "audit" | "report-review" | "decision" | "appeal";

/** Person ids by duty. */
export type CaseDuties = Readonly<Record<Duty, readonly string[]>>;

export const NO_DUTIES: CaseDuties = {
  "application-review": [],
  audit: [],
  "report-review": [],
  decision: [],
  appeal: [],
};

type Pair = Readonly<{ duty: Duty; excludes: Duty; clause: string }>;

/** Pairs that one person may not hold on one case; each holds in both directions. */
export const SEPARATED_DUTIES: readonly Pair[] = [
  { duty: "application-review", excludes: "audit", clause: "2.2" },
  { duty: "application-review", excludes: "decision", clause: "2.2" },
  { duty: "audit", excludes: "decision", clause: "5.9.1" },
  { duty: "report-review", excludes: "audit", clause: "5.9.1" },
  { duty: "report-review", excludes: "application-review", clause: "2.2" },
  { duty: "appeal", excludes: "application-review", clause: "14.1" },
  { duty: "appeal", excludes: "audit", clause: "14.1" },
  { duty: "appeal", excludes: "decision", clause: "14.1" },
];

/** Refusals if `personId` took up `duty` on a case where these duties were done. */
export const dutyConflicts = (personId: string | null, duty: Duty, done: CaseDuties): readonly Refusal[] => {
  if (personId === null) return [{ code: "no-person-behind-account", facts: { duty } }];
  return SEPARATED_DUTIES.flatMap((pair) => {
    const other = pair.duty === duty ? pair.excludes : pair.excludes === duty ? pair.duty : null;
    if (other === null || !done[other].includes(personId)) return [];
    return [{ code: "duties-separated", clause: pair.clause, facts: { duty, done: other } }];
  });
};
