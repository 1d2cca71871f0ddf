import type { ClausePlace } from "./clause-places.data";

export const CLAUSE_STATUSES = [
  "enforced",
  "assisted",
  "recorded",
  "text",
  "off",
  "conflict",
  "planned",
] as const;
export type ClauseStatus = (typeof CLAUSE_STATUSES)[number];

/** What the server refuses for a clause, and the test that sees it refused: its file and its title as written. */
export type ClauseProof = { readonly code: string; readonly test: string; readonly title: string };

type Places = readonly [ClausePlace, ...ClausePlace[]];
type Proofs = readonly [ClauseProof, ...ClauseProof[]];

/**
 * How the product stands to a clause. `obliges`: the document's own words say 应, 不得 or 必须; such a clause is
 * never `text`. `enforced`: the server refuses; `assisted`: checked, warned of, proposed; `recorded`: a form or a
 * document carries it; `off`: switched off, and `conflict`: broken or contradictory, both for the reason that the
 * named reading gives; `planned`: not built yet.
 */
export type ClauseStanding =
  | {
      readonly status: "enforced";
      readonly obliges: boolean;
      readonly where: Places;
      readonly refusals: Proofs;
    }
  | {
      readonly status: "assisted" | "recorded" | "planned";
      readonly obliges: boolean;
      readonly where: Places;
    }
  | {
      readonly status: "off" | "conflict";
      readonly obliges: boolean;
      readonly where: Places;
      readonly interpretation: string;
      /** What a contradictory clause is refused for all the same. */
      readonly refusals?: Proofs;
      /** The number the document itself prints, where it prints one number twice. */
      readonly printed?: string;
    }
  | { readonly status: "text"; readonly obliges: false };
