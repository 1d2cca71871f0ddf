import { z } from "zod";
import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { NotFoundError } from "@/lib/data/errors";
import { draftKey } from "@/lib/domain/edition/edition-draft-form";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { judge } from "@/rules/what-if/judge";
import { differencesBetween } from "@/rules/what-if/differences";
import { defineQuery } from "../../framework/define-use-case";
import { subjectOf, whatIfOf } from "../portfolio";

/** One case or certificate by both editions, with every step of days, sample and clocks, before and after. */
export const explainWhatIf = defineQuery({
  name: "edition-draft.explain-what-if",
  permission: "edition:read",
  path: "/edition-drafts/{draftId}/what-if/{kind}/{subjectId}",
  input: draftKey.extend({ kind: z.enum(["case", "carried"]), subjectId: id }),
  async run(context, { draftId, kind, subjectId }) {
    const draft = await editionDraftStore.find(context.db, draftId);
    const whatIf = await whatIfOf(context, draft);
    const subject = await subjectOf(context, whatIf, { kind, id: subjectId });
    if (subject === null) throw new NotFoundError("case");
    const { facts, ...named } = subject;
    const [before, after] = [
      judge(whatIf.before, whatIf.calendar, facts),
      judge(whatIf.after, whatIf.calendar, facts),
    ];
    return accepted({
      ...named,
      ...{ audit: facts.audit, scheme: draft.scheme, title: whatIf.before.title },
      editions: { before: whatIf.before.edition, after: draft.edition },
      ...{ before, after, differences: differencesBetween(before, after) },
    });
  },
});
