import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { confirmNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { reissueNonconformityReport } from "./issue-nonconformity-report";
import { takeUpNonconformity } from "./take-up-nonconformity";

/** The client confirms the facts of a finding (5.5.6.3); an earlier disagreement is settled by it. */
export const confirmNonconformity = defineUseCase({
  name: "nonconformity.confirm",
  permission: "nonconformity:answer",
  method: "POST",
  path: "/cases/{caseId}/nonconformities/{nonconformityId}/confirmation",
  input: confirmNonconformityForm,
  async run(context, form) {
    const taken = await takeUpNonconformity(context, form, "confirm");
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    await nonconformityStore.saveConfirmed(context.db, file, form.version, {
      today: context.today,
      name: context.actor.name,
    });
    const reissued = await reissueNonconformityReport(context, head, file.id);
    if (!reissued.ok) return reissued;
    context.changed("nonconformity.confirmed", {
      caseId: head.id,
      kind: "nonconformity",
      id: file.id,
      before: { disagreement: file.clientDisagreement },
      after: { confirmedOn: context.today, confirmedBy: context.actor.name },
    });
    return accepted({ version: form.version + 1 });
  },
});
