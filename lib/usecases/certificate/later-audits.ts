import { applicationStore } from "@/lib/data/application-store";
import type { CaseHead } from "@/lib/data/case-store";
import { programmeStore } from "@/lib/data/programme-store";
import { sampleStore } from "@/lib/data/sample-store";
import { everyRulesOfCase, rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { laterHalfDays } from "@/lib/domain/programme/foreseen-audits";
import { laterSites } from "@/lib/domain/programme/later-sites";
import { siteCounts } from "@/lib/domain/programme/sites-to-visit";
import { mayBeSampled } from "@/lib/domain/review/site-groups";
import type { Context } from "../framework/context";
import { initialToday } from "../programme/initial-today";

/** What the programme foresees after the decision (6.1): half-days and sites of each kind; none without a programme. */
export const laterAudits = async (context: Context, head: CaseHead) => {
  const { db } = context;
  const programme = await programmeStore.forCase(db, head.id);
  if (programme?.draw === null || programme === null) return [];
  const rules = rulesOfCase(head);
  const { content } = await applicationStore.submitted(db, head.id);
  const there = await sampleStore.ofCase(db, head.id);
  const today = siteCounts(there.filter(({ goneInAuditId }) => goneInAuditId === null));
  const sites = { sampled: mayBeSampled(content), alone: today.dissimilarSites, groups: today.similarGroups };
  const { days } = await initialToday(context, head);
  return (["surveillance", "recertification"] as const).map((kind) => {
    const halfDays = laterHalfDays(everyRulesOfCase(head), kind, days);
    return { kind, halfDays, sites: laterSites(rules, kind, sites) };
  });
};
