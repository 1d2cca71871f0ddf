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
  /** The scope in force, in both languages: as accepted and contracted, or as a settlement adopted it since. */
  scope: string;
  scopeEn: string;
}>;

const kindOf = (kind: string): CertificateContent["sites"][number]["kind"] => {
  if (kind === "central" || kind === "fixed" || kind === "temporary") return kind;
  throw new RangeError(`No kind of site ${kind}`);
};

/** An English text of the file; one without a Latin letter is none, and has yet to be written. */
const english = (text: string): string => (hasLatinLetter(text) ? text : "");

/** As much of a scope as the list of sites holds: the central office alone does what the whole scope says. */
const SITE_ACTIVITY = 300;

/** The content as the file has it: what it says is never typed anew. */
export const contentFromFile = (application: ApplicationContent, facts: ContentFacts): CertificateContent => {
  const { applicant } = application;
  const { scope } = facts;
  const scopeEn = english(facts.scopeEn);
  // A site that does all that was applied for does what the scope in force says, no more and no less.
  const whole = [application.scope, application.scope.slice(0, SITE_ACTIVITY), scope];
  const does = (activity: string) =>
    whole.includes(activity) ? { activity: scope, activityEn: scopeEn } : { activity, activityEn: "" };
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
    ...does(site.activity),
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
