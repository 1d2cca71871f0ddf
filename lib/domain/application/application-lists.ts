/** Conditions of 5.2.1, in the order of their numbers (1)–(7). */
export const CONDITIONS = [
  "legal-person",
  "permits",
  "lawful-products",
  "system-run",
  "no-breach",
  "internal-audit-and-review",
  "not-ordered-to-stop",
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Conditions that may be declared not applicable: only where the rule says "where it applies". */
export const CONDITIONAL_CONDITIONS: readonly Condition[] = ["permits", "lawful-products"];

export const CLAIMS = ["holds", "fails", "not-applicable"] as const;

/** Documents of 5.2.2, in the order of their numbers (1)–(8). */
export const DOCUMENT_KINDS = [
  "application-form",
  "business-licence",
  "permits",
  "system-documents",
  "site-list",
  "laws-and-standards",
  "no-bribery-proof",
  "other",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** central: the central office; fixed and temporary sites use the same tables (5.4.5). */
export const SITE_KINDS = ["central", "fixed", "temporary"] as const;

/** Technical complexity of 5.4.3.1: the same codes as the rules use. */
export const COMPLEXITY_FACTORS = [
  "sensitive-services",
  "cross-border",
  "multi-scenario",
  "high-risk",
] as const;

/** The categories of a case where a table of days has a column for each (IAF MD 5): the same codes as the rules use. */
export const COMPLEXITY_CATEGORIES = ["high", "medium", "low", "limited"] as const;

/** All a case may be said to be; which of them count, and how many, its edition says. */
export const COMPLEXITY_CODES = [...COMPLEXITY_FACTORS, ...COMPLEXITY_CATEGORIES] as const;

/** 5.4.5.2.1: what must be true of the central office before sites may be sampled at all. */
export const CENTRAL_FUNCTION_POINTS = [
  "central-control",
  "legal-or-contractual-tie",
  "one-system",
  "central-internal-audit",
  "power-to-correct",
] as const;
