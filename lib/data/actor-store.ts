import { createHash } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { isRole } from "@/lib/domain/access/roles";
import { IDLE_MINUTES } from "@/lib/domain/account/session-limits";
import type { Prisma } from "./generated/client";
import { prisma, type Transaction } from "./prisma";

const actorColumns = {
  id: true,
  name: true,
  email: true,
  locale: true,
  personId: true,
  clientId: true,
  status: true,
  roles: { select: { role: true } },
} satisfies Prisma.UserSelect;

type UserRow = Prisma.UserGetPayload<{ select: typeof actorColumns }>;

const toActor = (user: UserRow, scopes: readonly string[] | null): Actor | null => {
  if (user.status !== "active") return null;
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    personId: user.personId,
    clientId: user.clientId,
    roles: user.roles.map((row) => row.role).filter(isRole),
    scopes,
  };
};

const MS_PER_MINUTE = 60_000;

/** Real time, not the moved clock: a demonstration that jumps a year does not sign everybody out. */
const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * MS_PER_MINUTE);

/** Live rows decide at every request, so that sign-out, disabling and a change of roles hold at once. */
export const actorStore = {
  async bySession(sessionId: string): Promise<Actor | null> {
    const session = await prisma().session.findFirst({
      where: {
        id: sessionId,
        endedAt: null,
        endsAt: { gt: new Date() },
        lastSeenAt: { gt: minutesAgo(IDLE_MINUTES) },
      },
      select: { lastSeenAt: true, user: { select: actorColumns } },
    });
    if (session === null) return null;
    if (session.lastSeenAt < minutesAgo(1))
      await prisma().session.updateMany({ where: { id: sessionId }, data: { lastSeenAt: new Date() } });
    return toActor(session.user, null);
  },

  /** For the command line of the installation itself, which needs no sign-in. */
  async byEmail(email: string): Promise<Actor | null> {
    const user = await prisma().user.findUnique({ where: { email }, select: actorColumns });
    return user === null ? null : toActor(user, null);
  },

  /** The owner of a calendar's link: what it shows is what he may read now. */
  async byUserId(tx: Transaction, userId: string): Promise<Actor | null> {
    const user = await tx.user.findUnique({ where: { id: userId }, select: actorColumns });
    return user === null ? null : toActor(user, null);
  },

  async byApiToken(token: string): Promise<Actor | null> {
    const row = await prisma().apiToken.findFirst({
      where: {
        hash: tokenHash(token),
        revokedAt: null,
        OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
      },
      select: { id: true, scopes: true, lastUsedAt: true, user: { select: actorColumns } },
    });
    if (row === null) return null;
    if (row.lastUsedAt === null || row.lastUsedAt < minutesAgo(1))
      await prisma().apiToken.updateMany({ where: { id: row.id }, data: { lastUsedAt: new Date() } });
    return toActor(row.user, row.scopes.length === 0 ? null : row.scopes);
  },
};

/** Tokens are long and random: a plain SHA-256 is enough, and lets the row be found by it. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
