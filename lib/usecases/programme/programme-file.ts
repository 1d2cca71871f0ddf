import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { programmeStore } from "@/lib/data/programme-store";
import { sampleStore } from "@/lib/data/sample-store";
import { CENTRAL_FUNCTION_POINTS } from "@/lib/domain/application/application-lists";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { lotSeed } from "@/lib/domain/programme/lot-seed";
import type { Context } from "../framework/context";
import { drawSites } from "./draw-sites";

/** What a programme rests on: rules of the case, the accepted review, the sites and the draw, drawn once. */
export const programmeFile = async (context: Context, head: CaseHead) => {
  const { db, today } = context;
  const rules = rulesOfCase(head);
  const review = await programmeStore.acceptedReview(db, head.id);
  const sites = await sampleStore.ofCase(db, head.id);
  const programme = await programmeStore.forCase(db, head.id);
  const { content } = await applicationStore.submitted(db, head.id);
  const maySample = CENTRAL_FUNCTION_POINTS.every((point) => content.centralFunction.includes(point));
  const kept = programme?.draw ?? null;
  const drawnOn = kept?.drawnOn ?? today;
  // The draw stays the one of the list as accepted; what the teams found since is sampled by settlements (5.6.2 c).
  const accepted = sites.filter(({ foundInAuditId }) => foundInAuditId === null);
  const choosable = accepted.filter(({ settlementId }) => settlementId === null);
  const visit = drawSites(rules, {
    sites: accepted,
    maySample,
    seed: kept?.seed ?? lotSeed(head),
  });
  return { rules, review, sites, accepted, choosable, programme, content, maySample, drawnOn, visit };
};
