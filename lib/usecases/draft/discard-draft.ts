import { draftStore } from "@/lib/data/draft-store";
import { draftKey } from "@/lib/domain/draft/draft-form";
import { accepted } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";

/** Forgets the actor's own draft: its form was submitted, or its writer does not want it back. */
export const discardDraft = defineUseCase({
  name: "draft.discard",
  permission: "signed-in",
  method: "DELETE",
  path: "/drafts/{form}/{objectId}",
  input: draftKey,
  async run({ db, actor }, { form, objectId }) {
    await draftStore.remove(db.tx, { userId: actor.userId, form, objectId });
    return accepted(null);
  },
});
