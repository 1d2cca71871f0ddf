import { slugOf } from "@/rules/clauses/clause-slug";

/** Where the words of a clause can be read; the one place that knows the address. */
export const clauseHref = (clause: string): string => `/rules/clauses/${encodeURIComponent(slugOf(clause))}`;
