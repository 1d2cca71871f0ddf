import type { Role } from "@/lib/domain/access/roles";
import { NotFoundError, StaleError } from "./errors";
import type { Prisma } from "./generated/client";
import { lockName } from "./name-lock";
import type { Transaction } from "./prisma";

const columns = {
  id: true,
  email: true,
  name: true,
  status: true,
  version: true,
  roles: { select: { role: true } },
  person: { select: { id: true, number: true, name: true } },
  client: { select: { id: true, name: true } },
} as const satisfies Prisma.UserSelect;

type Row = Prisma.UserGetPayload<{ select: typeof columns }>;
const toFile = ({ roles, ...row }: Row) => ({ ...row, roles: roles.map(({ role }) => role) });

type NewUser = Readonly<{
  email: string;
  name: string;
  roles: readonly Role[];
  personId: string | null;
  clientId: string | null;
  now: Date;
}>;

const saved = ({ count }: Readonly<{ count: number }>): void => {
  if (count !== 1) throw new StaleError("user");
};

/** Accounts. Sign-in and a change of password are the only readers of a hash. */
export const userStore = {
  forSignIn: (tx: Transaction, email: string) =>
    tx.user.findUnique({
      where: { email },
      select: { id: true, name: true, email: true, status: true, passwordHash: true },
    }),

  /** Holds the address until the commit: of two that want it at once, the second is told. */
  async isEmailTaken(tx: Transaction, email: string): Promise<boolean> {
    await lockName(tx, "email", email);
    return (await tx.user.count({ where: { email } })) > 0;
  },

  async forMail(tx: Transaction, userId: string) {
    const select = { email: true, name: true, locale: true } as const;
    const row = await tx.user.findUnique({ where: { id: userId }, select });
    if (row === null) throw new NotFoundError("user");
    return row;
  },

  passwordHash: async (tx: Transaction, userId: string): Promise<string | null> =>
    (await tx.user.findUnique({ where: { id: userId }, select: { passwordHash: true } }))?.passwordHash ??
    null,

  /** Null: no account at all; the id of the only one, an administrator who never came; else settled. */
  async firstWaiting(tx: Transaction): Promise<string | null> {
    const [only, another] = await tx.user.findMany({ take: 2, select: columns });
    if (only === undefined) return null;
    const waits = only.status === "invited" && only.roles.some(({ role }) => role === "administrator");
    return another === undefined && waits ? only.id : "settled";
  },

  async file(tx: Transaction, userId: string) {
    const row = await tx.user.findUnique({ where: { id: userId }, select: columns });
    if (row === null) throw new NotFoundError("user");
    return toFile(row);
  },

  async create(tx: Transaction, { roles, now, ...user }: NewUser): Promise<string> {
    const { id } = await tx.user.create({
      data: { ...user, createdAt: now, roles: { create: roles.map((role) => ({ role })) } },
      select: { id: true },
    });
    return id;
  },

  async savePassword(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
    await tx.user.update({ where: { id: userId }, data: { passwordHash, version: { increment: 1 } } });
  },

  /** A new password in place of the one that was shown to be known; false: another took its place meanwhile. */
  async replacePassword(tx: Transaction, userId: string, known: string | null, passwordHash: string) {
    const { count } = await tx.user.updateMany({
      where: { id: userId, passwordHash: known },
      data: { passwordHash, version: { increment: 1 } },
    });
    return count === 1;
  },

  async saveStatus(
    tx: Transaction,
    userId: string,
    basedOn: number,
    status: "active" | "disabled" | "invited",
  ) {
    saved(
      await tx.user.updateMany({
        where: { id: userId, version: basedOn },
        data: { status, version: { increment: 1 } },
      }),
    );
  },

  async activate(tx: Transaction, userId: string, passwordHash: string): Promise<void> {
    await tx.user.update({
      where: { id: userId },
      data: { status: "active", passwordHash, version: { increment: 1 } },
    });
  },

  /** The language somebody was last met in; mails are written in it. */
  async saveLocale(tx: Transaction, userId: string, locale: string): Promise<void> {
    await tx.user.updateMany({ where: { id: userId, locale: { not: locale } }, data: { locale } });
  },

  async saveEmail(tx: Transaction, userId: string, email: string): Promise<void> {
    await tx.user.update({ where: { id: userId }, data: { email, version: { increment: 1 } } });
  },

  async saveRoles(tx: Transaction, userId: string, basedOn: number, roles: readonly Role[]): Promise<void> {
    saved(
      await tx.user.updateMany({
        where: { id: userId, version: basedOn },
        data: { version: { increment: 1 } },
      }),
    );
    await tx.userRole.deleteMany({ where: { userId } });
    await tx.userRole.createMany({ data: roles.map((role) => ({ userId, role })) });
  },

  /** The accounts of a client that are not shut, those included that have still to choose a password. */
  readersOfClient: (tx: Transaction, clientId: string) =>
    tx.user.findMany({
      where: { clientId, status: { not: "disabled" } },
      orderBy: { email: "asc" },
      select: { email: true, name: true, locale: true },
    }),

  /** Active accounts of these people: whom a mail reaches. */
  activeOfPeople: (tx: Transaction, personIds: readonly string[]) =>
    tx.user.findMany({
      where: { personId: { in: [...new Set(personIds)] }, status: "active" },
      orderBy: { email: "asc" },
      select: { email: true, name: true, locale: true },
    }),

  /**
   * Is there no active administrator besides this one? The last one cannot be taken away; two that take each
   * other away wait in line for the answer.
   */
  async isLastAdministrator(tx: Transaction, userId: string): Promise<boolean> {
    await lockName(tx, "administrators");
    const others = { id: { not: userId }, status: "active", roles: { some: { role: "administrator" } } };
    return (await tx.user.count({ where: others })) === 0;
  },

  /** Accounts by their ids, for a list that has chosen them. */
  async byIds(tx: Transaction, ids: readonly string[]) {
    const found = await tx.user.findMany({ where: { id: { in: [...ids] } }, select: columns });
    return found.map(toFile);
  },
};
