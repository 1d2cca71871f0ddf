import type { Sampled } from "@/lib/data/sample-store";
import type { ProgrammeForm } from "@/lib/domain/programme/programme-form";
import type { SitesToVisit } from "@/lib/domain/programme/sites-to-visit";

type Site = Sampled extends ReadonlyMap<string, infer Each> ? Each : never;

/** Who named each site of a sample: the rule (all), the draw (random), or a person with a reason (chosen). */
export const sampleOf = (visit: SitesToVisit, chosen: ProgrammeForm["chosen"]): Sampled =>
  new Map<string, Site>([
    ...visit.all.map((siteId) => [siteId, { by: "all", reason: null }] as const),
    ...visit.groups
      .flatMap((group) => group.drawn)
      .map((siteId) => [siteId, { by: "random", reason: null }] as const),
    ...chosen.map(({ siteId, reason }) => [siteId, { by: "chosen", reason }] as const),
  ]);
