import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { nameFaults } from "@/lib/domain/edition/assess-draft";
import { draftKey } from "@/lib/domain/edition/edition-draft-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { defineUseCase } from "../../framework/define-use-case";
import { parentOf } from "../draft-standing";
import { editionHash } from "../edition-hash";

/**
 * A draft as the file that `npm run release-edition` turns into code. What could not follow the released editions any
 * more is not handed out.
 */
export const downloadEditionDraft = defineUseCase({
  name: "edition-draft.download",
  permission: "edition:draft",
  method: "GET",
  path: "/edition-drafts/{draftId}/file",
  input: draftKey,
  async run(context, { draftId }) {
    const draft = await editionDraftStore.find(context.db, draftId);
    const { scheme, edition, status, parentEdition: madeFrom, values, version } = draft;
    if (status !== "draft") return refused({ code: "edition-draft-closed", facts: { status } });
    const conflicts = nameFaults(parentOf(draft).history, draft);
    if (conflicts.length > 0) return refused(...conflicts);
    const sha256 = editionHash(values);
    context.changed("edition-draft.handed-out", {
      kind: "edition-draft",
      id: draft.id,
      after: { edition, version, releasedHash: sha256 },
    });
    const text = `${JSON.stringify({ madeFrom, sha256, values }, null, 2)}\n`;
    const name = `edition ${scheme} ${edition}.json`.replaceAll("/", "-");
    return accepted({ bytes: new TextEncoder().encode(text), name, type: "application/json" });
  },
});
