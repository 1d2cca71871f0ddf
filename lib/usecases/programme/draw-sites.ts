import {
  similarGroups,
  type GroupDraw,
  type ProgrammeSite,
  type SitesToVisit,
} from "@/lib/domain/programme/sites-to-visit";
import { DRAW_ALGORITHM, draw, type DrawQuestion } from "@/lib/site-draw/draw";
import { randomShare } from "@/rules/sampling/random-share";
import { sample } from "@/rules/sampling/sample";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

type Asked = Readonly<{
  sites: readonly ProgrammeSite[];
  /** 5.4.5.2.1 is confirmed: without it every site is visited. */
  maySample: boolean;
  seed: string;
}>;

/** What is asked of the draw for one group: the list it draws from is the group as accepted, none visited yet. */
export const lotOf = (seed: string, members: readonly ProgrammeSite[], random: number): DrawQuestion => ({
  algorithm: DRAW_ALGORITHM,
  seed,
  sites: members.map(({ id }) => ({ id, visitedThisCycle: false })),
  random,
});

const idsOf = (sites: readonly ProgrammeSite[]): readonly string[] => sites.map((site) => site.id);

/**
 * The sites of the initial audit (5.4.5), without the central office, which is audited every time: all dissimilar
 * ones; of each similar group the rule's number, at least a quarter of them (rounded up) drawn at random.
 * 2 dissimilar and 22 similar: 2 + 5, of the 5 two are drawn and three chosen.
 */
export const drawSites = (rules: SchemeRules, asked: Asked): SitesToVisit => {
  const branches = asked.sites.filter((site) => site.kind !== "central");
  const { seed } = asked;
  if (!asked.maySample)
    return { algorithm: DRAW_ALGORITHM, seed, all: idsOf(branches), groups: [], total: branches.length };
  const groups = [...similarGroups(branches)];
  const grouped = new Set(groups.flatMap(([, members]) => idsOf(members)));
  const all = idsOf(branches.filter((site) => !grouped.has(site.id)));
  const answer = sample(rules.sampling, {
    audit: "initial",
    dissimilar: all.length,
    similar: groups.map(([, members]) => members.length),
    provedEffective: false,
  });
  const drawn = groups.map(([group, members], index): GroupDraw => {
    const size = answer.groups[index]?.sample;
    if (size === undefined) throw new RangeError(`The sample left out group ${group}`);
    const random = randomShare(rules.sampling, size);
    const { listHash, drawn } = draw(lotOf(seed, members, random));
    return {
      group,
      size: members.length,
      sample: size,
      listHash,
      drawn,
      toChoose: size - random,
    };
  });
  return { algorithm: DRAW_ALGORITHM, seed, all, groups: drawn, total: answer.sample };
};
