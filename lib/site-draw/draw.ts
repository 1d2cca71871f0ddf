import { createHash } from "node:crypto";

export const DRAW_ALGORITHM = "sha256-rank-1";

export type DrawnSite = { readonly id: string; readonly visitedThisCycle: boolean };
export type DrawQuestion = {
  readonly algorithm: typeof DRAW_ALGORITHM;
  readonly seed: string;
  readonly sites: readonly DrawnSite[];
  /** How many sites are drawn at random; all of them when there are fewer. */
  readonly random: number;
};
export type DrawAnswer = {
  readonly algorithm: typeof DRAW_ALGORITHM;
  /** SHA-256 of the list drawn from, whatever its order: which sites it held and which had been visited. */
  readonly listHash: string;
  readonly drawn: readonly string[];
};

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

/** Ascending; no two ranks and no two entries of a list are equal. */
const byText = (one: string, other: string): number => (one < other ? -1 : 1);

/**
 * Sites drawn at random so that anybody can repeat it: sites not visited in the running cycle first, within each
 * part by ascending SHA-256 of the seed, a newline and the site's id. The order of the list does not matter.
 */
export const draw = ({ algorithm, seed, sites, random }: DrawQuestion): DrawAnswer => {
  const ranked = sites
    .map((site) => ({ ...site, rank: sha256(`${seed}\n${site.id}`) }))
    .toSorted(
      (one, other) =>
        Number(one.visitedThisCycle) - Number(other.visitedThisCycle) || byText(one.rank, other.rank),
    );
  const list = sites.map((site) => JSON.stringify([site.id, site.visitedThisCycle])).toSorted(byText);
  return {
    algorithm,
    listHash: sha256(list.join("\n")),
    drawn: ranked.slice(0, random).map((site) => site.id),
  };
};
