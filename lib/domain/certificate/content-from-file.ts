import type { ApplicationContent } from "../application/application-form";
import { hasLatinLetter } from "../fields";
import type { CertificateContent } from "./certificate-content";

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

/** An English text of the file; one without a Latin letter is none, and has yet to be written. */
const english = (text: string): string => (hasLatinLetter(text) ? text : "");

/**
 * The content as the file has it: what it says is never typed anew. The English of the application stands for the
 * very words it was given for; a scope that the team confirmed in other words has none yet.
 */
export const contentFromFile = (application: ApplicationContent, facts: ContentFacts): CertificateContent => {
  const { applicant } = application;
  const scope = facts.scope === "" ? application.scope : facts.scope;
  const scopeEn = scope === application.scope ? english(application.scopeEn) : "";
  const holder = {
    name: applicant.name,
    nameEn: english(applicant.nameEn),
    address: applicant.address,
    addressEn: english(applicant.addressEn),
  };
  const central = {
    caseSiteId: null,
    kind: "central" as const,
    ...holder,
    activity: scope,
    activityEn: scopeEn,
  };
  const sites = facts.sites.map(({ id, kind, nameEn, addressEn, ...site }) => ({
    ...site,
    caseSiteId: id,
    kind: kindOf(kind),
    nameEn: english(nameEn),
    addressEn: english(addressEn),
    activityEn: site.activity === scope ? scopeEn : "",
  }));
  return {
    ...holder,
    creditCode: applicant.creditCode,
    registrationCertificate: applicant.registrationCertificate,
    scope,
    scopeEn,
    criteria: [...facts.criteria],
    sites: sites.some(({ kind }) => kind === "central") ? sites : [central, ...sites],
  };
};
