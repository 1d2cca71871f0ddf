import { draftStore } from "@/lib/data/draft-store";
import { draftForm } from "@/lib/domain/draft/draft-form";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Keeps what the actor has typed and not submitted. No change of the file: nothing stands in the audit log. */
export const saveDraft = defineUseCase({
  name: "draft.save",
  permission: "signed-in",
  method: "PUT",
  path: "/drafts/{form}/{objectId}",
  input: draftForm,
  async run({ db, actor }, { form, objectId, content, baseVersion }) {
    // Real time: the line beside the form says when it was saved, also where the day was moved.
    const savedAt = new Date();
    await draftStore.save(db.tx, { userId: actor.userId, form, objectId }, { content, baseVersion, savedAt });
    return accepted({ version: baseVersion, savedAt: savedAt.toISOString() });
  },
});
