import {
  DECISION_FILE_SHAPE,
  DECISION_PAPERS,
  type DecisionFile,
  type DecisionTold,
} from "@/lib/domain/decision/decision-file";
import type { CaseHead } from "./case-store";
import type { Db } from "./db";
import { auditPart, nonconformityPart } from "./decision-audit-columns";
import * as parts from "./decision-file-columns";
import { toPlainJson } from "./parse/plain-json";

/** Initial audits only: what later years bring is no part of what the decision relied on. */
const INITIAL = ["stage1", "stage2"];

/** Who paid, once each: a further instalment of the same payer changes nothing the decision relied on. */
const payers = async ({ tx }: Db, caseId: string): Promise<readonly string[]> => {
  const rows = await tx.payment.findMany({
    where: { contract: { caseId }, cancelledOn: null },
    distinct: ["payer"],
    orderBy: { payer: "asc" },
    select: { payer: true },
  });
  return rows.map(({ payer }) => payer);
};

/** The papers the decider opens, each by the hash of what it says; those of later years are no part of the file. */
const papers = async ({ tx }: Db, caseId: string) => {
  const initial = { caseId, kind: { in: INITIAL } };
  const audits = await tx.audit.findMany({ where: initial, select: { id: true } });
  const raised = await tx.nonconformity.findMany({
    where: { caseId, audit: initial },
    select: { id: true },
  });
  const subjects = [...audits, ...raised].map(({ id }) => id);
  return tx.document.findMany({
    where: {
      caseId,
      kind: { in: [...DECISION_PAPERS] },
      supersededAt: null,
      OR: [{ subjectId: null }, { subjectId: { in: subjects } }],
    },
    orderBy: [{ kind: "asc" }, { id: "asc" }],
    select: { kind: true, modelSha256: true },
  });
};

export const decisionFileStore = {
  /** The parts of a case's file that a decision relies on; `head` proves that the case is in scope. */
  async parts(db: Db, head: CaseHead): Promise<Omit<DecisionFile, "told">> {
    const { tx } = db;
    const caseId = head.id;
    const [application, review, contract, programme, sites, audits, nonconformities, reportReview] = [
      await tx.applicationVersion.findFirst({
        where: { application: { caseId } },
        orderBy: { number: "desc" },
        select: parts.applicationPart,
      }),
      await tx.applicationReview.findFirst({
        where: { caseId, outcome: "accept" },
        orderBy: { id: "desc" },
        select: parts.reviewPart,
      }),
      await tx.contract.findUnique({ where: { caseId }, select: parts.contractPart }),
      await tx.programme.findUnique({ where: { caseId }, select: parts.programmePart }),
      await tx.caseSite.findMany({
        where: { caseId },
        orderBy: { position: "asc" },
        select: parts.sitePart,
      }),
      await tx.audit.findMany({
        where: { caseId, kind: { in: INITIAL } },
        orderBy: [{ kind: "asc" }, { round: "asc" }],
        select: auditPart,
      }),
      await tx.nonconformity.findMany({
        where: { caseId, audit: { kind: { in: INITIAL } } },
        orderBy: { number: "asc" },
        select: nonconformityPart,
      }),
      await tx.reportReview.findFirst({
        where: { caseId },
        orderBy: { id: "desc" },
        select: parts.reportReviewPart,
      }),
    ];
    const corrections = await tx.contentCorrection.findMany({
      where: { caseId },
      orderBy: { id: "asc" },
      select: parts.correctionPart,
    });
    const { number, scheme, edition, combined, kind, clientId } = head;
    return {
      shape: DECISION_FILE_SHAPE,
      case: toPlainJson({ number, scheme, edition, combined, kind, clientId }),
      application: toPlainJson(application),
      review: toPlainJson(review),
      contract: toPlainJson(contract),
      payers: await payers(db, caseId),
      programme: toPlainJson(programme),
      sites: toPlainJson(sites),
      audits: toPlainJson(audits),
      nonconformities: toPlainJson(nonconformities),
      reportReview: toPlainJson(reportReview),
      papers: toPlainJson(await papers(db, caseId)),
      corrections: toPlainJson(corrections),
    };
  },

  /** The whole file as one decider reads it: the parts and what page and record tell from them. */
  async asTold(db: Db, head: CaseHead, told: DecisionTold): Promise<DecisionFile> {
    return { ...(await decisionFileStore.parts(db, head)), told: toPlainJson(told) };
  },
};
