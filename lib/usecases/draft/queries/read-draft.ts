import { z } from "zod";
import { draftStore } from "@/lib/data/draft-store";
import { draftKey } from "@/lib/domain/draft/draft-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";

/** The version of the record now: a draft made from another one is not offered. */
const readDraftForm = draftKey.extend({ version: z.coerce.number().int().min(0).optional() });

/** The actor's own draft of one form, for the page that opens it; null when there is none that still fits. */
export const readDraft = defineQuery({
  name: "draft.read",
  permission: "signed-in",
  path: "/drafts/{form}/{objectId}",
  input: readDraftForm,
  async run({ db, actor }, { form, objectId, version }) {
    const draft = await draftStore.find(db.tx, { userId: actor.userId, form, objectId });
    if (draft === null || (version !== undefined && draft.baseVersion !== version)) return accepted(null);
    const { content, baseVersion, savedAt } = draft;
    return accepted({ content, baseVersion, savedAt: savedAt.toISOString() });
  },
});
