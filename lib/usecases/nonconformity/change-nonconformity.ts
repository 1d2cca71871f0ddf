import { nonconformityStore } from "@/lib/data/nonconformity-store";
import { assessFindingGrade } from "@/lib/domain/nonconformity/assess-finding-grade";
import { assessChanging } from "@/lib/domain/nonconformity/assess-nonconformity";
import { changeNonconformityForm } from "@/lib/domain/nonconformity/nonconformity-forms";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { gradeFacts } from "./grade-facts";
import { contentOf } from "./nonconformity-note";
import { takeUpNonconformity } from "./take-up-nonconformity";

/** Words a finding anew before the closing meeting: its author, or the leader (5.5.6.3). */
export const changeNonconformity = defineUseCase({
  name: "nonconformity.change",
  permission: "nonconformity:raise",
  method: "PUT",
  path: "/cases/{caseId}/nonconformities/{nonconformityId}",
  input: changeNonconformityForm,
  async run(context, form) {
    const taken = await takeUpNonconformity(context, form, "change");
    if (!taken.ok) return taken;
    const { head, file } = taken.value;
    const standing = assessChanging(file, context.actor);
    if (standing.length > 0) return refused(...standing);
    const facts = await gradeFacts(context, head, file.audit, { process: form.process, except: file.id });
    const graded = assessFindingGrade(facts, form);
    if (!graded.ok) return graded;
    await nonconformityStore.saveContent(context.db, file, form.version, form);
    context.changed("nonconformity.changed", {
      caseId: head.id,
      kind: "nonconformity",
      id: file.id,
      before: contentOf(file),
      after: contentOf(form),
    });
    return accepted({ version: form.version + 1, warnings: graded.value });
  },
});
