import { certificateContent, type CertificateContent } from "@/lib/domain/certificate/certificate-content";
import { certificateNumberKey } from "@/lib/domain/certificate/certificate-number";
import { certificateSearchText } from "@/lib/domain/certificate/certificate-search-text";
import type { PlainDate } from "@/rules/core/plain-date";
import type { CaseHead } from "./case-store";
import type { Db } from "./db";
import { factBasisStore } from "./fact-basis-store";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate, toPlainDateOrNull } from "./parse/dates";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";

type NewCertificate = Readonly<{
  number: string;
  decisionId: string;
  scheme: string;
  edition: string;
  firstCertifiedOn: PlainDate;
  firstDay: PlainDate;
  lastDay: PlainDate;
  content: CertificateContent;
  today: PlainDate;
  now: Date;
}>;

const confirmationColumns = {
  id: true,
  content: true,
  preparedOn: true,
  status: true,
  answeredOn: true,
  remark: true,
} as const satisfies Prisma.CertificateContentConfirmationSelect;

type ConfirmationRow = Prisma.CertificateContentConfirmationGetPayload<{
  select: typeof confirmationColumns;
}>;

const toConfirmation = ({ content, preparedOn, answeredOn, ...row }: ConfirmationRow) => ({
  ...row,
  preparedOn: toPlainDate(preparedOn),
  answeredOn: toPlainDateOrNull(answeredOn),
  content: fromJsonColumn(certificateContent, content),
});

export type ContentConfirmation = ReturnType<typeof toConfirmation>;

type PrintedSite = CertificateContent["sites"][number];

/** A site as the register keeps it; its kind is known by the case's own site. */
const siteRow = (site: PrintedSite, position: number) => {
  const { caseSiteId, name, nameEn, address, addressEn, activity, activityEn } = site;
  return { position, caseSiteId, name, nameEn, address, addressEn, activity, activityEn };
};

const orNull = (value: string): string | null => (value === "" ? null : value);

