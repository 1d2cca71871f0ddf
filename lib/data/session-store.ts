import { SESSION_HOURS } from "@/lib/domain/account/session-limits";
import { prisma, type Transaction } from "./prisma";

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
};
