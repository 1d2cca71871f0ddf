import { applicationStore } from "@/lib/data/application-store";
import { caseStore } from "@/lib/data/case-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { applicationForm } from "@/lib/domain/application/application-form";
import { moveCase } from "@/lib/domain/case/move-case";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/**
 * Saves the application while it is being filled in (5.2); what is missing is told at submission. What it says of the
 * organisation stays its own: the client's record changes when a reviewer accepts it.
 */
export const saveApplication = defineUseCase({
  name: "application.save",
  permission: "application:write",
  method: "PUT",
  path: "/cases/{caseId}/application",
  input: applicationForm,
  async run(context, form) {
    const head = await caseStore.lock(context.db, form.caseId);
    const movable = moveCase(head.stage, "submit-application");
    if (!movable.ok) return movable;
    const file = await applicationStore.forCase(context.db, head.id);
    await storedFileStore.attach(
      context,
      head.id,
      form.content.documents.map((document) => document.fileId),
    );
    const version = await applicationStore.saveContent(context.db, file, form.version, form.content);
    context.changed("application.saved", {
      caseId: head.id,
      kind: "application",
      id: file.id,
      before: file.content,
      after: form.content,
    });
    return accepted({ version });
  },
});
