import { env } from "@/lib/env";
import type { CaseHead } from "@/lib/data/case-store";
import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import type { Body } from "@/lib/domain/setting/body-setting";
import { noWorkingDays } from "@/rules/calendar/calendar";
import { deadline } from "@/rules/clocks/deadline";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { documentHead, systemNumber } from "../document/document-head";
import { issueDocument } from "../document/issue-document";
import type { Context } from "../framework/context";
import { tellClient } from "../notice/tell-client";
import { certificateSubject, printedSites } from "./certificate-subject";

export type IssuedCertificate = Readonly<{
  id: string;
  number: string;
  firstDay: PlainDate;
  lastDay: PlainDate;
  decidedOn: PlainDate;
}>;

type Paper = Readonly<{
  head: CaseHead;
  body: Body;
  rules: SchemeRules;
  content: CertificateContent;
  issued: IssuedCertificate;
}>;

/** Where anybody can look the certificate up (5.9.4 i). */
export const lookUpUrl = (number: string): string =>
  new URL(`/certificates/${encodeURIComponent(number)}`, env().PUBLIC_URL).href;

const certificateModel = ({ body, rules, content, issued }: Paper, issuedOn: PlainDate) => ({
  ...documentHead(body, { document: "certificate", number: issued.number, issuedOn }),
  subject: certificateSubject(rules, content),
  edition: 1,
  firstCertifiedOn: issued.firstDay,
  lastDay: issued.lastDay,
  sites: printedSites(content),
  lookUpUrl: lookUpUrl(issued.number),
  generalManager: body.generalManager,
  mark: null,
});

/** The certificate itself and the result notice 认证结果通知单 with the next surveillance (6.1, 6.2). */
export const issueCertificatePapers = async (context: Context, paper: Paper): Promise<void> => {
  const { head, body, rules, content, issued } = paper;
  const { today } = context;
  await issueDocument(context, {
    caseId: head.id,
    kind: "certificate",
    model: certificateModel(paper, today),
    subjectId: issued.id,
    isForClient: true,
  });
  const told = {
    type: "granted" as const,
    certificateNumber: issued.number,
    decidedOn: issued.decidedOn,
    firstDay: issued.firstDay,
    lastDay: issued.lastDay,
    nextSurveillanceBy: deadline(rules.clocks, noWorkingDays, {
      clock: "surveillance-due",
      from: issued.decidedOn,
      first: true,
    }).limit,
    recertificationRequestBy: deadline(rules.clocks, noWorkingDays, {
      clock: "recertification-request",
      from: issued.lastDay,
      first: false,
    }).limit,
  };
  const documentId = await issueDocument(context, {
    caseId: head.id,
    kind: "notice",
    model: {
      ...documentHead(body, {
        document: "result-notice",
        number: systemNumber(head, rules),
        issuedOn: today,
      }),
      subject: certificateSubject(rules, content),
      clause: rules.validity.clause,
      handler: context.actor.name,
      content: told,
    },
    subjectId: issued.id,
    isForClient: true,
  });
  await tellClient(context, {
    caseId: head.id,
    kind: "certification-granted",
    facts: { ...told, caseNumber: head.number, client: head.clientName },
    documentId,
  });
};
