import { z } from "zod";
import { creditCodeField } from "../client/credit-code";
import { englishLine, englishText, id, line, optionalLine, optionalText, text } from "../fields";

const site = z.object({
  caseSiteId: id.nullable(),
  kind: z.enum(["central", "fixed", "temporary"]),
  name: line(),
  nameEn: optionalLine(),
  address: line(300),
  addressEn: optionalLine(300),
  // As long as a scope: the central site of a holder alone does what the whole scope says.
  activity: text(2_000),
  activityEn: optionalText(2_000),
});

/** What a certificate will say (5.9.4 a–i, 9.1), before it has number and dates. */
export const certificateContent = z.object({
  name: line(),
  nameEn: optionalLine(),
  address: line(300),
  addressEn: optionalLine(300),
  creditCode: creditCodeField,
  registrationCertificate: optionalLine(100),
  scope: text(2_000),
  scopeEn: optionalText(2_000),
  criteria: z.array(line(40)).min(1).max(10),
  sites: z.array(site).min(1).max(500),
});

export type CertificateContent = z.output<typeof certificateContent>;

const siteInEnglish = z.object({
  nameEn: englishLine(),
  addressEn: englishLine(300),
  activityEn: englishText(2_000),
});

/** What the client has said of the content on file; "none": it was not asked yet. */
export const CONTENT_ANSWERS = ["none", "waiting", "confirmed", "objected"] as const;

export type ContentAnswer = (typeof CONTENT_ANSWERS)[number];

/**
 * The English of a certificate, which is printed in both languages (5.9.4). What the file holds is sent as it is;
 * only what it lacks is new. Sites are matched by their place in the list. Version and answer tell which content
 * this one takes the place of.
 */
export const prepareContentForm = z.object({
  caseId: id,
  version: z.number().int().min(0).max(2_000_000_000),
  answer: z.enum(CONTENT_ANSWERS),
  nameEn: englishLine(),
  addressEn: englishLine(300),
  scopeEn: englishText(2_000),
  sites: z.array(siteInEnglish).min(1).max(500),
});

export type PrepareContentForm = z.output<typeof prepareContentForm>;

/** The English words of a content, and nothing else of it. */
export type EnglishWords = Pick<PrepareContentForm, "nameEn" | "addressEn" | "scopeEn" | "sites">;

export const englishOf = ({ nameEn, addressEn, scopeEn, sites }: CertificateContent): EnglishWords => ({
  nameEn,
  addressEn,
  scopeEn,
  sites: sites.map((site) => ({
    nameEn: site.nameEn,
    addressEn: site.addressEn,
    activityEn: site.activityEn,
  })),
});

/** The client's answer to the content shown: an objection says what is wrong, a confirmation asks for nothing more. */
export const answerContentForm = z
  .object({
    caseId: id,
    confirmationId: id,
    answer: z.enum(["confirmed", "objected"]),
    remark: optionalText(2_000),
  })
  .refine((form) => form.answer === "confirmed" || form.remark !== "", {
    path: ["remark"],
    params: { code: "required" },
  })
  .refine((form) => form.answer === "objected" || form.remark === "", {
    path: ["remark"],
    params: { code: "confirmed-with-changes" },
  });

export const issueCertificateForm = z.object({ caseId: id });
