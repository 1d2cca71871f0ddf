import { z } from "zod";
import { auditKind, date, head, signature, site, subject, text } from "../kit/model";
import type { Frozen } from "../kit/model";

/** One submitted version of an application, as it was locked. */
export const applicationFormSchema = head.extend({
  subject,
  auditKind,
  applicationVersion: z.int().positive(),
  submittedOn: date,
  legalRepresentative: text,
  established: date,
  systemSince: date,
  contact: z.object({ name: text, phone: text, email: text }),
  totalEmployees: z.int().nonnegative(),
  systemPersonnel: z.int().nonnegative(),
  business: text,
  personnel: z.array(z.object({ group: text, count: z.int(), hoursPerDay: z.number() })),
  sites: z.array(site),
  conditions: z.array(
    z.object({ clause: text, name: text, facts: text, source: text, checkedOn: date.nullable() }),
  ),
  documents: z.array(z.object({ name: text, fileName: text, sha256: text })),
  certificates: z.array(z.object({ issuer: text, number: text, criteria: text, validUntil: date })),
  signature,
});

export type ApplicationFormModel = Frozen<z.infer<typeof applicationFormSchema>>;
