import { auditStore } from "@/lib/data/audit-store";
import { caseSiteStore } from "@/lib/data/case-site-store";
import { caseStore } from "@/lib/data/case-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { supplementaryStore } from "@/lib/data/supplementary-store";
import { accepted, refused } from "@/lib/domain/outcome";
import { assessMatters, assessOrderer } from "@/lib/domain/supplementary/assess-order";
import { orderSupplementaryForm } from "@/lib/domain/supplementary/order-form";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";

/**
 * The leader orders a supplementary audit for corrections that have to be seen on site, and the client is told (5.8).
 * From here on it is an audit like any other: team, task, plan, meetings, report.
 */
export const orderSupplementary = defineUseCase({
  name: "supplementary-audit.order",
  permission: "nonconformity:judge",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/supplementary-audits",
  input: orderSupplementaryForm,
  async run(context, form) {
    const { db, actor, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const source = await auditStore.head(db, head.id, form.auditId);
    const audit = await nonconformityStore.audit(db, head.id, source.id);
    const own = await nonconformityStore.ofCase(db, head.id, source.id);
    const sites = await caseSiteStore.ofCase(db, head.id);
    const refusals = [
      ...assessOrderer(head.stage, audit, actor),
      ...assessMatters(
        form,
        own,
        sites.map(({ id }) => id),
      ),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const id = await supplementaryStore.create(db, {
      ...{ caseId: head.id, position: source.position, form, today },
      ...{ personId: actor.personId ?? "", name: actor.name },
    });
    const numbers = own.filter((one) => form.nonconformityIds.includes(one.id)).map(({ number }) => number);
    await tellClient(context, {
      caseId: head.id,
      kind: "supplementary-audit-ordered",
      facts: { auditId: id, numbers },
      documentId: null,
    });
    const { extent, siteIds, halfDays, contentReason, peopleReason, businessReason, complexityReason } = form;
    context.changed("supplementary-audit.ordered", {
      caseId: head.id,
      kind: "audit",
      id,
      after: {
        ...{ numbers, extent, siteIds, halfDays },
        ...{ contentReason, peopleReason, businessReason, complexityReason },
      },
    });
    return accepted({ id });
  },
});
