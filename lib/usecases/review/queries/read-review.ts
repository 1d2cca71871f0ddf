import { z } from "zod";
import { applicationStore } from "@/lib/data/application-store";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { clientRecordStore } from "@/lib/data/client-record-store";
import { competenceStore } from "@/lib/data/competence-store";
import { documentStore } from "@/lib/data/document-store";
import { reviewStore } from "@/lib/data/review-store";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { can, permissionScope } from "@/lib/domain/access/can";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { requiredDocuments } from "@/lib/domain/application/assess-submission";
import { combinedRules, type EveryRules } from "@/lib/domain/case/combined-rules";
import { moveCase } from "@/lib/domain/case/move-case";
import { schemesOfCase } from "@/lib/domain/case/rules-of-case";
import { recordChanges } from "@/lib/domain/client/record-changes";
import { id } from "@/lib/domain/fields";
import { accepted, type Refusal } from "@/lib/domain/outcome";
import { reviewerCompetence } from "@/lib/domain/review/assess-review";
import { mayBeSampled } from "@/lib/domain/review/site-groups";
import { complexityAsked } from "@/rules/man-days/complexity-asked";
import { tableClause } from "@/rules/man-days/people-table";
import { latestEdition } from "@/rules/schemes/registry";
import { creditCodeRefusals } from "../../application/credit-code-refusals";
import type { Context } from "../../framework/context";
import { defineQuery } from "../../framework/define-use-case";
import { everyBoundOrInForce } from "../../framework/rules-in-force";

/** What keeps this actor from any outcome, known before the form is filled in (3(2), 2.2). */
const blockedFor = async (context: Context, head: CaseHead): Promise<readonly Refusal[]> => {
  const { db, actor, today } = context;
  const duty = can(actor, "application-review", await caseStore.duties(db, head.id));
  const competence = await competenceStore.ofPerson(db, actor.personId);
  return [
    ...(duty.ok ? [] : duty.refusals),
    ...reviewerCompetence(
      { schemes: schemesOfCase(head).map(({ scheme }) => scheme), competence, today },
      [],
    ),
  ];
};

/** What acceptance would change in the client's record, and whether the record can take it (5.2.1(1)). */
const takeOverOf = async (context: Context, head: CaseHead, { applicant }: ApplicationContent) => ({
  changes: recordChanges(await clientRecordStore.ofClient(context.db, head.clientId), applicant),
  blocked: await creditCodeRefusals(context, head, applicant),
});

type Acceptance = NonNullable<Awaited<ReturnType<typeof reviewStore.acceptance>>>;

const judgedBefore = ({
  checks,
  professionalCodes,
  lawsAndStandards,
  coefficientReason,
  choices,
}: Acceptance) => ({
  checks: checks.map(({ subject, source, checkedOn, note }) => ({ subject, source, checkedOn, note })),
  ...{ professionalCodes, lawsAndStandards, coefficientReason, ...choices },
});

/** The review of a case: what was submitted, what stands in the way, every outcome so far. */
export const readReview = defineQuery({
  name: "application.read-review",
  permission: "case:read",
  path: "/cases/{caseId}/reviews",
  input: z.object({ caseId: id }),
  async run(context, form) {
    const { db, today, actor } = context;
    const head = await caseStore.head(db, form.caseId);
    const versions = await applicationStore.versions(db, head.id);
    const isOpen = moveCase(head.stage, "accept-application").ok;
    const mayReview = isOpen && permissionScope(actor, "application:review").ok;
    const bound = everyBoundOrInForce(head, today);
    // Where no edition is in force the page still tells what the newest ones would ask.
    const every: EveryRules = bound.ok
      ? bound.value
      : [latestEdition(head.scheme), ...head.combined.map(({ scheme }) => latestEdition(scheme))];
    const edition = combinedRules(every);
    const isSubmitted = versions.length > 0;
    const submitted = isSubmitted ? await applicationStore.submitted(db, head.id) : null;
    const acceptance = await reviewStore.acceptance(db, head.id);
    return accepted({
      caseId: head.id,
      today,
      isOpen,
      mayReview,
      blocked: [...(bound.ok ? [] : bound.refusals), ...(mayReview ? await blockedFor(context, head) : [])],
      schemes: every.map(({ scheme, system, documentNumber, edition: name, manDays }) => ({
        ...{ scheme, system, edition: `${documentNumber} ${name}`, rulesEdition: name },
        clauses: { adjustments: manDays.adjustments.clause, table: tableClause(manDays) },
        complexity: complexityAsked(manDays),
      })),
      criteria: edition.criteria.map(({ list, audited }) => ({
        id: list.id,
        name: `${list.name}/${list.internationalName}`,
        isAlways: audited === "always",
      })),
      submitted: submitted && {
        ...submitted,
        required: requiredDocuments(submitted.content),
        mayBeSampled: mayBeSampled(submitted.content),
        files: await storedFileStore.ofCase(
          db,
          head.id,
          submitted.content.documents.map((document) => document.fileId),
        ),
      },
      takeOver: mayReview && submitted !== null ? await takeOverOf(context, head, submitted.content) : null,
      history: await reviewStore.history(db, head.id),
      /** What was put on record before the review was opened again, where the same version is judged anew. */
      judged:
        mayReview && submitted !== null && acceptance?.applicationVersion === submitted.number
          ? judgedBefore(acceptance)
          : null,
      accepted: acceptance && {
        criteria: acceptance.criteria,
        professionalCodes: acceptance.professionalCodes,
        lawsAndStandards: acceptance.lawsAndStandards,
        // The record of the checks is the body's own, on the page as on paper.
        checks: (actor.clientId === null ? acceptance.checks : []).map(
          ({ subject, verdict, source, checkedOn, note }) => ({
            subject,
            verdict,
            source,
            checkedOn,
            note,
          }),
        ),
        /** Of every scheme, the leading one first. */
        manDays: [acceptance.manDaysAnswer, ...acceptance.combined.map(({ manDaysAnswer }) => manDaysAnswer)],
        sampling: acceptance.samplingAnswer,
      },
      papers: await documentStore.ofKinds(db, head.id, [
        "application-review-record",
        "man-days-record",
        "notice",
      ]),
    });
  },
});
