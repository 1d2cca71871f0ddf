import {
  applicationContent,
  type Applicant,
  type ApplicationContent,
} from "@/lib/domain/application/application-form";
import type { Prisma } from "./generated/client";
import { toDateColumnOrNull, toPlainDateOrNull } from "./parse/dates";
import { toJsonColumn } from "./parse/json-column";

export const applicationColumns = {
  id: true,
  status: true,
  version: true,
  scope: true,
  scopeEn: true,
  criteria: true,
  totalEmployees: true,
  systemSince: true,
  shifts: true,
  complexity: true,
  complexityNote: true,
  centralFunction: true,
  applicant: true,
  personnel: { orderBy: { position: "asc" } },
  sites: { orderBy: { position: "asc" } },
  conditions: true,
  documents: { orderBy: { id: "asc" } },
  previousCertificates: { orderBy: { id: "asc" } },
} as const satisfies Prisma.ApplicationSelect;

type Row = Prisma.ApplicationGetPayload<{ select: typeof applicationColumns }>;

/** The live rows as the form's content; parsed, so that a row that does not fit is found here and not on a page. */
export const toContent = (row: Row): ApplicationContent =>
  applicationContent.parse({
    ...row,
    applicant: row.applicant && {
      ...row.applicant,
      establishedOn: toPlainDateOrNull(row.applicant.establishedOn),
    },
    systemSince: toPlainDateOrNull(row.systemSince),
    centralFunction: row.centralFunction ?? [],
    personnel: row.personnel.map((group) => ({ ...group, hoursPerDay: group.hoursPerDayHundredths / 100 })),
    conditions: row.conditions.map((fact) => ({
      ...fact,
      factOn: toPlainDateOrNull(fact.factOn),
      secondFactOn: toPlainDateOrNull(fact.secondFactOn),
      validTo: toPlainDateOrNull(fact.validTo),
      checkedOn: toPlainDateOrNull(fact.checkedOn),
    })),
    previousCertificates: row.previousCertificates.map((one) => ({
      ...one,
      validTo: toPlainDateOrNull(one.validTo),
    })),
  });

const applicantRow = ({ establishedOn, ...named }: Applicant) => ({
  ...named,
  establishedOn: toDateColumnOrNull(establishedOn),
});

/** The form's content as columns and rows. */
export const toRows = {
  fields: (content: ApplicationContent) => ({
    scope: content.scope,
    scopeEn: content.scopeEn,
    criteria: content.criteria,
    totalEmployees: content.totalEmployees,
    systemSince: toDateColumnOrNull(content.systemSince),
    shifts: content.shifts,
    complexity: content.complexity,
    complexityNote: content.complexityNote,
    centralFunction: toJsonColumn(content.centralFunction),
  }),
  applicant: applicantRow,
  personnel: (applicationId: string, content: ApplicationContent) =>
    content.personnel.map(({ hoursPerDay, ...group }, position) => ({
      ...group,
      applicationId,
      position,
      hoursPerDayHundredths: Math.round(hoursPerDay * 100),
    })),
  sites: (applicationId: string, content: ApplicationContent) =>
    content.sites.map((site, position) => ({ ...site, applicationId, position })),
  conditions: (applicationId: string, content: ApplicationContent) =>
    content.conditions.map((fact) => ({
      ...fact,
      applicationId,
      factOn: toDateColumnOrNull(fact.factOn),
      secondFactOn: toDateColumnOrNull(fact.secondFactOn),
      validTo: toDateColumnOrNull(fact.validTo),
      checkedOn: toDateColumnOrNull(fact.checkedOn),
    })),
  documents: (applicationId: string, content: ApplicationContent) =>
    content.documents.map((document) => ({ ...document, applicationId })),
  previous: (applicationId: string, content: ApplicationContent) =>
    content.previousCertificates.map((one) => ({
      ...one,
      applicationId,
      validTo: toDateColumnOrNull(one.validTo),
    })),
};
