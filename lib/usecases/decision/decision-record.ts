import { decisionStore } from "@/lib/data/decision-store";
import { documentStore } from "@/lib/data/document-store";
import { NotFoundError } from "@/lib/data/errors";
import { formatDocumentDate } from "@/lib/i18n/format";
import { say, word } from "@/lib/i18n/say";
import { translatorFor } from "@/lib/i18n/translator";
import words from "@/lib/i18n/messages/zh-CN/decision.json" with { type: "json" };
import type { PlainDate } from "@/rules/core/plain-date";
import { validity } from "@/rules/certificates/validity";
import { printedSites } from "../certificate/certificate-subject";
import { documentHead, systemNumber } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import type { DecisionPaper } from "./decision-paper";
import { reasonLines } from "./refuse-certification";
import type { Weighed, WeighedOutcome } from "./weigh-decision";

type Comment = Readonly<{ comment: string; commentedBy: string; commentedOn: PlainDate }>;

const RECOMMENDATIONS: Readonly<Record<string, string>> = words.decision.recommendations;
const STATES: Readonly<Record<string, string>> = words.decision.nonconformityStates;

const commentLine = ({ comment, commentedBy, commentedOn }: Comment): string =>
  `${comment}（${commentedBy}，${formatDocumentDate(commentedOn, "zh-CN")}）`;

/** Papers are Chinese first; they name things with the very words of the pages, and say nothing the page did not. */
export const issueDecisionRecord = async (
  context: Context,
  { head, body, rules, subject, form, decisionId }: DecisionPaper,
  { checks, told, sha256 }: Pick<WeighedOutcome, "checks"> & Pick<Weighed, "sha256" | "told">,
): Promise<void> => {
  const { today, actor } = context;
  const sentences = await translatorFor("zh-CN");
  const { audit, certificate } = told;
  if (audit === null) throw new NotFoundError("audit");
  const [review] = told.reviews;
  const granted =
    form.outcome === "grant" ? validity(rules.validity, { kind: "initial", decidedOn: today }) : null;
  // Taken anew: the record of the earlier decision on this system stays on file as superseded.
  const onSystem = (await decisionStore.taken(context.db, head.id)).filter(
    ({ scheme }) => scheme === rules.scheme,
  );
  const subjectIds = onSystem.map(({ id }) => id);
  await documentStore.supersedeOf(
    context.db,
    { caseId: head.id, kind: "decision-record", subjectIds },
    context.now,
  );
  await issueDocument(context, {
    caseId: head.id,
    kind: "decision-record",
    model: {
      ...documentHead(body, {
        document: "decision-record",
        number: systemNumber(head, rules),
        issuedOn: today,
      }),
      subject,
      sites: printedSites(certificate),
      auditKind: "initial",
      auditSpan: audit.span,
      team: audit.team,
      manDays: audit.determinedHalfDays,
      recommendation: RECOMMENDATIONS[audit.recommendation] ?? audit.recommendation,
      reportReview: (review?.sections ?? []).map(({ section, verdict, note }) => ({
        section: word(sentences, "section", section),
        passes: verdict === "passed",
        remark: note,
      })),
      reportReviewer: { name: review?.reviewer ?? null, signedOn: review?.reviewedOn ?? null },
      clientComments:
        audit.comments.length === 0 ? words.decision.noComment : audit.comments.map(commentLine).join("\n"),
      checks: checks.map(({ key, clause, holds, ground }) => ({
        clause,
        text: words.decision.checks[key],
        holds,
        facts: say(sentences, "decision.grounds", { code: ground.key, facts: ground.facts }),
      })),
      nonconformities: audit.nonconformities.map(({ number, grade, status, settledOn }) => ({
        number,
        grade,
        state: STATES[status] ?? status,
        settledOn,
      })),
      outcome: form.outcome,
      reasons: [...reasonLines(form.reasons)],
      decidedOn: today,
      validity: granted?.ok === true ? { from: granted.firstDay, to: granted.lastDay } : null,
      fileHash: sha256,
      deciders: [{ name: actor.name, signedOn: today }],
    },
    subjectId: decisionId,
    isForClient: false,
  });
};
