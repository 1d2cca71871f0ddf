import type { Role } from "../access/roles";

/** Whose turn it can be, in the order of a case's way. */
export const TURN_ROLES = [
  "client",
  "application-reviewer",
  "programme-manager",
  "auditor",
  "report-reviewer",
  "decision-maker",
  "finance",
  "quality-manager",
] as const satisfies readonly Role[];
