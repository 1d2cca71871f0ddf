import { applicant, type Applicant } from "@/lib/domain/application/application-form";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { lockName } from "./name-lock";
import { toDateColumnOrNull, toPlainDateOrNull } from "./parse/dates";

const columns = {
  name: true,
  nameEn: true,
  creditCode: true,
  registrationCertificate: true,
  country: true,
  address: true,
  addressEn: true,
  legalRepresentative: true,
  contact: true,
  contactPhone: true,
  contactEmail: true,
  establishedOn: true,
} as const satisfies Prisma.ClientSelect;

const orNull = (value: string): string | null => (value === "" ? null : value);

/**
 * What is on record of a client, in the words of an application. Asked by the client of a case or of an
 * application in scope.
 */
export const clientRecordStore = {
  async ofClient({ tx }: Db, clientId: string): Promise<Applicant> {
    const row = await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: columns });
    return applicant.parse({
      ...row,
      creditCode: row.creditCode ?? "",
      registrationCertificate: row.registrationCertificate ?? "",
      establishedOn: toPlainDateOrNull(row.establishedOn),
    });
  },

  /** The same, with the row held until the commit: of two acceptances at once the second sees what the first wrote. */
  async lock(db: Db, clientId: string): Promise<Applicant> {
    await db.tx.$queryRaw`SELECT 1 FROM "Client" WHERE "id" = ${clientId}::uuid FOR UPDATE`;
    return clientRecordStore.ofClient(db, clientId);
  },

  /** Holds the credit code until the commit, so that nobody can put it on file between the question and the write. */
  async holdCreditCode({ tx }: Db, { creditCode }: Applicant): Promise<void> {
    if (creditCode !== "") await lockName(tx, "credit-code", creditCode);
  },

  /** Asked past the scope: a credit code is unique over all clients. */
  async isCreditCodeOfAnother({ tx }: Db, clientId: string, { creditCode }: Applicant): Promise<boolean> {
    if (creditCode === "") return false;
    return (await tx.client.count({ where: { creditCode, id: { not: clientId } } })) > 0;
  },

  async save({ tx }: Db, clientId: string, record: Applicant): Promise<void> {
    await tx.client.update({
      where: { id: clientId },
      data: {
        ...record,
        creditCode: orNull(record.creditCode),
        registrationCertificate: orNull(record.registrationCertificate),
        establishedOn: toDateColumnOrNull(record.establishedOn),
        version: { increment: 1 },
      },
    });
  },
};
