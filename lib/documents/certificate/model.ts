import { z } from "zod";
import { date, head, site, subject, text } from "../kit/model";
import type { Frozen } from "../kit/model";

/**
 * One edition of a certificate (5.9.4 a to i, 9.1). `number` of the head is the certificate's number,
 * `issuedOn` the day this edition was issued.
 */
export const certificateSchema = head.extend({
  subject,
  /** 1 for the first issue; a changed certificate carries the next number and voids the ones before. */
  edition: z.int().positive(),
  firstCertifiedOn: date,
  lastDay: date,
  /** All sites, the central office included, each with its own scope; more than one makes an annex. */
  sites: z.array(site.extend({ nameEn: text, addressEn: text, activityEn: text })).min(1),
  lookUpUrl: z.url(),
  generalManager: text,
  /** The certification mark as outlines, or null: its place stays free. */
  mark: z
    .object({ width: z.number().positive(), height: z.number().positive(), paths: z.array(text) })
    .nullable(),
});

export type CertificateModel = Frozen<z.infer<typeof certificateSchema>>;
