import { factsStore } from "@/lib/data/facts-store";
import { assessFacts, shortfall } from "@/lib/domain/audit/assess-facts";
import { asMember } from "@/lib/domain/audit/assess-part";
import { determineAnew } from "@/lib/domain/audit/determine-anew";
import { differingFacts, factsForm, type CaseFacts } from "@/lib/domain/audit/facts-file";
import { accepted, refused } from "@/lib/domain/outcome";
import { takeUpAudit } from "../audit/take-up-audit";
import { defineUseCase } from "../framework/define-use-case";

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
    const taken = await takeUpAudit(context, form);
    if (!taken.ok) return taken;
    const { head, file, rules } = taken.value;
    const member = asMember(file, context.actor.personId);
    if (!member.ok) return member;
    if (file.status !== "opened" && file.status !== "closed")
      return refused({ code: "notes-closed", clause: "5.6.2 c)", facts: { status: file.status } });
    const reviewed = await factsStore.reviewed(context.db, head.id);
    const found: CaseFacts = { ...form, similarGroups: form.similarGroups.map(({ count }) => count) };
    const refusals = assessFacts(reviewed, { ...found, difference: form.difference });
    if (refusals.length > 0) return refused(...refusals);
    const differing = differingFacts(reviewed, found);
    const anew =
      differing.length === 0
        ? accepted(null)
        : determineAnew(rules, found, await factsStore.choices(context.db, head.id));
    if (!anew.ok) return anew;
    const required = {
      requiredHalfDays: anew.value?.requiredHalfDays ?? null,
      sample: anew.value?.sample ?? null,
    };
    const missing = shortfall(required, await factsStore.held(context.db, head.id));
    const isSettled = missing.halfDays === 0 && missing.sites === 0 && !differing.includes("scope");
    const version = await factsStore.save(context.db, file.id, {
      basedOn: form.version,
      facts: found,
      isSame: differing.length === 0,
      difference: form.difference,
      anew: anew.value,
      isSettled,
      byPersonId: member.value.personId,
      today: context.today,
    });
    context.changed("facts.confirmed", {
      caseId: head.id,
      kind: "audit",
      id: file.id,
      before: { ...reviewed },
      after: { ...found, difference: form.difference, ...required, isSettled },
    });
    return accepted({ version, differing, ...required, missing, isSettled });
  },
});
