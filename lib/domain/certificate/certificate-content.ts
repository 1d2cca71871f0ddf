import { z } from "zod";
import { creditCodeField } from "../client/credit-code";
import { id, line, optionalLine, optionalText, text } from "../fields";

const site = z.object({
  caseSiteId: id.nullable(),
  kind: z.enum(["central", "fixed", "temporary"]),
  name: line(),
  nameEn: optionalLine(),
  address: line(300),
  addressEn: optionalLine(300),
  activity: text(1_000),
  activityEn: optionalText(1_000),
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

/**
 * The English words the body sets; what the Chinese says comes from the file. Sites are matched by their
 * place in the list.
 */
export const prepareContentForm = z.object({
  caseId: id,
  nameEn: line(),
  addressEn: line(300),
  scopeEn: text(2_000),
  sites: z
    .array(
      z.object({ nameEn: optionalLine(), addressEn: optionalLine(300), activityEn: optionalText(1_000) }),
    )
    .min(1)
    .max(500),
});

export type PrepareContentForm = z.output<typeof prepareContentForm>;

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
