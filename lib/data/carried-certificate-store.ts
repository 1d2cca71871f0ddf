import { certificateNumberKey } from "@/lib/domain/certificate/certificate-number";
import { certificateSearchText } from "@/lib/domain/certificate/certificate-search-text";
import type { CertificateRow } from "@/lib/domain/import/import-rows";
import { clientScope } from "./case-scope";
import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { toDateColumn, toPlainDate } from "./parse/dates";

const columns = {
  ...{ number: true, scheme: true, criteria: true, scope: true, scopeEn: true, lastAuditKind: true },
  ...{ decidedOn: true, firstDay: true, lastDay: true, lastAuditEnd: true },
} as const satisfies Prisma.CarriedCertificateSelect;

type Row = Prisma.CarriedCertificateGetPayload<{ select: typeof columns }>;

const toCarried = ({ decidedOn, firstDay, lastDay, lastAuditEnd, ...row }: Row) => ({
  ...row,
  ...{ decidedOn: toPlainDate(decidedOn), firstDay: toPlainDate(firstDay) },
  ...{ lastDay: toPlainDate(lastDay), lastAuditEnd: toPlainDate(lastAuditEnd) },
});

export type CarriedCertificate = ReturnType<typeof toCarried>;

type Source = Readonly<{ clientId: string; sourceSha256: string; now: Date }>;

const holderColumns = {
  ...{ name: true, nameEn: true, address: true, addressEn: true },
  ...{ creditCode: true, registrationCertificate: true },
} as const satisfies Prisma.ClientSelect;

/** Certificates in force that were granted before this file was kept. */
export const carriedCertificateStore = {
  /** The holder is written down with it: what the public register says does not follow the client's next application. */
  async create({ tx }: Db, row: CertificateRow, { clientId, sourceSha256, now }: Source): Promise<string> {
    const holder = await tx.client.findUniqueOrThrow({ where: { id: clientId }, select: holderColumns });
    const { number, scheme, criteria, scope, scopeEn, lastAuditKind } = row;
    const created = await tx.carriedCertificate.create({
      data: {
        ...{ number, clientId, scheme, criteria, scope, scopeEn, lastAuditKind, sourceSha256 },
        ...holder,
        publicSearchText: certificateSearchText({ ...holder, scope, scopeEn }),
        numberKey: certificateNumberKey(number),
        ...{ decidedOn: toDateColumn(row.decidedOn), firstDay: toDateColumn(row.firstDay) },
        ...{ lastDay: toDateColumn(row.lastDay), lastAuditEnd: toDateColumn(row.lastAuditEnd) },
        createdAt: now,
      },
      select: { id: true },
    });
    return created.id;
  },

  async ofClient({ tx, scope }: Db, clientId: string): Promise<readonly CarriedCertificate[]> {
    const rows = await tx.carriedCertificate.findMany({
      where: { clientId, client: clientScope(scope) },
      orderBy: { number: "asc" },
      select: columns,
    });
    return rows.map(toCarried);
  },
};
