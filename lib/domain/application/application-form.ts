import { z } from "zod";
import { creditCodeField } from "../client/credit-code";
import { count, id, line, optionalDay, optionalLine, optionalText, version } from "../fields";
import {
  CLAIMS,
  COMPLEXITY_CODES,
  CONDITIONS,
  DOCUMENT_KINDS,
  SITE_KINDS,
  CENTRAL_FUNCTION_POINTS,
} from "./application-lists";

const ROWS = 500;

/** A group of people inside the certified boundary, converted by hours (5.4.3.1 notes). */
export const personnelGroup = z.object({
  group: optionalLine(),
  count: count(1_000_000),
  hoursPerDay: z.number().min(0.01).max(24).multipleOf(0.01),
});

export const applicationSite = z.object({
  kind: z.enum(SITE_KINDS),
  name: optionalLine(),
  nameEn: optionalLine(300),
  address: optionalLine(300),
  addressEn: optionalLine(300),
  activity: optionalLine(300),
  distanceKm: count(20_000),
  contact: optionalLine(100),
  headcount: count(1_000_000),
  /** Sites with the same number are similar to each other; null: dissimilar to every other. */
  similarGroup: z
    .number()
    .int()
    .min(1)
    .max(99)
    .nullish()
    .transform((value) => value ?? null),
});

/** A fact under one condition of 5.2.1: dates, numbers, documents and the source, never a bare tick. */
export const conditionFact = z.object({
  condition: z.enum(CONDITIONS),
  claim: z.enum(CLAIMS),
  detail: optionalText(2_000),
  number: optionalLine(100),
  source: optionalLine(300),
  factOn: optionalDay,
  secondFactOn: optionalDay,
  validTo: optionalDay,
  checkedOn: optionalDay,
});

export const applicationDocument = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  fileId: id,
  note: optionalLine(300),
});

export const previousCertificate = z.object({
  number: optionalLine(100),
  body: optionalLine(),
  standard: optionalLine(),
  validTo: optionalDay,
  status: optionalLine(60),
});

/** The organisation as it wants to be named on contract and certificate. */
export const applicant = z.object({
  name: line(),
  nameEn: optionalLine(300),
  creditCode: creditCodeField,
  registrationCertificate: optionalLine(100),
  country: z.string().regex(/^[A-Z]{2}$/),
  address: optionalLine(300),
  addressEn: optionalLine(300),
  legalRepresentative: optionalLine(100),
  contact: optionalLine(100),
  contactPhone: optionalLine(60),
  contactEmail: optionalLine(254),
  establishedOn: optionalDay,
});

/**
 * 认证申请 as it is filled in (5.2.1, 5.2.2, 5.3.1.1). Lenient, because a draft is saved half-filled:
 * what is missing for submission is told by assessSubmission, all of it at once.
 */
export const applicationContent = z.object({
  applicant,
  scope: optionalText(1_000),
  scopeEn: optionalText(2_000),
  criteria: z.array(line(60)).max(10),
  totalEmployees: count(10_000_000)
    .nullish()
    .transform((value) => value ?? null),
  systemSince: optionalDay,
  shifts: optionalText(1_000),
  complexity: z.array(z.enum(COMPLEXITY_CODES)).max(COMPLEXITY_CODES.length),
  complexityNote: optionalText(2_000),
  centralFunction: z.array(z.enum(CENTRAL_FUNCTION_POINTS)).max(CENTRAL_FUNCTION_POINTS.length),
  personnel: z.array(personnelGroup).max(ROWS),
  sites: z.array(applicationSite).max(ROWS),
  conditions: z.array(conditionFact).max(CONDITIONS.length),
  documents: z.array(applicationDocument).max(200),
  previousCertificates: z.array(previousCertificate).max(50),
});

export type Applicant = z.output<typeof applicant>;
export type ApplicationContent = z.output<typeof applicationContent>;

/** What the browser sends: the content and the version it was made from. */
export const applicationForm = z.object({ caseId: id, version, content: applicationContent });