/** 认证证书 and the confirmation of its content. */
export const certificateStore = {
  /**
   * Facts of the content: the sites as accepted and found, and the scope in force (5.6.2 c). The team's English stands
   * in only where the scope on file has none; what the team wrote of another scope is no scope before it is adopted.
   */
  async facts(db: Db, caseId: string) {
    const { tx } = db;
    const sites = await tx.caseSite.findMany({
      where: { caseId, goneInAuditId: null },
      orderBy: { position: "asc" },
      select: {
        id: true,
        kind: true,
        name: true,
        nameEn: true,
        address: true,
        addressEn: true,
        activity: true,
      },
    });
    const review = await tx.applicationReview.findFirst({
      where: { caseId, outcome: "accept" },
      orderBy: { id: "desc" },
      select: { criteria: true, effectivePersonnel: true },
    });
    const confirmed = await tx.factConfirmation.findFirst({
      where: { audit: { caseId, kind: "stage2" } },
      orderBy: { audit: { round: "desc" } },
      select: { scope: true, scopeEn: true, effectivePersonnel: true },
    });
    if (review === null) throw new NotFoundError("application review");
    const { scope, scopeEn } = await factBasisStore.scopeInForce(db, caseId);
    const written = confirmed?.scope === scope ? confirmed.scopeEn : "";
    return {
      sites,
      criteria: review.criteria,
      scope,
      scopeEn: scopeEn === "" ? written : scopeEn,
      effectivePersonnel: confirmed?.effectivePersonnel ?? review.effectivePersonnel,
    };
  },

  async latestConfirmation({ tx }: Db, caseId: string): Promise<ContentConfirmation | null> {
    const row = await tx.certificateContentConfirmation.findFirst({
      where: { caseId },
      orderBy: { id: "desc" },
      select: confirmationColumns,
    });
    return row === null ? null : toConfirmation(row);
  },

  /** Counts up with each content put before the client and each answer to it; 0: there was none yet. */
  async contentVersion({ tx }: Db, caseId: string): Promise<number> {
    const prepared = await tx.certificateContentConfirmation.count({ where: { caseId } });
    const answered = await tx.certificateContentConfirmation.count({
      where: { caseId, status: { not: "waiting" } },
    });
    return prepared + answered;
  },

  async createConfirmation(
    { tx }: Db,
    caseId: string,
    content: CertificateContent,
    prepared: Readonly<{ userId: string; today: PlainDate }>,
  ): Promise<string> {
    const { id } = await tx.certificateContentConfirmation.create({
      data: {
        caseId,
        content: toJsonColumn(content),
        preparedOn: toDateColumn(prepared.today),
        preparedById: prepared.userId,
      },
      select: { id: true },
    });
    return id;
  },

  async saveAnswer(
    { tx }: Db,
    confirmationId: string,
    answer: Readonly<{ status: "confirmed" | "objected"; remark: string; userId: string; today: PlainDate }>,
  ): Promise<void> {
    const { count } = await tx.certificateContentConfirmation.updateMany({
      where: { id: confirmationId, status: "waiting" },
      data: {
        status: answer.status,
        remark: answer.remark,
        answeredOn: toDateColumn(answer.today),
        answeredById: answer.userId,
      },
    });
    if (count !== 1) throw new StaleError("certificate content");
  },

  async create({ tx }: Db, head: CaseHead, certificate: NewCertificate): Promise<string> {
    const { content, today, now, firstCertifiedOn, firstDay, lastDay, ...given } = certificate;
    const { sites, creditCode, registrationCertificate, ...printed } = content;
    const { id } = await tx.certificate.create({
      data: {
        ...given,
        ...printed,
        numberKey: certificateNumberKey(given.number),
        creditCode: orNull(creditCode),
        registrationCertificate: orNull(registrationCertificate),
        caseId: head.id,
        clientId: head.clientId,
        issuedOn: toDateColumn(today),
        firstCertifiedOn: toDateColumn(firstCertifiedOn),
        firstDay: toDateColumn(firstDay),
        lastDay: toDateColumn(lastDay),
        publicSearchText: certificateSearchText(content),
        createdAt: now,
        sites: { create: sites.map(siteRow) },
      },
      select: { id: true },
    });
    return id;
  },

  /** Whether a certificate carries this number as it is looked up; those brought along count too. */
  async isNumberTaken({ tx }: Db, number: string): Promise<boolean> {
    const where = { numberKey: certificateNumberKey(number) };
    const issued = await tx.certificate.count({ where });
    return issued > 0 || (await tx.carriedCertificate.count({ where })) > 0;
  },

  /** Who issued the certificates of a case, and when, as the log has it; null while there is none. */
  async issueOf(db: Db, caseId: string) {
    const certificates = await certificateStore.ofCase(db, caseId);
    const [first] = certificates;
    if (first === undefined) return null;
    const entry = await db.tx.auditLogEntry.findFirst({
      where: { caseId, event: "certificate.issued", subjectId: first.id },
      select: { actorName: true },
    });
    const { issuedOn } = first;
    return {
      ...{ numbers: certificates.map(({ number }) => number), issuedOn },
      issuedBy: entry?.actorName ?? "",
    };
  },

  /** The certificates of a case in the order they were issued, one for each system that was granted. */
  async ofCase({ tx }: Db, caseId: string) {
    const rows = await tx.certificate.findMany({
      where: { caseId },
      orderBy: { id: "asc" },
      select: {
        ...{ id: true, number: true, scheme: true, edition: true, criteria: true },
        ...{ issuedOn: true, firstDay: true, lastDay: true },
      },
    });
    return rows.map(({ issuedOn, firstDay, lastDay, ...certificate }) => ({
      ...certificate,
      issuedOn: toPlainDate(issuedOn),
      firstDay: toPlainDate(firstDay),
      lastDay: toPlainDate(lastDay),
    }));
  },
};
