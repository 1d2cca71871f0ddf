import { StaleError } from "@/lib/data/errors";
import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { assessDraft } from "@/lib/domain/edition/assess-draft";
import { editionDraftForm } from "@/lib/domain/edition/edition-draft-form";
import { valueChanges } from "@/lib/domain/edition/value-changes";
import { accepted, refused } from "@/lib/domain/outcome";
import { valuesOf } from "@/rules/schemes/edition-values";
import { defineUseCase } from "../framework/define-use-case";
import { formContent, parentOf } from "./draft-standing";

/** Saves what was changed in a draft; every fault is told at its field, with its clause, and nothing is kept then. */
export const saveEditionDraft = defineUseCase({
  name: "edition-draft.save",
  permission: "edition:draft",
  method: "PUT",
  path: "/edition-drafts/{draftId}",
  input: editionDraftForm,
  async run(context, form) {
    const { db, actor, now } = context;
    const draft = await editionDraftStore.forChange(db, form.draftId);
    if (draft.status !== "draft")
      return refused({ code: "edition-draft-closed", facts: { status: draft.status } });
    if (draft.version !== form.version)
      throw new StaleError("edition draft", draft.version, formContent(draft));
    const { history, rules } = parentOf(draft);
    await editionDraftStore.lock(db, draft.scheme);
    if (await editionDraftStore.isNamed(db, draft.scheme, form.edition, draft.id))
      return refused({ code: "edition-draft-exists", facts: { edition: form.edition }, field: "edition" });
    const assessed = assessDraft(form, { history, parent: valuesOf(rules) });
    if (!assessed.ok) return assessed;
    const changes = valueChanges(draft.values, assessed.value);
    const version = await editionDraftStore.save(db, draft.id, form.version, {
      ...{ values: assessed.value, note: form.note, byName: actor.name, now },
    });
    const told = (side: "before" | "after") =>
      changes.map((change) =>
        [change.clause, change.row, change.column, change[side] ?? "–"]
          .filter((part) => part !== null)
          .join(" "),
      );
    context.changed("edition-draft.saved", {
      kind: "edition-draft",
      id: draft.id,
      before: {
        ...{ edition: draft.edition, effectiveFrom: draft.effectiveFrom, note: draft.note },
        editionValues: told("before"),
      },
      after: {
        ...{ edition: form.edition, effectiveFrom: form.effectiveFrom, note: form.note },
        editionValues: told("after"),
      },
    });
    return accepted({ id: draft.id, version });
  },
});
