import { USER_STATES, type UserListForm } from "@/lib/domain/account/user-list-form";
import { ROLES } from "@/lib/domain/access/roles";
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
import type { Transaction } from "./prisma";
import { userStore } from "./user-store";

const SORTS: Readonly<Record<UserListForm["sort"], SortKey>> = {
  email: { sql: Prisma.sql`u."email"`, type: "text" },
  name: { sql: natural(Prisma.sql`u."name"`), type: "text" },
  // The first of a user's roles, in the order the roles are told everywhere.
  roles: {
    sql: Prisma.sql`(SELECT min(array_position(${[...ROLES]}::text[], r."role")) FROM "UserRole" r WHERE r."userId" = u."id")`,
    type: "int",
    nullable: true,
  },
  side: { sql: natural(Prisma.sql`COALESCE(p."number", k."name")`), type: "text", nullable: true },
  status: {
    sql: Prisma.sql`array_position(${[...USER_STATES]}::text[], u."status")`,
    type: "int",
    nullable: true,
  },
};

const rowsFor = ({ q, status, role }: UserListForm): KeysetRows => {
  const where: Prisma.Sql[] = [];
  if (status !== "") where.push(Prisma.sql`u."status" = ${status}`);
  if (role !== "")
    where.push(
      Prisma.sql`EXISTS (SELECT 1 FROM "UserRole" r WHERE r."userId" = u."id" AND r."role" = ${role})`,
    );
  if (q !== "")
    where.push(
      Prisma.sql`(${contains(Prisma.sql`u."email"`, q)} OR ${contains(Prisma.sql`u."name"`, q)} OR ${contains(Prisma.sql`k."name"`, q)})`,
    );
  return {
    from: Prisma.sql`"User" u LEFT JOIN "Person" p ON p."id" = u."personId" LEFT JOIN "Client" k ON k."id" = u."clientId"`,
    where,
    id: Prisma.sql`u."id"`,
  };
};

/** Accounts as their list asks for them. */
export const userListStore = {
  async page(tx: Transaction, form: UserListForm, limit: number) {
    const list = { ...rowsFor(form), key: SORTS[form.sort] };
    const { ids, ...links } = await keysetPage(tx, list, { ...form, limit });
    return { ...links, rows: inOrderOf(ids, await userStore.byIds(tx, ids)) };
  },

  count: (tx: Transaction, form: UserListForm, most: number) => keysetCount(tx, rowsFor(form), most),
};
