import { createHash } from "node:crypto";
import { z } from "zod";
import { applicationStore } from "@/lib/data/application-store";
import { caseStore } from "@/lib/data/case-store";
import { reviewStore } from "@/lib/data/review-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { assessSubmission } from "@/lib/domain/application/assess-submission";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { combinedRules } from "@/lib/domain/case/combined-rules";
import { moveCase } from "@/lib/domain/case/move-case";
import { id, version } from "@/lib/domain/fields";
import { accepted, refused } from "@/lib/domain/outcome";
import { requireBody } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import { everyInForce } from "../framework/rules-in-force";
import { creditCodeRefusals } from "./credit-code-refusals";
import { applicationPaper } from "./application-paper";
import { defineUseCase } from "../framework/define-use-case";

export const submitApplicationForm = z.object({ caseId: id, version });

/** Hands the application in: everything of 5.2.1 and 5.2.2 must be there; the version is frozen under its hash. */
export const submitApplication = defineUseCase({
  name: "application.submit",
  permission: "application:write",
  method: "POST",
  path: "/cases/{caseId}/application/submission",
  input: submitApplicationForm,
  async run(context, form) {
    const head = await caseStore.lock(context.db, form.caseId);
    const stage = moveCase(head.stage, "submit-application");
    if (!stage.ok) return stage;
    const file = await applicationStore.forCase(context.db, head.id);
    if (file.version !== form.version)
      return refused({ code: "application-changed-since", facts: { version: file.version } });
    const every = everyInForce(head, context.today);
    if (!every.ok) return every;
    const rules = combinedRules(every.value);
    const refusals = [
      ...assessSubmission(rules.eligibility, file.content, context.today),
      ...(await creditCodeRefusals(context, head, file.content.applicant)),
    ];
    if (refusals.length > 0) return refused(...refusals);
    const body = await requireBody(context);
    if (!body.ok) return body;
    const sha256 = createHash("sha256").update(canonicalJson(file.content)).digest("hex");
    const { today, now, actor } = context;
    const number = await applicationStore.saveSubmission(context.db, file, {
      sha256,
      today,
      now,
      userId: actor.userId,
    });
    await reviewStore.saveAnswered(context.db, head.id, today);
    await caseStore.saveStage(context.db, head, stage.value, today);
    context.changed("application.submitted", {
      caseId: head.id,
      kind: "application",
      id: file.id,
      after: { number, sha256 },
    });
    await issueDocument(context, {
      caseId: head.id,
      kind: "application-form",
      model: applicationPaper({
        head,
        body: body.value,
        rules,
        content: file.content,
        number,
        today,
        submittedBy: actor.name,
        files: await storedFileStore.ofCase(
          context.db,
          head.id,
          file.content.documents.map((document) => document.fileId),
        ),
      }),
      isForClient: true,
    });
    return accepted({ number, sha256 });
  },
});
