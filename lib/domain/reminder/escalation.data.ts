import type { Role } from "../access/roles";

/** Who is told on top of whoever has the turn, from which day on, counted from the limit; "leader": of the audit. */
type Escalation = Readonly<{ from: number; who: Role | "leader" }>;

/**
 * How the clocks of corrections climb (5.5.8.2): a week ahead the leader knows, on the last day the programme manager,
 * once it is overdue the quality manager. The rule names the limits and leaves the telling to the body.
 */
export const CORRECTION_ESCALATION: readonly Escalation[] = [
  { from: -7, who: "leader" },
  { from: 0, who: "programme-manager" },
  { from: 1, who: "quality-manager" },
];

export const CORRECTION_CLOCKS: readonly string[] = ["major-due", "minor-due", "verification-end"];
