import { z } from "zod";
import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { valueChanges } from "@/lib/domain/edition/value-changes";
import { accepted } from "@/lib/domain/outcome";
import { valuesOf } from "@/rules/schemes/edition-values";
import { defineQuery } from "../../framework/define-use-case";
import { inCode, parentOf } from "../draft-standing";

/** Every draft of an edition there is and was, with how many values it changes. */
export const listEditionDrafts = defineQuery({
  name: "edition-draft.list",
  permission: "edition:read",
  path: "/edition-drafts",
  input: z.object({}),
  async run({ db }) {
    const drafts = await editionDraftStore.all(db);
    return accepted(
      drafts.map((draft) => {
        const { values, ...row } = draft;
        const { rules } = parentOf(draft);
        return {
          ...row,
          title: rules.title,
          changed: valueChanges(valuesOf(rules), values).length,
          inCode: inCode(draft),
        };
      }),
    );
  },
});
