import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { assessAnswer } from "@/lib/domain/nonconformity/assess-nonconformity";
import { withHeldEvidence } from "@/lib/domain/nonconformity/answer-parts";
import { verificationLimit } from "@/lib/domain/nonconformity/nonconformity-clocks";
import { answerNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { tellAuditors } from "./tell-auditors";
import { takeUpNonconformity } from "./take-up-nonconformity";

/** The client's answer: correction, extent, cause, corrective action, days and evidence (5.5.10). */
export const answerNonconformity = defineUseCase({
  name: "nonconformity.answer",
  permission: "nonconformity:answer",
  method: "POST",
  path: "/cases/{caseId}/nonconformities/{nonconformityId}/answers",
  input: answerNonconformityForm,
  async run(context, form) {
    const taken = await takeUpNonconformity(context, form, "answer");
    if (!taken.ok) return taken;
    const { head, file, rules, next } = taken.value;
    const { today, actor } = context;
    const verificationEnd = verificationLimit(rules.clocks, file.audit);
    const refusals = assessAnswer(file, form, { today, verificationEnd });
    if (refusals.length > 0) return refused(...refusals);
    await storedFileStore.attach(context, head.id, form.evidenceFileIds);
    const answer = withHeldEvidence(file, form);
    const by = { today, userId: actor.userId, name: actor.name };
    await nonconformityStore.saveAnswer(context.db, file, answer, by);
    const { correction, extentCheck, cause, correctiveAction, plannedOn, evidenceFileIds } = answer;
    const { reopened, reopenReason } = answer;
    context.changed("nonconformity.answered", {
      caseId: head.id,
      kind: "nonconformity",
      id: file.id,
      before: { status: file.status },
      after: {
        status: next,
        round: file.answers.length + 1,
        ...{ correction, extentCheck, cause, correctiveAction, plannedOn, evidenceFileIds },
        ...(reopened.length === 0 ? {} : { reopened, reopenReason }),
      },
    });
    await tellAuditors(context, head, file, "nonconformity-answered");
    return accepted({ version: form.version + 1, status: next });
  },
});
