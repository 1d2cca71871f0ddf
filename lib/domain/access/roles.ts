/** Roles a user may hold; a person may have several, duties on a case still stay apart. */
export const ROLES = [
  "administrator",
  "application-reviewer",
  "programme-manager",
  "auditor",
  "report-reviewer",
  "decision-maker",
  "finance",
  "quality-manager",
  "client",
] as const;

export type Role = (typeof ROLES)[number];

export const isRole = (value: string): value is Role => ROLES.some((role) => role === value);
