import { applicationStore } from "@/lib/data/application-store";
import { caseStore } from "@/lib/data/case-store";
import { accepted } from "@/lib/domain/outcome";
import { determineReview } from "@/lib/domain/review/determine-review";
import { reviewPreviewForm } from "@/lib/domain/review/review-form";
import { defineUseCase } from "../framework/define-use-case";
import { everyInForce } from "../framework/rules-in-force";

/** What the rules would answer to the reviewer's choices, with every step (5.4.4.6). Writes nothing. */
export const previewReview = defineUseCase({
  name: "application.preview-review",
  permission: "application:review",
  method: "POST",
  path: "/cases/{caseId}/review-preview",
  input: reviewPreviewForm,
  async run(context, form) {
    const head = await caseStore.head(context.db, form.caseId);
    const every = everyInForce(head, context.today);
    if (!every.ok) return every;
    const { content } = await applicationStore.submitted(context.db, head.id);
    return accepted(determineReview(content, form, every.value));
  },
});
