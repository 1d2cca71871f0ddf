import type { CertificateContent } from "@/lib/domain/certificate/certificate-content";
import type { Subject } from "@/lib/documents/kit/model";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import { criteriaNames } from "../document/document-head";

/** Who and what a certificate is about, from its confirmed content. */
export const certificateSubject = (rules: SchemeRules, content: CertificateContent): Subject => ({
  client: {
    name: content.name,
    nameEn: content.nameEn,
    address: content.address,
    addressEn: content.addressEn,
    creditCode: content.creditCode === "" ? content.registrationCertificate : content.creditCode,
  },
  scheme: rules.system.zh,
  schemeEn: rules.system.en,
  ruleDocument: `${rules.documentNumber} ${rules.edition}`,
  criteria: criteriaNames(rules, content.criteria),
  scope: content.scope,
  scopeEn: content.scopeEn,
});

/** Sites as certificate and confirmation print them. */
export const printedSites = (content: CertificateContent) =>
  content.sites.map(({ kind, name, nameEn, address, addressEn, activity, activityEn }) => ({
    kind,
    name,
    nameEn,
    address,
    addressEn,
    activity,
    activityEn,
  }));
