import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { NotFoundError } from "@/lib/data/errors";
import { decisionStore } from "@/lib/data/decision-store";
import { documentStore } from "@/lib/data/document-store";
import { contentCorrectionStore } from "@/lib/data/content-correction-store";
import { reportSectionStore } from "@/lib/data/report-section-store";
import { decisionFileStore } from "@/lib/data/decision-file-store";
import { can, permissionScope } from "@/lib/domain/access/can";
import { rulesOfScheme, schemesOfCase } from "@/lib/domain/case/rules-of-case";
import { isOfDecider } from "@/lib/domain/decision/decision-checks";
import { firstToDecide, isStanding, isSystemOf, type Taken } from "@/lib/domain/decision/decision-round";
import { changedParts } from "@/lib/domain/decision/changed-parts";
import { DECISION_FILE_PARTS, DECISION_PAPERS } from "@/lib/domain/decision/decision-file";
import type { PlainDate } from "@/rules/core/plain-date";
import { id } from "@/lib/domain/fields";
import { accepted, type Refusal } from "@/lib/domain/outcome";
import type { CaseHead } from "@/lib/data/case-store";
import { certificateSubject, printedSites } from "../../certificate/certificate-subject";
import { appealUntil } from "../../clock/appeal-until";
import { competenceRefusals } from "../competence-refusals";
import { decisionTold, type Told } from "../decision-told";
import { decisionFileHash, isWeighed, weighDecision, type Weighed } from "../weigh-decision";
import type { Context } from "../../framework/context";
import { defineQuery } from "../../framework/define-use-case";

type Reader = Pick<Context, "actor" | "db" | "today">;

/** What stands against this actor reviewing the report; null: it is not for this role at all. */
const reviewRefusals = async (context: Reader, head: CaseHead): Promise<readonly Refusal[] | null> => {
  if (head.stage !== "report-review" || !permissionScope(context.actor, "report:review").ok) return null;
  const duty = can(context.actor, "report-review", await caseStore.duties(context.db, head.id));
  const lacking = await competenceRefusals(context, head, "report-reviewer");
  return [...(duty.ok ? [] : duty.refusals), ...lacking];
};

/** What the latest decision on a system says, and whether it still covers the file. */
const decided = async (context: Reader, head: CaseHead, scheme: string, weighed: Weighed | null) => {
  const latest = await decisionStore.latest(context.db, head.id, scheme);
  if (latest === null) return null;
  const { snapshot, ...decision } = latest;
  const now = weighed?.file ?? (await decisionFileStore.parts(context.db, head));
  const seen = z.record(z.string(), z.unknown()).parse(snapshot);
  // A snapshot that no longer has the hash the decision was bound to proves nothing about any part.
  const isKept = decisionFileHash(seen) === decision.snapshotSha256;
  const changed = isKept ? changedParts(seen, now) : DECISION_FILE_PARTS;
  const rules = rulesOfScheme(head, scheme);
  return {
    ...decision,
    coversFile: changed.length === 0,
    isStanding: isStanding(head, decision),
    changedParts: changed,
    appeal:
      decision.toldClientOn === null
        ? null
        : {
            by: await appealUntil(context.db, rules, decision.toldClientOn),
            clause: rules.clocks.limits["appeal-limit"].clause,
          },
  };
};

/** The systems of the case, each with the decision on it in this round; none beside the case's own where it is alone. */
const systemsOf = (head: CaseHead, taken: readonly (Taken & Readonly<{ decidedOn: PlainDate }>)[]) =>
  head.edition === null || head.combined.length === 0
    ? []
    : schemesOfCase(head).map(({ scheme }) => {
        const last = taken.findLast((one) => one.scheme === scheme) ?? null;
        const standing = last !== null && isStanding(head, last) ? last : null;
        return {
          ...{ scheme, system: rulesOfScheme(head, scheme).system },
          ...{ outcome: standing?.outcome ?? null, decidedOn: standing?.decidedOn ?? null },
          // Decided before, and to be decided anew.
          isLeftBehind: last !== null && standing === null,
        };
      });

/** A client reads the decision and nothing of how it was prepared. */
const NOTHING_FOR_STAFF = {
  reviews: [],
  reviewRefusals: null,
  subject: null,
  corrections: [],
  findings: null,
  audit: null,
  fee: null,
  documents: [],
} as const;

/** Everything a decider reads on one page: review, checks, deviations, reasons, and what stands in the way. */
export const readDecisionFile = defineQuery({
  name: "decision.read-file",
  permission: "case:read",
  path: "/cases/{caseId}/decision-file",
  input: z.object({ caseId: id, scheme: z.string().max(40).optional() }),
  async run(context, form) {
    const { db, actor } = context;
    const head = await caseStore.head(db, form.caseId);
    const isClient = actor.clientId !== null;
    const taken = await decisionStore.taken(db, head.id);
    const { scheme = firstToDecide(head, taken) } = form;
    if (!isSystemOf(head, scheme)) throw new NotFoundError("system");
    const weighed = isWeighed(head.stage) && !isClient ? await weighDecision(context, head, scheme) : null;
    const decision = head.edition === null ? null : await decided(context, head, scheme, weighed);
    const isOpen = head.stage === "decision" && decision?.isStanding !== true;
    const mayDecide = permissionScope(actor, "decision:make").ok;
    const shown = {
      scheme,
      systems: systemsOf(head, taken),
      stage: head.stage,
      isOpen,
      today: context.today,
      isClient,
      canDecide: isOpen && mayDecide,
      decision,
    };
    const prepared =
      isClient || head.edition === null
        ? NOTHING_FOR_STAFF
        : await forStaff(context, head, scheme, weighed?.told);
    return accepted({
      ...shown,
      ...prepared,
      weighing: weighed === null || decision?.isStanding === true ? null : bothWays(weighed, mayDecide),
    });
  },
});

/** Whom and what the certificate would be for, by the file as it is. */
const subjectShown = (head: CaseHead, { scheme, certificate: content }: Told) => {
  const { client, scope, scopeEn, criteria, ruleDocument } = certificateSubject(
    rulesOfScheme(head, scheme),
    content,
  );
  const sites = printedSites(content);
  return { client, scope, scopeEn, criteria, ruleDocument, sites };
};

/** How the decision was prepared: subject, review, audit, fee, papers. */
const forStaff = async (context: Reader, head: CaseHead, scheme: string, seen: Told | undefined) => {
  const { db } = context;
  const told = seen ?? (await decisionTold(context, head, scheme));
  const { audit, reviews, fee } = told;
  const papers = await documentStore.ofKinds(db, head.id, [...DECISION_PAPERS, "decision-record"]);
  return {
    reviews,
    reviewRefusals: await reviewRefusals(context, head),
    subject: subjectShown(head, told),
    corrections: await contentCorrectionStore.ofCase(db, head.id),
    findings: await reportSectionStore.signedFindings(db, head.id),
    audit,
    fee,
    documents: papers.filter(({ isSuperseded }) => !isSuperseded),
  };
};

const bothWays = ({ sha256, towards }: Weighed, mayDecide: boolean) => {
  const grant = towards("grant");
  const checks = grant.checks.filter((check) => mayDecide || !isOfDecider(check));
  return { sha256, checks, grantRefusals: grant.refusals, refuseRefusals: towards("refuse").refusals };
};
