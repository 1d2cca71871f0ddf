import { CERTIFICATE_STATUSES } from "@/lib/domain/certificate/certificate-status";
import { asCreditCode } from "@/lib/domain/client/credit-code";
import type { RegisterForm } from "@/lib/domain/certificate/register-form";
import type { PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import {
  contains,
  inOrderOf,
  keysetCount,
  keysetPage,
  literal,
  natural,
  type KeysetRows,
  type SortKey,
} from "./keyset";
import { toPlainDate } from "./parse/dates";

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

const listColumns = {
  ...{ number: true, numberKey: true, name: true, nameEn: true },
  ...{ scope: true, scopeEn: true, firstDay: true, lastDay: true },
} as const;

/** `form.q` in the spelling of the search text, and as the beginning of a number. */
type Asked = Readonly<{ form: RegisterForm; text: string; key: string; today: PlainDate }>;

/** What is found and ordered by; a number stands in one of the two tables only. */
const REGISTER = Prisma.sql`(
  SELECT "numberKey", "name", "creditCode", "firstDay", "lastDay", "publicSearchText" FROM "Certificate" UNION ALL
  SELECT "numberKey", "name", "creditCode", "firstDay", "lastDay", "publicSearchText" FROM "CarriedCertificate") r`;

/** The status as certificateStatus tells it (9.2). */
const statusSql = (today: PlainDate): Prisma.Sql => Prisma.sql`(CASE
  WHEN ${today}::date < r."firstDay" THEN 'not-yet-valid'
  WHEN ${today}::date > r."lastDay" THEN 'expired' ELSE 'valid' END)`;

const sortKey = ({ form: { sort }, today }: Asked): SortKey => {
  const keys: Readonly<Record<RegisterForm["sort"], SortKey>> = {
    number: { sql: Prisma.sql`r."numberKey"`, type: "text" },
    holder: { sql: natural(Prisma.sql`r."name"`), type: "text" },
    status: {
      sql: Prisma.sql`array_position(${[...CERTIFICATE_STATUSES]}::text[], ${statusSql(today)})`,
      type: "int",
    },
    from: { sql: Prisma.sql`r."firstDay"`, type: "date" },
    until: { sql: Prisma.sql`r."lastDay"`, type: "date" },
  };
  return keys[sort];
};

const rowsFor = ({ form, text, key, today }: Asked): KeysetRows => {
  const byText = contains(Prisma.sql`r."publicSearchText"`, text);
  // The code is printed on the certificate: who holds one may ask by it, and a part of one finds nobody.
  const byWords = Prisma.sql`${byText} OR r."creditCode" = ${asCreditCode(form.q)}`;
  const found =
    key === ""
      ? Prisma.sql`(${byWords})`
      : Prisma.sql`(${byWords} OR r."numberKey" LIKE ${`${literal(key)}%`})`;
  return {
    from: REGISTER,
    where: form.status === "" ? [found] : [found, Prisma.sql`${statusSql(today)} = ${form.status}`],
    // Strangers read it in addresses: what the register shows anyway, and no id of the house.
    id: Prisma.sql`r."numberKey"`,
    idType: "text",
  };
};

/** The public register, issued here or carried over: read by anybody, in no scope. */
export const publicCertificateStore = {
  async byKey({ tx }: Pick<Db, "tx">, numberKey: string): Promise<PublicCertificate | null> {
    const row = await tx.certificate.findUnique({ where: { numberKey }, select: columns });
    if (row !== null) return toPublic(row);
    const carried = await tx.carriedCertificate.findUnique({ where: { numberKey }, select: carriedColumns });
    return carried === null ? null : toPublicCarried(carried);
  },

  /** By number (its beginning), by a part of holder or scope, or by the whole credit code, as the register is asked. */
  async page({ tx }: Pick<Db, "tx">, asked: Asked, limit: number) {
    const list = { ...rowsFor(asked), key: sortKey(asked) };
    const { ids, ...links } = await keysetPage(tx, list, { ...asked.form, limit });
    const listed = { where: { numberKey: { in: [...ids] } }, select: listColumns };
    const issued = await tx.certificate.findMany(listed);
    const carried = await tx.carriedCertificate.findMany(listed);
    const rows = [...issued, ...carried].map(({ numberKey, firstDay, lastDay, ...row }) => ({
      ...{ ...row, id: numberKey },
      firstDay: toPlainDate(firstDay),
      lastDay: toPlainDate(lastDay),
    }));
    return { ...links, rows: inOrderOf(ids, rows) };
  },

  count: ({ tx }: Pick<Db, "tx">, asked: Asked, most: number) => keysetCount(tx, rowsFor(asked), most),
};
