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

/** The same of a certificate carried over, with its holder as it was when it was brought along. */
const carriedColumns = {
  ...{
    number: true,
    scheme: true,
    criteria: true,
    scope: true,
    scopeEn: true,
    firstDay: true,
    lastDay: true,
  },
  ...{ name: true, nameEn: true, address: true, addressEn: true },
  ...{ creditCode: true, registrationCertificate: true },
} as const satisfies Prisma.CarriedCertificateSelect;

type Row = Prisma.CertificateGetPayload<{ select: typeof columns }>;
type CarriedRow = Prisma.CarriedCertificateGetPayload<{ select: typeof carriedColumns }>;

const toPublic = ({ firstCertifiedOn, issuedOn, firstDay, lastDay, ...row }: Row) => ({
  ...row,
  firstCertifiedOn: toPlainDate(firstCertifiedOn),
  issuedOn: toPlainDate(issuedOn),
  firstDay: toPlainDate(firstDay),
  lastDay: toPlainDate(lastDay),
});

const toPublicCarried = ({ firstDay, lastDay, ...row }: CarriedRow) => ({
  ...row,
  ...{ edition: null, firstCertifiedOn: null, issuedOn: null, sites: [] },
  firstDay: toPlainDate(firstDay),
  lastDay: toPlainDate(lastDay),
});

/** A certificate carried over has no edition, no day of issue and no sites here: the register does not invent them. */
export type PublicCertificate = ReturnType<typeof toPublic> | ReturnType<typeof toPublicCarried>;

type Asked = Readonly<{ name: string; key: string; after: string }>;

const listColumns = {
  ...{ number: true, numberKey: true, name: true, nameEn: true },
  ...{ scope: true, scopeEn: true, firstDay: true, lastDay: true },
} as const;

/** One page of either table: by a part of the name, or by the beginning of the number. */
const found = ({ name, key, after }: Asked) => ({
  where: {
    numberKey: { gt: after },
    OR: [
      { publicSearchName: { contains: name } },
      ...(key === "" ? [] : [{ numberKey: { startsWith: key } }]),
    ],
  },
  orderBy: { numberKey: "asc" as const },
  take: PAGE + 1,
  select: listColumns,
});

/** The public register, issued here or carried over: read by anybody, in no scope. */
export const publicCertificateStore = {
  async byKey({ tx }: Pick<Db, "tx">, numberKey: string): Promise<PublicCertificate | null> {
    const row = await tx.certificate.findUnique({ where: { numberKey }, select: columns });
    if (row !== null) return toPublic(row);
    const carried = await tx.carriedCertificate.findUnique({ where: { numberKey }, select: carriedColumns });
    return carried === null ? null : toPublicCarried(carried);
  },

  /** By number (its beginning) or by a part of the name, in the order of numbers. */
  async search({ tx }: Pick<Db, "tx">, asked: Asked) {
    const issued = await tx.certificate.findMany(found(asked));
    const carried = await tx.carriedCertificate.findMany(found(asked));
    // Keys are capitals and digits: their order here is the database's.
    const ordered = [...issued, ...carried].toSorted((one, other) =>
      one.numberKey < other.numberKey ? -1 : 1,
    );
    const shown = ordered.slice(0, PAGE);
    return {
      rows: shown.map(({ number, name, nameEn, scope, scopeEn, firstDay, lastDay }) => ({
        ...{ number, name, nameEn, scope, scopeEn },
        firstDay: toPlainDate(firstDay),
        lastDay: toPlainDate(lastDay),
      })),
      next: ordered.length > PAGE ? (shown.at(-1)?.numberKey ?? null) : null,
    };
  },
};
