import { StaleError } from "@/lib/data/errors";
import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { draftVersionForm } from "@/lib/domain/edition/edition-draft-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { formContent } from "./draft-standing";

/** Puts a draft aside for good: it stays to be read, and its name is free again. */
export const discardEditionDraft = defineUseCase({
  name: "edition-draft.discard",
  permission: "edition:draft",
  method: "POST",
  path: "/edition-drafts/{draftId}/discard",
  input: draftVersionForm,
  async run(context, { draftId, version }) {
    const { db } = context;
    const draft = await editionDraftStore.forChange(db, draftId);
    if (draft.status !== "draft")
      return refused({ code: "edition-draft-closed", facts: { status: draft.status } });
    if (draft.version !== version) throw new StaleError("edition draft", draft.version, formContent(draft));
    await editionDraftStore.close(db, draft.id, version, { status: "discarded" });
    context.changed("edition-draft.discarded", {
      kind: "edition-draft",
      id: draft.id,
      before: { status: "draft" },
      after: { status: "discarded" },
    });
    return accepted({ id: draft.id });
  },
});
