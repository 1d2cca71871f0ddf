import type { Db } from "./db";
import type { Prisma } from "./generated/client";
import { toPlainDate } from "./parse/dates";

const PAGE = 20;

/** What the register shows of a certificate, and nothing else of its holder (9.1). */
const columns = {
  number: true,
  scheme: true,
  edition: true,
  criteria: true,
  name: true,
  nameEn: true,
  address: true,
  addressEn: true,
  creditCode: true,
  registrationCertificate: true,
  scope: true,
  scopeEn: true,
  firstCertifiedOn: true,
  issuedOn: true,
  firstDay: true,
  lastDay: true,
  sites: {
    orderBy: { position: "asc" },
    select: {
      name: true,
      nameEn: true,
      address: true,
      addressEn: true,
      activity: true,
      activityEn: true,
    },
  },
} as const satisfies Prisma.CertificateSelect;

type Row = Prisma.CertificateGetPayload<{ select: typeof columns }>;

const toPublic = ({ firstCertifiedOn, issuedOn, firstDay, lastDay, ...row }: Row) => ({
  ...row,
  firstCertifiedOn: toPlainDate(firstCertifiedOn),
  issuedOn: toPlainDate(issuedOn),
  firstDay: toPlainDate(firstDay),
  lastDay: toPlainDate(lastDay),
});

export type PublicCertificate = ReturnType<typeof toPublic>;

/** The public register: read by anybody, in no scope. */
export const publicCertificateStore = {
  async byKey({ tx }: Pick<Db, "tx">, numberKey: string): Promise<PublicCertificate | null> {
    const row = await tx.certificate.findUnique({ where: { numberKey }, select: columns });
    return row === null ? null : toPublic(row);
  },

  /** By number (its beginning) or by a part of the name, in the order of numbers. */
  async search({ tx }: Pick<Db, "tx">, asked: Readonly<{ name: string; key: string; after: string }>) {
    const rows = await tx.certificate.findMany({
      where: {
        numberKey: { gt: asked.after },
        OR: [
          { publicSearchName: { contains: asked.name } },
          ...(asked.key === "" ? [] : [{ numberKey: { startsWith: asked.key } }]),
        ],
      },
      orderBy: { numberKey: "asc" },
      take: PAGE + 1,
      select: {
        number: true,
        numberKey: true,
        name: true,
        nameEn: true,
        scope: true,
        scopeEn: true,
        lastDay: true,
      },
    });
    const shown = rows.slice(0, PAGE);
    return {
      rows: shown.map(({ number, name, nameEn, scope, scopeEn, lastDay }) => ({
        ...{ number, name, nameEn, scope, scopeEn },
        lastDay: toPlainDate(lastDay),
      })),
      next: rows.length > PAGE ? (shown.at(-1)?.numberKey ?? null) : null,
    };
  },
};
