import { z } from "zod";
import { editionDraftStore } from "@/lib/data/edition-draft-store";
import { portfolioStore } from "@/lib/data/portfolio-store";
import { draftKey } from "@/lib/domain/edition/edition-draft-form";
import { accepted } from "@/lib/domain/outcome";
import { defineQuery } from "../../framework/define-use-case";
import { judgePage, whatIfOf } from "../portfolio";

/** As many as one answer judges; whoever asks goes on from its end, and sees how far it has come. */
const AT_A_TIME = 500;

/** Where the page before ended: "case 2026-0001" or "carried N1"; empty: the beginning. */
const from = z
  .string()
  .max(120)
  .regex(/^(?:$|(?:case|carried) )/u)
  .default("");

/** One page of open cases and valid certificates, judged by the released edition and by a draft of the next. */
export const judgePortfolio = defineQuery({
  name: "edition-draft.judge-portfolio",
  permission: "edition:read",
  path: "/edition-drafts/{draftId}/what-if",
  input: draftKey.extend({ from }),
  async run(context, { draftId, from: begin }) {
    const draft = await editionDraftStore.find(context.db, draftId);
    const whatIf = await whatIfOf(context, draft);
    const page = await judgePage(context, whatIf, { from: begin, limit: AT_A_TIME });
    const of = await portfolioStore.count(context.db, draft.scheme, context.today);
    return accepted({ ...page, of, version: draft.version });
  },
});
