import { caseStore } from "@/lib/data/case-store";
import { nonconformityEffectStore } from "@/lib/data/nonconformity-effect-store";
import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { NotFoundError } from "@/lib/data/errors";
import { assessCaseOpen } from "@/lib/domain/nonconformity/assess-nonconformity";
import {
  assessEffectJudge,
  effectIn,
  judgeEffectForm,
  lookedBackOn,
} from "@/lib/domain/nonconformity/effect";
import { nameIn } from "@/lib/domain/nonconformity/nonconformity-file";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { reissueNonconformityReport } from "./issue-nonconformity-report";

/** A later audit looks at what an earlier nonconformity led to: effective, or poorly corrected (5.5.6.3 c). */
export const judgeEffect = defineUseCase({
  name: "nonconformity.judge-effect",
  permission: "nonconformity:judge",
  method: "POST",
  path: "/cases/{caseId}/audits/{auditId}/earlier-nonconformities/{nonconformityId}/judgements",
  input: judgeEffectForm,
  async run(context, form) {
    const { db, actor, today } = context;
    const head = await caseStore.lock(db, form.caseId);
    const audit = await nonconformityStore.audit(db, head.id, form.auditId);
    const standing = [...assessCaseOpen(head.stage), ...assessEffectJudge(audit, actor.personId)];
    if (standing.length > 0) return refused(...standing);
    const all = await nonconformityEffectStore.ofCases(db, [head.id]);
    const one = lookedBackOn(audit, all).find(({ id }) => id === form.nonconformityId);
    if (one === undefined) throw new NotFoundError("nonconformity");
    const personId = actor.personId ?? "";
    const { auditId, version, verdict, finding } = form;
    await nonconformityEffectStore.save(db, one, {
      ...{ auditId, version, verdict, finding, today, personId },
      name: nameIn(audit, personId),
    });
    const reissued = await reissueNonconformityReport(context, head, one.id);
    if (!reissued.ok) return reissued;
    context.changed("nonconformity.effect-judged", {
      caseId: head.id,
      kind: "nonconformity",
      id: one.id,
      before: { verdict: effectIn(one, audit.id)?.verdict ?? null },
      after: { auditId, verdict, finding },
    });
    return accepted({ version: version + 1 });
  },
});
