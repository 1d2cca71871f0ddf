import { z } from "zod";
import { caseStore } from "@/lib/data/case-store";
import { decisionStore } from "@/lib/data/decision-store";
import { documentStore } from "@/lib/data/document-store";
import { contentCorrectionStore } from "@/lib/data/content-correction-store";
import { decisionFileStore } from "@/lib/data/decision-file-store";
import { can, permissionScope } from "@/lib/domain/access/can";
import { rulesOfCase } from "@/lib/domain/case/rules-of-case";
import { isOfDecider } from "@/lib/domain/decision/decision-checks";
import { decisionStands } from "@/lib/domain/decision/decision-stands";
import { changedParts } from "@/lib/domain/decision/changed-parts";
import { DECISION_FILE_PARTS, DECISION_PAPERS } from "@/lib/domain/decision/decision-file";
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

/** What the latest decision says, and whether it still covers the file. */
const decided = async (context: Reader, head: CaseHead, weighed: Weighed | null) => {
  const latest = await decisionStore.latest(context.db, head.id);
  if (latest === null) return null;
  const { snapshot, ...decision } = latest;
  const now = weighed?.file ?? (await decisionFileStore.parts(context.db, head));
  const seen = z.record(z.string(), z.unknown()).parse(snapshot);
  // A snapshot that no longer has the hash the decision was bound to proves nothing about any part.
  const isKept = decisionFileHash(seen) === decision.snapshotSha256;
  const changed = isKept ? changedParts(seen, now) : DECISION_FILE_PARTS;
  const rules = rulesOfCase(head);
  return {
    ...decision,
    coversFile: changed.length === 0,
    isStanding: decisionStands(head.stage),
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

/** A client reads the decision and nothing of how it was prepared. */
const NOTHING_FOR_STAFF = {
  reviews: [],
  reviewRefusals: null,
  subject: null,
  corrections: [],
  audit: null,
  fee: null,
  documents: [],
} as const;

/** Everything a decider reads on one page: review, checks, deviations, reasons, and what stands in the way. */
export const readDecisionFile = defineQuery({
  name: "decision.read-file",
  permission: "case:read",
  path: "/cases/{caseId}/decision-file",
  input: z.object({ caseId: id }),
  async run(context, form) {
    const { db, actor } = context;
    const head = await caseStore.head(db, form.caseId);
    const isClient = actor.clientId !== null;
    const weighed = isWeighed(head.stage) && !isClient ? await weighDecision(context, head) : null;
    const decision = head.edition === null ? null : await decided(context, head, weighed);
    const isOpen = head.stage === "decision";
    const mayDecide = permissionScope(actor, "decision:make").ok;
    const shown = {
      stage: head.stage,
      today: context.today,
      isClient,
      canDecide: isOpen && mayDecide,
      decision,
    };
    const prepared =
      isClient || head.edition === null ? NOTHING_FOR_STAFF : await forStaff(context, head, weighed?.told);
    return accepted({
      ...shown,
      ...prepared,
      weighing: weighed === null ? null : bothWays(weighed, mayDecide),
    });
  },
});

/** Whom and what the certificate would be for, by the file as it is. */
const subjectShown = (head: CaseHead, content: Told["certificate"]) => {
  const { client, scope, scopeEn, criteria, ruleDocument } = certificateSubject(rulesOfCase(head), content);
  const sites = printedSites(content);
  return { client, scope, scopeEn, criteria, ruleDocument, sites };
};

/** How the decision was prepared: subject, review, audit, fee, papers. */
const forStaff = async (context: Reader, head: CaseHead, seen: Told | undefined) => {
  const { db } = context;
  const { certificate, audit, reviews, fee } = seen ?? (await decisionTold(context, head));
  const papers = await documentStore.ofKinds(db, head.id, [...DECISION_PAPERS, "decision-record"]);
  return {
    reviews,
    reviewRefusals: await reviewRefusals(context, head),
    subject: subjectShown(head, certificate),
    corrections: await contentCorrectionStore.ofCase(db, head.id),
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
