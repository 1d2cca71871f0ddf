import { factBasisStore } from "@/lib/data/fact-basis-store";
import { factsStore } from "@/lib/data/facts-store";
import { foundSiteStore } from "@/lib/data/found-site-store";
import { sampleStore } from "@/lib/data/sample-store";
import {
  assessFacts,
  assessFoundSites,
  differingNow,
  isSettledAlready,
  shortfall,
} from "@/lib/domain/audit/assess-facts";
import { asMember } from "@/lib/domain/audit/assess-part";
import { determineAnew } from "@/lib/domain/audit/determine-anew";
import { factsForm, type CaseFacts } from "@/lib/domain/audit/facts-file";
import { everyRulesOfCase } from "@/lib/domain/case/rules-of-case";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";
import { foreseeAnew } from "../programme/foresee-anew";
import { factsContext } from "./facts-context";
import { raiseDetermined, stage2Holding } from "./days-held";
import { sitesAsFound } from "./sites-as-found";

/**
 * The team confirms people, sites, scope and complexity (5.6.2 c). What differs re-determines days and sample;
 * a shortfall, or another scope, stays open until the programme manager settles it.
 */
export const confirmFacts = defineUseCase({
  name: "facts.confirm",
  permission: "audit:conduct",
  method: "PUT",
  path: "/cases/{caseId}/audits/{auditId}/facts",
  input: factsForm,
  async run(context, form) {
    const { db, today } = context;
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    if (file.status !== "opened" && file.status !== "closed")
      return refused({ code: "notes-closed", clause: "5.6.2 c)", facts: { status: file.status } });
    const reviewed = await factBasisStore.reviewed(db, head.id);
    const kept = await factsStore.onFile(db, file.id);
    const listed = await sampleStore.ofCase(db, head.id);
    const { maySample } = await factsContext(context, head);
    const sites = sitesAsFound({ listed, auditId: file.id, maySample, form });
    const { effectivePersonnel, scope, scopeEn, complexity } = form;
    const found: CaseFacts = { effectivePersonnel, scope, scopeEn, complexity, ...sites.counts };
    const inForce = await factBasisStore.scopeInForce(db, head.id);
    const differing = differingNow(reviewed, inForce, found);
    const refusals = [
      ...assessFoundSites(listed, file.id, form),
      ...assessFacts({
        ...{ differing, inForce, auditKind: file.kind },
        found: { ...found, difference: form.difference },
      }),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const anew =
      differing.length === 0
        ? accepted(null)
        : determineAnew(everyRulesOfCase(head), found, await factBasisStore.choices(db, head));
    if (!anew.ok) return anew;
    await foundSiteStore.save(db, head.id, file.id, sites);
    const { held, settlements, sampled } = await factsContext(context, head);
    const requiredHalfDays = anew.value?.requiredHalfDays ?? null;
    const beyond = shortfall({ requiredHalfDays }, held);
    const isByPerson = anew.value !== null && requiredHalfDays === null;
    const isOnlyDays =
      beyond.sites === 0 && isSettledAlready({ found, isByPerson, kept, reviewed, settlements });
    // More days than were determined, but not more than stage 2 was given: nothing is missing.
    const holding =
      isOnlyDays && beyond.halfDays > 0 ? await stage2Holding(context, head, beyond.halfDays) : null;
    const missing = holding === null ? beyond : { halfDays: 0, sites: 0 };
    const isSettled = isOnlyDays && missing.halfDays === 0;
    const version = await factsStore.save(db, file.id, {
      basedOn: form.version,
      facts: found,
      isSame: differing.length === 0,
      difference: form.difference,
      anew: anew.value,
      isSettled,
      settlement: isSettled ? (kept?.settlement ?? "") : "",
      byPersonId: member.value.personId,
      today,
    });
    if (holding !== null)
      await raiseDetermined(context, holding, {
        ...{ auditId: file.id, byPersonId: member.value.personId, reason: form.difference, sampled },
        ...{ halfDays: beyond.halfDays, determinedHalfDays: held.determinedHalfDays },
      });
    await foreseeAnew(context, head, form.difference);
    const required = { requiredHalfDays, sample: anew.value?.sample ?? null };
    const { furtherSites, goneSiteIds } = sites;
    context.changed("facts.confirmed", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      before: { ...reviewed },
      after: { ...found, furtherSites, goneSiteIds, difference: form.difference, ...required, isSettled },
    });
    return accepted({ version, differing, ...required, missing, isSettled });
  },
});
