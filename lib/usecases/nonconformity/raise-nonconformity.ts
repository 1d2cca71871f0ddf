import { caseStore } from "@/lib/data/case-store";
import { nextNumber } from "@/lib/data/counter-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { assessFindingGrade } from "@/lib/domain/nonconformity/assess-finding-grade";
import { assessCaseOpen, assessRaising } from "@/lib/domain/nonconformity/assess-nonconformity";
import { raiseNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { gradeFacts } from "./grade-facts";

/** A finding against one clause, with its evidence and its grade (5.5.6); the client gets it at the closing meeting. */
export const raiseNonconformity = defineUseCase({
  name: "nonconformity.raise",
  permission: "nonconformity:raise",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/nonconformities",
  input: raiseNonconformityForm,
  async run(context, { caseId, auditId, ...content }) {
    const { db, actor, today } = context;
    const head = await caseStore.lock(db, caseId);
    const audit = await nonconformityStore.audit(db, head.id, auditId);
    const standing = [...assessCaseOpen(head.stage), ...assessRaising(audit, actor)];
    if (standing.length > 0) return refused(...standing);
    const facts = await gradeFacts(context, head, audit, { process: content.process, except: null });
    const graded = assessFindingGrade(facts, content);
    if (!graded.ok) return graded;
    const serial = await nextNumber(db.tx, `nonconformity-${head.id}`);
    const number = `${head.number}-NC${String(serial).padStart(2, "0")}`;
    const raised = { number, today, personId: actor.personId ?? "" };
    const id = await nonconformityStore.create(db, { caseId: head.id, auditId: audit.id }, content, raised);
    context.changed("nonconformity.raised", {
      caseId: head.id,
      kind: "nonconformity",
      id,
      after: { number, ...content },
    });
    return accepted({ id, number, warnings: graded.value });
  },
});
