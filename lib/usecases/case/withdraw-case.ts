import { caseStore } from "@/lib/data/case-store";
import { wayOutStore } from "@/lib/data/way-out-store";
import { moveCase } from "@/lib/domain/case/move-case";
import { withdrawCaseForm } from "@/lib/domain/case/way-out-forms";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { tellClient } from "../notice/tell-client";

const CLAUSE = "5.3.2";

/** The client takes its application back, at any stage before the certificate. */
export const withdrawCase = defineUseCase({
  name: "case.withdraw",
  permission: "case:withdraw",
  method: "POST",
  path: "/cases/{caseId}/withdrawal",
  input: withdrawCaseForm,
  async run(context, { caseId, reason }) {
    const { db, today } = context;
    const head = await caseStore.lock(db, caseId);
    const stage = moveCase(head.stage, "end");
    if (!stage.ok) return stage;
    await wayOutStore.abandonUnopened(db, head.id);
    await wayOutStore.endContract(db, head.id);
    await caseStore.saveEnd(db, head, { ending: "client-withdrew", reason, clause: CLAUSE, today });
    await tellClient(context, {
      caseId: head.id,
      kind: "case-withdrawn",
      facts: { reason, clause: CLAUSE, stage: head.stage },
      documentId: null,
    });
    context.changed("case.withdrawn", {
      caseId: head.id,
      kind: "case",
      id: head.id,
      before: { stage: head.stage },
      after: { stage: stage.value, reason },
    });
    return accepted({ stage: stage.value });
  },
});
