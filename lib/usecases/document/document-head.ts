import { settingStore } from "@/lib/data/setting-store";
import { BODY_SETTING, bodySetting, type Body } from "@/lib/domain/setting/body-setting";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import {
  FORM_VERSION,
  OFFICIAL_DOCUMENTS,
  type OfficialDocumentName,
} from "@/lib/domain/document/official-documents.data";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import type { Head } from "@/lib/documents/kit/model";
import type { Subject } from "@/lib/documents/kit/model";
import type { PlainDate } from "@/rules/core/plain-date";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";
import type { Context } from "../framework/context";

/**
 * The certification body as documents name it. Asked before the first write: an installation that has not said
 * who it is cannot issue papers.
 */
export const requireBody = async (context: Context): Promise<Outcome<Body>> => {
  const body = await settingStore.read(context.db.tx, BODY_SETTING, bodySetting);
  return body === null ? refused({ code: "body-not-named" }) : accepted(body);
};

type Paper = Readonly<{ document: OfficialDocumentName; number: string; issuedOn: PlainDate }>;

/** The number of a paper about one system: the case's, of a combined audit with the letters of the system (11.1). */
export const systemNumber = (
  { number, combined }: Readonly<{ number: string; combined: readonly unknown[] }>,
  { certificateLetters }: SchemeRules,
): string => (combined.length === 0 ? number : `${number}-${certificateLetters}`);

/** What every official document carries: language, form code, number, day, body. */
export const documentHead = (body: Body, { document, number, issuedOn }: Paper): Head => ({
  language: "zh-CN",
  form: { code: OFFICIAL_DOCUMENTS[document].code, version: FORM_VERSION },
  number,
  issuedOn,
  body: {
    name: body.name,
    nameEn: body.nameEn,
    address: body.address,
    addressEn: body.addressEn,
    phone: body.phone,
    email: body.email,
    website: body.website,
  },
});

/** The names of chosen criteria as contract, plan, report and certificate print them (4.1). */
export const criteriaNames = (rules: SchemeRules, chosen: readonly string[]): readonly string[] =>
  rules.criteria
    .filter(({ list }) => chosen.includes(list.id))
    .map(({ list }) => `${list.name}/${list.internationalName}`);

/** Who and what a case is about, from the content frozen at submission and the criteria accepted at review (4.1). */
export const subjectOf = (
  rules: SchemeRules,
  content: ApplicationContent,
  criteria: readonly string[],
): Subject => ({
  client: {
    name: content.applicant.name,
    nameEn: content.applicant.nameEn,
    address: content.applicant.address,
    addressEn: content.applicant.addressEn,
    creditCode: content.applicant.creditCode || content.applicant.registrationCertificate,
  },
  scheme: rules.system.zh,
  schemeEn: rules.system.en,
  ruleDocument: `${rules.documentNumber} ${rules.edition}`,
  criteria: criteriaNames(rules, criteria),
  scope: content.scope,
  scopeEn: content.scopeEn,
});
