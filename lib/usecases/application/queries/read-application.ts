import { z } from "zod";
import { applicationStore } from "@/lib/data/application-store";
import { caseStore } from "@/lib/data/case-store";
import { documentStore } from "@/lib/data/document-store";
import { reviewStore } from "@/lib/data/review-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { permissionScope } from "@/lib/domain/access/can";
import { assessSubmission, requiredDocuments } from "@/lib/domain/application/assess-submission";
import { missingEnglish } from "@/lib/domain/application/missing-english";
import { moveCase } from "@/lib/domain/case/move-case";
import { creditCodeFault } from "@/lib/domain/client/credit-code";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { complexityAsked } from "@/rules/man-days/complexity-asked";
import { latestEdition } from "@/rules/schemes/registry";
import { creditCodeRefusals } from "../credit-code-refusals";
import { defineQuery } from "../../framework/define-use-case";
import { rulesBoundOrInForce } from "../../framework/rules-in-force";

/** The application of a case as it stands: content, what keeps it from being submitted today, what was frozen. */
export const readApplication = defineQuery({
  name: "application.read",
  permission: "case:read",
  path: "/cases/{caseId}/application",
  input: z.object({ caseId: id }),
  async run(context, form) {
    const { db, today, actor } = context;
    const head = await caseStore.head(db, form.caseId);
    const file = await applicationStore.forCase(db, head.id);
    const { content } = file;
    const rules = rulesBoundOrInForce(head, today);
    const edition = rules.ok ? rules.value : latestEdition(head.scheme);
    const [lastReview] = await reviewStore.history(db, head.id);
    const isOpen = moveCase(head.stage, "submit-application").ok;
    return accepted({
      caseId: head.id,
      status: file.status,
      version: file.version,
      content,
      isOpen,
      mayWrite: isOpen && permissionScope(actor, "application:write").ok,
      missing: isOpen
        ? [
            ...assessSubmission(edition.eligibility, content, today),
            ...(await creditCodeRefusals(context, head, content.applicant)),
          ]
        : [],
      /** What contract and certificate will need beside it; told, and nothing is kept back for it. */
      warnings: isOpen ? missingEnglish(content) : [],
      hasDoubtfulCode:
        content.applicant.country === "CN" && creditCodeFault(content.applicant.creditCode) === "checksum",
      criteria: edition.criteria.map(({ list }) => ({
        id: list.id,
        name: `${list.name}/${list.internationalName}`,
      })),
      complexity: complexityAsked(edition.manDays),
      required: requiredDocuments(content),
      files: await storedFileStore.ofCase(
        db,
        head.id,
        content.documents.map((document) => document.fileId),
      ),
      versions: await applicationStore.versions(db, head.id),
      papers: await documentStore.ofKinds(db, head.id, ["application-form"]),
      supplement:
        lastReview?.outcome === "supplement"
          ? {
              askedOn: lastReview.reviewedOn,
              dueOn: lastReview.supplementDueOn,
              text: lastReview.reasons,
              answeredOn: lastReview.answeredOn,
            }
          : null,
      today,
    });
  },
});
