import { StaleError } from "@/lib/data/errors";
import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { draftVersionForm } from "@/lib/domain/edition/edition-draft-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../framework/define-use-case";
import { formContent, inCode } from "./draft-standing";
import { editionHash } from "./edition-hash";

/**
 * Marks a draft as released once this version of the software holds its edition: with the very same values, told by
 * their hash. Nothing is released by this; what counts is the code.
 */
export const markEditionReleased = defineUseCase({
  name: "edition-draft.mark-released",
  permission: "edition:draft",
  method: "POST",
  path: "/edition-drafts/{draftId}/release",
  input: draftVersionForm,
  async run(context, { draftId, version }) {
    const { db, today } = context;
    const draft = await editionDraftStore.forChange(db, draftId);
    const { edition, scheme } = draft;
    if (draft.status !== "draft")
      return refused({ code: "edition-draft-closed", facts: { status: draft.status } });
    if (draft.version !== version) throw new StaleError("edition draft", draft.version, formContent(draft));
    const standing = inCode(draft);
    if (standing === "no") return refused({ code: "edition-not-in-code", facts: { scheme, edition } });
    if (standing === "other") return refused({ code: "edition-other-in-code", facts: { scheme, edition } });
    const releasedHash = editionHash(draft.values);
    await editionDraftStore.close(db, draft.id, version, {
      status: "released",
      hash: releasedHash,
      on: today,
    });
    context.changed("edition-draft.released", {
      kind: "edition-draft",
      id: draft.id,
      before: { status: "draft" },
      after: { status: "released", edition, releasedHash },
    });
    return accepted({ id: draft.id, releasedHash });
  },
});
