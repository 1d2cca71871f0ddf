import type { EveryRules } from "@/lib/domain/case/combined-rules";
import type { CaseHead } from "@/lib/data/case-store";
import type { ContractRecord } from "@/lib/data/contract-store";
import type { reviewStore } from "@/lib/data/review-store";
import { combinedRules } from "@/lib/domain/case/combined-rules";
import type { ApplicationContent } from "@/lib/domain/application/application-form";
import { summedDays } from "@/lib/domain/review/determine-review";
import { daysByScheme } from "@/lib/domain/review/scheme-days";
import type { Body } from "@/lib/domain/setting/body-setting";
import type { DocumentModels } from "@/lib/documents/render";
import { formatDocumentDate } from "@/lib/i18n/format";
import type { PlainDate } from "@/rules/core/plain-date";
import { documentHead, subjectOf } from "../document/document-head";

type Parts = Readonly<{
  head: CaseHead;
  contract: ContractRecord;
  body: Body;
  /** The edition of each scheme of the case, the leading one first. */
  every: EveryRules;
  review: Awaited<ReturnType<typeof reviewStore.accepted>>;
  content: ApplicationContent;
  today: PlainDate;
}>;

/** Whole half-days of a later audit; 0 where a person has still to give the figure. */
const later = (parts: Parts, audit: "surveillance" | "recertification"): number => {
  const { content, review, every } = parts;
  return summedDays(daysByScheme(audit, content, review.choices, every)).total;
};

const dueWords = (on: PlainDate | null, locale: string): string =>
  on === null ? "" : formatDocumentDate(on, locale);

const fees = ({ feeFen, instalments }: ContractRecord) => {
  const rows =
    instalments.length > 0
      ? instalments
      : [{ title: "认证费用", titleEn: "Certification fee", amountFen: feeFen, dueOn: null }];
  return rows.map((one) => ({
    name: one.title,
    nameEn: one.titleEn,
    due: dueWords(one.dueOn, "zh-CN"),
    dueEn: dueWords(one.dueOn, "en"),
    fen: one.amountFen,
  }));
};

/** The central office stands at the applicant's own address. */
const sitesOf = ({ applicant, sites }: ApplicationContent): DocumentModels["contract"]["sites"] =>
  [applicant, ...sites].map(({ name, nameEn, address, addressEn }) => ({ name, nameEn, address, addressEn }));

/** The model of the contract's paper: what was accepted, drawn up and agreed, in both languages. */
export const contractPaper = (parts: Parts): DocumentModels["contract"] => {
  const { contract, body, every, review, content, today } = parts;
  const { applicant } = content;
  return {
    ...documentHead(body, { document: "contract", number: contract.number, issuedOn: today }),
    subject: subjectOf(combinedRules(every), content, review.criteria),
    auditKind: "initial",
    legalRepresentative: applicant.legalRepresentative,
    contact: { name: applicant.contact, phone: applicant.contactPhone, email: applicant.contactEmail },
    sites: sitesOf(content),
    manDays: {
      ...review.days,
      surveillance: later(parts, "surveillance"),
      recertification: later(parts, "recertification"),
    },
    arrangement: { zh: contract.arrangements, en: contract.arrangementsEn },
    fees: fees(contract),
    account: { holder: body.name, bank: body.bank, number: body.bankAccount },
    signatures: { client: { name: null, signedOn: null }, body: { name: null, signedOn: null } },
  };
};
