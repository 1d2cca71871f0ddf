import type { Json } from "@/lib/domain/canonical-json";

/**
 * Rows as plain JSON for a canonical snapshot. Every date column selected for one is a calendar day, so it is
 * written as that day; an instant has no place in a snapshot.
 */
export const toPlainJson = (value: unknown): Json => {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map((item: unknown) => toPlainJson(item));
  if (typeof value !== "object") throw new TypeError(`A ${typeof value} cannot stand in a snapshot`);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlainJson(inner)]));
};
