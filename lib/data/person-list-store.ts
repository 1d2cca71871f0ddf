import { EMPLOYMENTS } from "@/lib/domain/person/employment";
import type { PersonListForm } from "@/lib/domain/person/person-list-form";
import { LAPSING_DAYS } from "@/lib/domain/person/registration-standing";
import { addDays, type PlainDate } from "@/rules/core/plain-date";
import type { Db } from "./db";
import { Prisma } from "./generated/client";
import {
  contains,
  inOrderOf,
  keysetCount,
  keysetPage,
  natural,
  type KeysetRows,
  type SortKey,
} from "./keyset";
import { personStore } from "./person-store";

/** As employmentOf tells it. */
const employment = (today: PlainDate): Prisma.Sql => Prisma.sql`(CASE
  WHEN p."activeUntil" < ${today}::date THEN 'left'
  WHEN NOT p."isBodyStaff" THEN 'external'
  WHEN p."isFullTime" THEN 'fullTime' ELSE 'partTime' END)`;

// Renewed where a later one of the same person lasts: what matters is the best that stands.
const registeredUntil = Prisma.sql`(SELECT max(r."validTo") FROM "Registration" r WHERE r."personId" = p."id")`;

const sortKey = (sort: PersonListForm["sort"], today: PlainDate): SortKey => {
  switch (sort) {
    case "number":
      return { sql: natural(Prisma.sql`p."number"`), type: "text" };
    case "name":
      return { sql: natural(Prisma.sql`p."name"`), type: "text" };
    case "employment":
      return {
        sql: Prisma.sql`array_position(${[...EMPLOYMENTS]}::text[], ${employment(today)})`,
        type: "int",
        nullable: true,
      };
    case "registrations":
      return { sql: registeredUntil, type: "date", nullable: true };
    case "codes":
      return {
        sql: natural(
          Prisma.sql`SELECT string_agg(o."code", ' ' ORDER BY o."code") FROM "ProfessionalCode" o WHERE o."personId" = p."id"`,
        ),
        type: "text",
        nullable: true,
      };
    case "account":
      return {
        sql: Prisma.sql`(SELECT u."email" FROM "User" u WHERE u."personId" = p."id")`,
        type: "text",
        nullable: true,
      };
  }
};

const rowsFor = (form: PersonListForm, today: PlainDate): KeysetRows => {
  const { q, employment: employed, registration, code } = form;
  const where: Prisma.Sql[] = [];
  if (employed !== "") where.push(Prisma.sql`${employment(today)} = ${employed}`);
  if (registration === "none") where.push(Prisma.sql`${registeredUntil} IS NULL`);
  if (registration === "ending")
    where.push(Prisma.sql`${registeredUntil} <= ${addDays(today, LAPSING_DAYS)}::date`);
  if (code !== "")
    where.push(Prisma.sql`EXISTS (SELECT 1 FROM "ProfessionalCode" o
      WHERE o."personId" = p."id" AND starts_with(o."code", ${code}))`);
  if (q !== "")
    where.push(Prisma.sql`(${contains(Prisma.sql`p."name"`, q)} OR ${contains(Prisma.sql`p."number"`, q)}
      OR EXISTS (SELECT 1 FROM "Registration" r WHERE r."personId" = p."id" AND ${contains(Prisma.sql`r."number"`, q)}))`);
  return { from: Prisma.sql`"Person" p`, where, id: Prisma.sql`p."id"` };
};

/** People of the body as lists ask for them. */
export const personListStore = {
  async page(db: Db, form: PersonListForm, today: PlainDate, limit: number) {
    const list = { ...rowsFor(form, today), key: sortKey(form.sort, today) };
    const { ids, ...links } = await keysetPage(db.tx, list, { ...form, limit });
    return { ...links, rows: inOrderOf(ids, await personStore.byIds(db, ids)) };
  },

  count: ({ tx }: Db, form: PersonListForm, today: PlainDate, most: number) =>
    keysetCount(tx, rowsFor(form, today), most),
};
