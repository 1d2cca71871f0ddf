import {
  similarGroups,
  type GroupDraw,
  type ProgrammeSite,
  type SitesToVisit,
} from "@/lib/domain/programme/sites-to-visit";
import { DRAW_ALGORITHM, draw } from "@/lib/site-draw/draw";
import { randomShare } from "@/rules/sampling/random-share";
import { sample } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

export type SampledSite = ProgrammeSite &
  Readonly<{ sampledBy: string | null; goneInAuditId: string | null }>;

type Asked = Readonly<{ sites: readonly SampledSite[]; maySample: boolean; seed: string }>;

const isOpen = ({ sampledBy }: SampledSite): boolean => sampledBy === null;
const idsOf = (sites: readonly SampledSite[]): readonly string[] => sites.map(({ id }) => id);

/** What one group still lacks: its sample less what was sampled, and of that enough drawn to keep the quarter. */
const furtherOf = (
  rules: SchemeRules,
  seed: string,
  [group, members, size]: readonly [number, readonly SampledSite[], number],
): readonly GroupDraw[] => {
  const unsampled = members.filter(isOpen);
  const missing = size - (members.length - unsampled.length);
  if (missing <= 0) return [];
  const drawnBefore = members.filter(({ sampledBy }) => sampledBy === "random").length;
  const random = Math.min(missing, Math.max(0, randomShare(rules.sampling, size) - drawnBefore));
  const { listHash, drawn } = draw({
    algorithm: DRAW_ALGORITHM,
    seed,
    sites: idsOf(unsampled).map((id) => ({ id, visitedThisCycle: false })),
    random,
  });
  return [{ group, size: members.length, sample: size, listHash, drawn, toChoose: missing - random }];
};

/**
 * The sites still to be visited once the team has found more of them, or found sampled ones gone (5.6.2 c, 5.4.5):
 * every one unlike any other, and of each similar group what its sample lacks. Who was sampled stays sampled.
 * 22 similar of which 5 are visited become 26: the sample is 6, so one more is missing; 2 of 6 are drawn already,
 * so a person chooses it.
 */
export const drawFurtherSites = (rules: SchemeRules, { sites, maySample, seed }: Asked): SitesToVisit => {
  const branches = sites.filter(({ kind, goneInAuditId }) => kind !== "central" && goneInAuditId === null);
  const groups = maySample ? [...similarGroups(branches)] : [];
  const grouped = new Set(groups.flatMap(([, members]) => idsOf(members)));
  const alone = branches.filter(({ id }) => !grouped.has(id));
  const answer = sample(rules.sampling, {
    audit: "initial",
    dissimilar: alone.length,
    similar: groups.map(([, members]) => members.length),
    provedEffective: false,
  });
  const further = groups.flatMap(([group, members], index) => {
    const size = answer.groups[index]?.sample;
    if (size === undefined) throw new RangeError(`The sample left out group ${group}`);
    return furtherOf(rules, seed, [group, members, size]);
  });
  const all = idsOf(alone.filter(isOpen));
  const total = further.reduce((sum, { drawn, toChoose }) => sum + drawn.length + toChoose, all.length);
  return { algorithm: DRAW_ALGORITHM, seed, all, groups: further, total };
};
