import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { nameFaults } from "@/lib/domain/edition/assess-draft";
import { newDraftForm } from "@/lib/domain/edition/edition-draft-form";
import { accepted, refused } from "@/lib/domain/outcome";
import { latestHeld, schemeHistory } from "@/rules/schemes/registry";
import { valuesOf } from "@/rules/schemes/edition-values";
import { defineUseCase } from "../framework/define-use-case";

/** Begins a draft with the values of the latest released edition of a scheme, under a name and a day of its own. */
export const beginEditionDraft = defineUseCase({
  name: "edition-draft.begin",
  permission: "edition:draft",
  method: "POST",
  path: "/edition-drafts",
  input: newDraftForm,
  async run(context, { scheme, edition, effectiveFrom }) {
    const { db, actor, now } = context;
    const history = schemeHistory(scheme);
    if (history === null)
      return refused({ code: "edition-scheme-unknown", facts: { scheme }, field: "scheme" });
    await editionDraftStore.lock(db, scheme);
    const faults = [...nameFaults(history, { edition, effectiveFrom })];
    if (await editionDraftStore.isNamed(db, scheme, edition))
      faults.push({ code: "edition-draft-exists", facts: { edition }, field: "edition" });
    if (faults.length > 0) return refused(...faults);
    const parent = latestHeld(history);
    const values = { ...valuesOf(parent), edition, effectiveFrom };
    const parentEdition = parent.edition;
    const by = { byId: actor.userId, byName: actor.name, now };
    const id = await editionDraftStore.begin(db, { parentEdition, values, ...by });
    context.changed("edition-draft.begun", {
      kind: "edition-draft",
      id,
      after: { scheme, edition, effectiveFrom, parentEdition },
    });
    return accepted({ id });
  },
});
