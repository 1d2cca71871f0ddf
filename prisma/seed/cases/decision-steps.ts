import type { Actor } from "@/lib/domain/access/actor";
import { answerContent } from "@/lib/usecases/certificate/answer-content";
import { readCaseCertificate } from "@/lib/usecases/certificate/queries/read-case-certificate";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { prepareContent } from "@/lib/usecases/certificate/prepare-content";
import { makeDecision } from "@/lib/usecases/decision/make-decision";
import { readDecisionFile } from "@/lib/usecases/decision/queries/read-decision-file";
import { englishOf } from "@/lib/domain/certificate/certificate-content";
import { withEnglish } from "@/lib/domain/certificate/english-words";
import type { PlainDate } from "@/rules/core/plain-date";
import { play } from "../play";
import type { Organisation } from "./organisation";

/** 5.9: granted on the file that the decider saw. */
export const grant = async (decider: Actor, caseId: string, on: PlainDate): Promise<void> => {
  const { weighing } = await play(decider, on, readDecisionFile, { caseId });
  await play(decider, on, makeDecision, {
    ...{ caseId, outcome: "grant", fileSha256: weighing?.sha256 ?? "" },
    reasons: "审核证据充分，不符合项均已验证，推荐条件满足，准予认证。",
  });
};

type Parties = Readonly<{ caseId: string; client: Actor; quality: Actor; organisation: Organisation }>;

/** 认证证书内容确认: shown to the client and confirmed. */
export const confirmContent = async (parties: Parties, on: PlainDate): Promise<void> => {
  const { caseId, client, quality, organisation } = parties;
  const { nameEn, addressEn, business } = organisation;
  const { proposal } = await play(quality, on, readCaseCertificate, { caseId });
  if (proposal === null) throw new Error("The content of the certificate is not open");
  const words = { nameEn, addressEn, scopeEn: business.scopeEn };
  const { version, answer, content } = proposal;
  const site = { nameEn, addressEn, activityEn: business.scopeEn };
  const whole = withEnglish(content, { ...words, sites: content.sites.map(() => site) });
  const { id } = await play(quality, on, prepareContent, { caseId, version, answer, ...englishOf(whole) });
  await play(client, on, answerContent, { caseId, confirmationId: id, answer: "confirmed", remark: "" });
};

export const certify = async ({ caseId, quality }: Parties, on: PlainDate): Promise<void> => {
  await play(quality, on, issueCertificate, { caseId });
};
