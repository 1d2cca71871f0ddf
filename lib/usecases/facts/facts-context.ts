import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { factBasisStore } from "@/lib/data/fact-basis-store";
import { sampleStore } from "@/lib/data/sample-store";
import { settlementStore } from "@/lib/data/settlement-store";
import type { OnTheCase } from "@/lib/domain/audit/assess-facts";
import { mayBeSampled } from "@/lib/domain/review/site-groups";
import { lotSeed } from "@/lib/domain/programme/lot-seed";
import { isVisited } from "@/lib/domain/programme/sites-to-visit";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import type { Context } from "../framework/context";
import { drawFurtherSites } from "../programme/draw-further-sites";

/** What days and sample stand at, and which sites are still to be visited, drawn by the seed of the case. */
export const factsContext = async ({ db }: Pick<Context, "db">, head: CaseHead) => {
  const rules = rulesOfCase(head);
  const sites = await sampleStore.ofCase(db, head.id);
  const { content } = await applicationStore.submitted(db, head.id);
  const maySample = mayBeSampled(content);
  const visit = drawFurtherSites(rules, { sites, maySample, seed: lotSeed(head) });
  const held: OnTheCase = {
    determinedHalfDays: await factBasisStore.determinedHalfDays(db, head.id),
    missingSites: visit.total,
  };
  return {
    rules,
    sites,
    maySample,
    visit,
    held,
    sampled: sites.filter((site) => site.kind !== "central" && isVisited(site)).length,
    settlements: await settlementStore.ofCase(db, head.id),
  };
};
