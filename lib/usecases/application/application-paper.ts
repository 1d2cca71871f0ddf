import type { CaseHead } from "@/lib/data/case-store";
import type { StoredFileRow } from "@/lib/data/stored-file-store";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { CONDITIONS } from "@/lib/domain/application/application-lists";
import type { Body } from "@/lib/domain/setting/body-setting";
import type { DocumentModels } from "@/lib/documents/render";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { documentHead, subjectOf } from "../document/document-head";
import { conditionName, documentName } from "../document/paper-words";
import { toldBusiness, toldFact, toldSite } from "./told-application";

type Parts = Readonly<{
  head: CaseHead;
  body: Body;
  rules: SchemeRules;
  content: ApplicationContent;
  number: number;
  today: PlainDate;
  files: readonly StoredFileRow[];
  submittedBy: string;
}>;

const conditionRows = (content: ApplicationContent) =>
  CONDITIONS.flatMap((condition, order) => {
    const fact = content.conditions.find((one) => one.condition === condition);
    if (fact === undefined) return [];
    const { source, checkedOn } = fact;
    return [
      {
        clause: `5.2.1(${order + 1})`,
        name: conditionName(condition),
        facts: toldFact(fact),
        source,
        checkedOn,
      },
    ];
  });

const documentRows = ({ content, files }: Parts) =>
  content.documents.flatMap((document) => {
    const file = files.find((one) => one.id === document.fileId);
    return file === undefined
      ? []
      : [{ name: documentName(document.kind), fileName: file.name, sha256: file.sha256 }];
  });

/** The application form as its frozen version says it (5.2.2(1)); for the client's signature and the dossier. */
export const applicationPaper = (parts: Parts): DocumentModels["application-form"] => {
  const { head, body, rules, content, number, today } = parts;
  const { applicant } = content;
  return {
    ...documentHead(body, { document: "application-form", number: head.number, issuedOn: today }),
    subject: subjectOf(rules, content, content.criteria),
    auditKind: "initial",
    applicationVersion: number,
    submittedOn: today,
    legalRepresentative: applicant.legalRepresentative,
    // Submission refuses an application without these two days.
    established: applicant.establishedOn ?? today,
    systemSince: content.systemSince ?? today,
    contact: { name: applicant.contact, phone: applicant.contactPhone, email: applicant.contactEmail },
    totalEmployees: content.totalEmployees ?? 0,
    systemPersonnel: content.personnel.reduce((sum, group) => sum + group.count, 0),
    business: toldBusiness(content),
    personnel: content.personnel,
    sites: content.sites.map((site) => {
      const { kind, name, address } = site;
      return { kind, name, address, activity: toldSite(site) };
    }),
    conditions: conditionRows(content),
    documents: documentRows(parts),
    certificates: content.previousCertificates.flatMap((one) =>
      one.validTo === null
        ? []
        : [{ issuer: one.body, number: one.number, criteria: one.standard, validUntil: one.validTo }],
    ),
    // Handed in by a named account of the client; the seal goes on the printed paper.
    signature: { name: parts.submittedBy, signedOn: today },
  };
};
