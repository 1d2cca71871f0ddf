import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { assessCompletion } from "@/lib/domain/nonconformity/assess-nonconformity";
import { completeNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { tellAuditors } from "./tell-auditors";
import { takeUpNonconformity } from "./take-up-nonconformity";

/** The client shows that the accepted plan was carried out: day and evidence (5.5.11). */
export const completeNonconformity = defineUseCase({
  name: "nonconformity.complete",
  permission: "nonconformity:answer",
  method: "POST",
  path: "/cases/{caseId}/nonconformities/{nonconformityId}/completion",
  input: completeNonconformityForm,
  async run(context, form) {
    const taken = await takeUpNonconformity(context, form, "complete");
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const answer = file.answers.at(-1);
    if (answer === undefined) throw new RangeError(`${file.number} was accepted without an answer`);
    const refusals = assessCompletion(file, form, context.today);
    if (refusals.length > 0) return refused(...refusals);
    await storedFileStore.attach(context, head.id, form.evidenceFileIds);
    await nonconformityStore.saveCompletion(context.db, file, answer, form);
    const { completedOn, evidenceText, evidenceFileIds } = form;
    context.changed("nonconformity.completed", {
      caseId: head.id,
      kind: "nonconformity",
      id: file.id,
      before: { completedOn: answer.completedOn },
      after: { completedOn, evidenceText, evidenceFileIds },
    });
    await tellAuditors(context, head, file, "nonconformity-completed");
    return accepted({ version: form.version + 1 });
  },
});
