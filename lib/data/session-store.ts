import { IDLE_MINUTES, SESSION_HOURS } from "@/lib/domain/account/session-limits";
import { NotFoundError } from "./errors";
import { prisma, type Transaction } from "./prisma";

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;

/** Session rows live on the machine's clock, never on the moved one. */
export const sessionStore = {
  async start(tx: Transaction, userId: string, userAgent: string | null): Promise<string> {
    const now = new Date();
    const session = await tx.session.create({
      data: {
        userId,
        userAgent,
        createdAt: now,
        lastSeenAt: now,
        endsAt: new Date(now.getTime() + SESSION_HOURS * MS_PER_HOUR),
      },
      select: { id: true },
    });
    return session.id;
  },
  async end(sessionId: string): Promise<void> {
    await prisma().session.updateMany({
      where: { id: sessionId, endedAt: null },
      data: { endedAt: new Date() },
    });
  },
  async endAllOf(tx: Transaction, userId: string): Promise<void> {
    await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: new Date() } });
  },
  /** One session of this user's; another's does not exist for him, an ended one neither. */
  async endOwn(tx: Transaction, userId: string, sessionId: string): Promise<void> {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, userId, endedAt: null },
      data: { endedAt: new Date() },
    });
    if (count !== 1) throw new NotFoundError("session");
  },
  /** The sessions that would still open something, as instants of the machine's clock. */
  async openOf(tx: Transaction, userId: string) {
    const now = Date.now();
    const rows = await tx.session.findMany({
      where: {
        ...{ userId, endedAt: null },
        endsAt: { gt: new Date(now) },
        lastSeenAt: { gt: new Date(now - IDLE_MINUTES * MS_PER_MINUTE) },
      },
      orderBy: { lastSeenAt: "desc" },
      select: { id: true, createdAt: true, lastSeenAt: true, userAgent: true },
    });
    return rows.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
      ...{ id, userAgent },
      since: createdAt.toISOString(),
      lastSeen: lastSeenAt.toISOString(),
    }));
  },
};
