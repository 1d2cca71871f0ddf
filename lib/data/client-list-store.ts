import { CLIENT_STATES, type ClientListForm } from "@/lib/domain/client/client-list-form";
import { shanghaiDate } from "@/rules/core/plain-date";
import { clientScope, clientScopeSql } from "./case-scope";
import { toClientState } from "./client-store";
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

const SORTS: Readonly<Record<ClientListForm["sort"], SortKey>> = {
  registeredOn: { sql: Prisma.sql`(k."createdAt" AT TIME ZONE 'Asia/Shanghai')::date`, type: "date" },
  name: { sql: natural(Prisma.sql`k."name"`), type: "text" },
  creditCode: {
    sql: Prisma.sql`COALESCE(k."creditCode", k."claimedCreditCode")`,
    type: "text",
    nullable: true,
  },
  contact: { sql: natural(Prisma.sql`k."contact"`), type: "text" },
  status: {
    sql: Prisma.sql`array_position(${[...CLIENT_STATES]}::text[], k."status")`,
    type: "int",
    nullable: true,
  },
  cases: {
    sql: Prisma.sql`(SELECT count(*)::int FROM "CertificationCase" counted WHERE counted."clientId" = k."id")`,
    type: "int",
  },
};

const rowsFor = (scope: Db["scope"], { q, status, from, to }: ClientListForm): KeysetRows => {
  const where = [clientScopeSql(scope)];
  if (status !== "" && status !== "all") where.push(Prisma.sql`k."status" = ${status}`);
  if (from !== "")
    where.push(Prisma.sql`(k."createdAt" AT TIME ZONE 'Asia/Shanghai')::date >= ${from}::date`);
  if (to !== "") where.push(Prisma.sql`(k."createdAt" AT TIME ZONE 'Asia/Shanghai')::date <= ${to}::date`);
  if (q !== "")
    where.push(
      Prisma.sql`(${contains(Prisma.sql`k."name"`, q)} OR k."creditCode" = ${q} OR k."claimedCreditCode" = ${q} OR ${contains(Prisma.sql`k."contact"`, q)})`,
    );
  return { from: Prisma.sql`"Client" k`, where, id: Prisma.sql`k."id"` };
};

/** Organisations in the actor's scope as lists ask for them. */
export const clientListStore = {
  async page({ tx, scope }: Db, form: ClientListForm, limit: number) {
    const { ids, ...links } = await keysetPage(
      tx,
      { ...rowsFor(scope, form), key: SORTS[form.sort] },
      { ...form, limit },
    );
    const rows = await tx.client.findMany({
      where: { AND: [{ id: { in: [...ids] } }, clientScope(scope)] },
      select: {
        ...{ id: true, name: true, creditCode: true, claimedCreditCode: true },
        ...{ status: true, contact: true, createdAt: true },
        _count: { select: { cases: true } },
      },
    });
    const listed = rows.map(({ createdAt, _count, status, claimedCreditCode, ...row }) => ({
      ...row,
      creditCode: row.creditCode ?? claimedCreditCode,
      status: toClientState(status),
      registeredOn: shanghaiDate(createdAt.getTime()),
      cases: _count.cases,
    }));
    return { ...links, rows: inOrderOf(ids, listed) };
  },

  count: ({ tx, scope }: Db, form: ClientListForm, most: number) =>
    keysetCount(tx, rowsFor(scope, form), most),

  async countByStatus({ tx, scope }: Db): Promise<Readonly<Record<string, number>>> {
    const groups = await tx.client.groupBy({
      by: ["status"],
      where: clientScope(scope),
      _count: { _all: true },
    });
    return Object.fromEntries(groups.map((group) => [group.status, group._count._all]));
  },
};
