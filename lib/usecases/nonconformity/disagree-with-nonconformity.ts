import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { disagreeNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { reissueNonconformityReport } from "./issue-nonconformity-report";
import { takeUpNonconformity } from "./take-up-nonconformity";

/** The client's disagreement is kept beside the finding and beside those before it (5.5.6.4); the finding and its clock stay. */
export const disagreeWithNonconformity = defineUseCase({
  name: "nonconformity.disagree",
  permission: "nonconformity:answer",
  method: "POST",
  path: "/cases/{caseId}/nonconformities/{nonconformityId}/disagreement",
  input: disagreeNonconformityForm,
  async run(context, form) {
    const taken = await takeUpNonconformity(context, form, "confirm");
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    await nonconformityStore.addDisagreement(context.db, file, {
      basedOn: form.version,
      disagreement: form.disagreement,
      today: context.today,
      name: context.actor.name,
    });
    const reissued = await reissueNonconformityReport(context, head, file.id);
    if (!reissued.ok) return reissued;
    context.changed("nonconformity.disagreed", {
      caseId: head.id,
      kind: "nonconformity",
      id: file.id,
      before: { confirmedOn: file.clientConfirmedOn },
      after: { disagreement: form.disagreement },
    });
    return accepted({ version: form.version + 1 });
  },
});
