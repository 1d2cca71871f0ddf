import { z } from "zod";
import { caseStore, type CaseHead } from "@/lib/data/case-store";
import { certificateStore } from "@/lib/data/certificate-store";
import { contentCorrectionStore } from "@/lib/data/content-correction-store";
import type { DecisionOnFile } from "@/lib/data/decision-store";
import { documentStore } from "@/lib/data/document-store";
import { permissionScope } from "@/lib/domain/access/can";
import { rulesOfCase, rulesOfScheme, type CaseBound } from "@/lib/domain/case/rules-of-case";
import { afterObjection, CONTENT_STAGES } from "@/lib/domain/certificate/after-objection";
import { assessIssue } from "@/lib/domain/certificate/assess-issue";
import { certificateStatus } from "@/lib/domain/certificate/certificate-status";
import { withLastWritten } from "@/lib/domain/certificate/english-words";
import { id } from "@/lib/domain/fields";
import { accepted } from "@/lib/domain/outcome";
import { noWorkingDays } from "@/rules/calendar/calendar";
import { deadline } from "@/rules/clocks/deadline";
import { validity } from "@/rules/certificates/validity";
import type { PlainDate } from "@/rules/core/plain-date";
import { criteriaNames } from "../../document/document-head";
import { contentOnFile } from "../content-on-file";
import { certificatesMeant } from "../certificates-meant";
import { decidedContents } from "../decided-content";
import { correctorRefusals, openContent } from "../open-content";
import { issueFile } from "../issue-file";
import { laterAudits } from "../later-audits";
import type { Context } from "../../framework/context";
import { defineQuery } from "../../framework/define-use-case";

/** The page of the certificate: content and its confirmation, what is missing, then the certificate itself. */
export const readCaseCertificate = defineQuery({
  name: "certificate.read",
  permission: "case:read",
  path: "/cases/{caseId}/certificates",
  input: z.object({ caseId: id }),
  async run(context, form) {
    const { db, today, actor } = context;
    const head = await caseStore.head(db, form.caseId);
    const isOpen = CONTENT_STAGES.includes(head.stage);
    const file = await issueFile(context, head);
    const { grants, confirmation } = file;
    const certificates = await certificateStore.ofCase(db, head.id);
    const corrections = await contentCorrectionStore.ofCase(db, head.id);
    const isCorrected = corrections.some(({ confirmationId }) => confirmationId === confirmation?.id);
    const after = afterObjection(head.stage, confirmation === null ? null : { ...confirmation, isCorrected });
    const canPrepare = isOpen && permissionScope(actor, "certificate:prepare").ok;
    const mayIssue = permissionScope(actor, "certificate:issue").ok;
    const canIssue = head.stage === "certificate" && mayIssue;
    return accepted({
      stage: head.stage,
      today,
      certificates: certificates.map(({ criteria, ...certificate }) => ({
        ...certificate,
        ...systemOf(head, certificate.scheme),
        criteria: criteriaNames(rulesOfScheme(head, certificate.scheme), criteria),
        status: certificateStatus(certificate, today),
        ...limits(head, certificate),
      })),
      laterAudits: grants.length === 0 ? [] : await laterAudits(context, head),
      validities: grants.flatMap((grant) => validityOf(head, grant) ?? []),
      isClient: actor.clientId !== null,
      confirmation:
        confirmation === null
          ? null
          : {
              ...confirmation,
              criteria: criteriaNames(rulesOfCase(head), confirmation.content.criteria),
              certificates: certificatesMeant(head, confirmation.content, file.standing),
            },
      corrections,
      afterObjection: after,
      correction: after === null ? null : await correctionOf(context, head),
      proposal: canPrepare ? await proposalOf(context, head, file.standing) : null,
      canAnswer: isOpen && confirmation?.status === "waiting" && actor.clientId !== null,
      mayIssue,
      canIssue,
      // What the body has yet to do before it issues is not the client's matter.
      issueRefusals: actor.clientId === null ? assessIssue(file) : [],
      documents: await papersOf(context, head, certificates),
    });
  },
});

/** What the next content would say: as decided, with the English written last; and what a form is made from. */
const proposalOf = async (
  context: Pick<Context, "db">,
  head: CaseHead,
  standing: readonly DecisionOnFile[],
) => {
  const { version, answer, latest } = await contentOnFile(context.db, head.id);
  const [decided] = await decidedContents(context, head, standing);
  return {
    ...{ version, answer, decided },
    criteria: criteriaNames(rulesOfCase(head), decided.criteria),
    certificates: certificatesMeant(head, decided, standing),
    content: latest === null ? decided : withLastWritten(decided, latest.content),
  };
};

/** The texts a corrector would put right, with what stands against this reader doing so; null: not for this role. */
const correctionOf = async (context: Pick<Context, "actor" | "db" | "today">, head: CaseHead) => {
  if (!permissionScope(context.actor, "certificate:correct").ok) return null;
  const { texts, sha256 } = await openContent(context, head);
  return { texts, sha256, refusals: await correctorRefusals(context, head) };
};

/** Of several systems each is named; where there is one the page is about nothing else. */
const systemOf = (head: CaseBound, scheme: string) => ({
  system: head.combined.length === 0 ? null : rulesOfScheme(head, scheme).system,
});

/** The papers of the certificates, each beside its own. */
const papersOf = async (
  { db }: Pick<Context, "db">,
  head: CaseHead,
  certificates: readonly Readonly<{ id: string }>[],
) => {
  const papers = [];
  for (const { id: subjectId } of certificates)
    papers.push(...(await documentStore.ofSubject(db, head.id, subjectId)));
  return papers;
};

const validityOf = (head: CaseBound, { scheme, decidedOn }: Pick<DecisionOnFile, "scheme" | "decidedOn">) => {
  const rules = rulesOfScheme(head, scheme);
  const answer = validity(rules.validity, { kind: "initial", decidedOn });
  return answer.ok
    ? {
        scheme,
        ...systemOf(head, scheme),
        firstDay: answer.firstDay,
        lastDay: answer.lastDay,
        clause: rules.validity.clause,
        steps: answer.steps,
      }
    : null;
};

const limits = (
  head: CaseBound,
  { scheme, firstDay, lastDay }: Readonly<{ scheme: string } & Record<"firstDay" | "lastDay", PlainDate>>,
) => {
  const { clocks } = rulesOfScheme(head, scheme);
  return {
    nextSurveillanceBy: deadline(clocks, noWorkingDays, {
      clock: "surveillance-due",
      from: firstDay,
      first: true,
    }).limit,
    recertificationRequestBy: deadline(clocks, noWorkingDays, {
      clock: "recertification-request",
      from: lastDay,
      first: false,
    }).limit,
  };
};
