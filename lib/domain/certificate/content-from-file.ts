import type { ApplicationContent } from "../application/application-form";
import type { CertificateContent, PrepareContentForm } from "./certificate-content";

type Site = Readonly<{
  id: string;
  kind: string;
  name: string;
  nameEn: string;
  address: string;
  addressEn: string;
  activity: string;
}>;

export type ContentFacts = Readonly<{
  sites: readonly Site[];
  criteria: readonly string[];
  /** The scope the team confirmed at stage 2; empty: as applied for. */
  scope: string;
}>;

const kindOf = (kind: string): CertificateContent["sites"][number]["kind"] => {
  if (kind === "central" || kind === "fixed" || kind === "temporary") return kind;
  throw new RangeError(`No kind of site ${kind}`);
};

/** The content as the file has it: what the Chinese part of the certificate says is never typed anew. */
export const contentFromFile = (application: ApplicationContent, facts: ContentFacts): CertificateContent => {
  const { applicant } = application;
  const scope = facts.scope === "" ? application.scope : facts.scope;
  const central = {
    caseSiteId: null,
    kind: "central" as const,
    name: applicant.name,
    nameEn: applicant.nameEn,
    address: applicant.address,
    addressEn: applicant.addressEn,
    activity: scope,
    activityEn: application.scopeEn,
  };
  const sites = facts.sites.map(({ id, kind, ...site }) => ({
    ...site,
    caseSiteId: id,
    kind: kindOf(kind),
    activityEn: "",
  }));
  return {
    name: applicant.name,
    nameEn: applicant.nameEn,
    address: applicant.address,
    addressEn: applicant.addressEn,
    creditCode: applicant.creditCode,
    registrationCertificate: applicant.registrationCertificate,
    scope,
    scopeEn: application.scopeEn,
    criteria: [...facts.criteria],
    sites: sites.some(({ kind }) => kind === "central") ? sites : [central, ...sites],
  };
};

/** The same with the English words the body has set; sites are told by their place in the list. */
export const withEnglish = (content: CertificateContent, form: PrepareContentForm): CertificateContent => ({
  ...content,
  nameEn: form.nameEn,
  addressEn: form.addressEn,
  scopeEn: form.scopeEn,
  sites: content.sites.map((site, index) => ({ ...site, ...form.sites[index] })),
});
