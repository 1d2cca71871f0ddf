import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { nameFaults } from "@/lib/domain/edition/assess-draft";
import { draftKey } from "@/lib/domain/edition/edition-draft-form";
import { figuresOf } from "@/lib/domain/edition/edition-figures";
import { tablesOf } from "@/lib/domain/edition/edition-tables";
import { valueChanges } from "@/lib/domain/edition/value-changes";
import { accepted } from "@/lib/domain/outcome";
import { valuesOf } from "@/rules/schemes/edition-values";
import { defineQuery } from "../../framework/define-use-case";
import { inCode, parentOf } from "../draft-standing";

/** One draft: its figures and tables beside those of the released edition, what it changes, and how far it has come. */
export const readEditionDraft = defineQuery({
  name: "edition-draft.read",
  permission: "edition:read",
  path: "/edition-drafts/{draftId}",
  input: draftKey,
  async run({ db }, { draftId }) {
    const draft = await editionDraftStore.find(db, draftId);
    const { values, ...row } = draft;
    const { history, rules } = parentOf(draft);
    const released = valuesOf(rules);
    const held = new Map(figuresOf(released).map((figure) => [figure.path, figure]));
    return accepted({
      ...row,
      title: rules.title,
      parentEffectiveFrom: rules.effectiveFrom,
      figures: figuresOf(values).map((figure) => ({ ...figure, released: held.get(figure.path) ?? null })),
      tables: tablesOf(values),
      changes: valueChanges(released, values),
      inCode: inCode(draft),
      /** A release since then may have taken its name or its days. */
      conflicts: draft.status === "draft" && inCode(draft) === "no" ? nameFaults(history, draft) : [],
    });
  },
});
