import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { assessJudge } from "@/lib/domain/nonconformity/assess-nonconformity";
import { agreeVerificationForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { reissueNonconformityReport } from "./issue-nonconformity-report";
import { takeUpNonconformity } from "./take-up-nonconformity";

/** Way and day of the verification as agreed with the client (5.5.8.2 l). */
export const agreeVerification = defineUseCase({
  name: "nonconformity.agree-verification",
  permission: "nonconformity:judge",
  method: "POST",
  path: "/cases/{caseId}/nonconformities/{nonconformityId}/verification-plan",
  input: agreeVerificationForm,
  async run(context, form) {
    const taken = await takeUpNonconformity(context, form, "agree-verification");
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const refusals = assessJudge(file, context.actor);
    if (refusals.length > 0) return refused(...refusals);
    const plan = { way: form.verificationWay, plannedOn: form.verificationPlannedOn };
    await nonconformityStore.saveVerificationPlan(context.db, file, form.version, {
      ...plan,
      today: context.today,
    });
    const reissued = await reissueNonconformityReport(context, head, file.id);
    if (!reissued.ok) return reissued;
    context.changed("nonconformity.verification-agreed", {
      caseId: head.id,
      kind: "nonconformity",
      id: file.id,
      before: { way: file.verificationWay, plannedOn: file.verificationPlannedOn },
      after: plan,
    });
    return accepted({ version: form.version + 1 });
  },
});
