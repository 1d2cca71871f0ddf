import type { MailListForm } from "@/lib/domain/mailbox/mail-list-form";
import { Prisma } from "./generated/client";
import {
  contains,
  fromDay,
  inOrderOf,
  keysetCount,
  keysetPage,
  natural,
  untilDay,
  type KeysetRows,
  type SortKey,
} from "./keyset";
import { mailboxStore } from "./mailbox-store";
import type { Transaction } from "./prisma";

const SORTS: Readonly<Record<MailListForm["sort"], SortKey>> = {
  // Ids are ordered by time, those of one moment too.
  at: { sql: Prisma.sql`m."id"::text`, type: "text" },
  recipient: { sql: Prisma.sql`m."recipient"`, type: "text" },
  subject: { sql: natural(Prisma.sql`m."subject"`), type: "text" },
};

const rowsFor = ({ q, from, to }: MailListForm): KeysetRows => {
  const where: Prisma.Sql[] = [];
  if (from !== "") where.push(fromDay(Prisma.sql`m."createdAt"`, from));
  if (to !== "") where.push(untilDay(Prisma.sql`m."createdAt"`, to));
  if (q !== "")
    where.push(
      Prisma.sql`(${contains(Prisma.sql`m."recipient"`, q)} OR ${contains(Prisma.sql`m."subject"`, q)} OR ${contains(Prisma.sql`m."text"`, q)})`,
    );
  return { from: Prisma.sql`"MailMessage" m`, where, id: Prisma.sql`m."id"` };
};

/** The local mailbox as its list asks for it. */
export const mailListStore = {
  async page(tx: Transaction, form: MailListForm, limit: number) {
    const list = { ...rowsFor(form), key: SORTS[form.sort] };
    const { ids, ...links } = await keysetPage(tx, list, { ...form, limit });
    return { ...links, rows: inOrderOf(ids, await mailboxStore.byIds(tx, ids)) };
  },

  count: (tx: Transaction, form: MailListForm, most: number) => keysetCount(tx, rowsFor(form), most),
};
