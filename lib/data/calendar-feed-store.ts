import { randomBytes } from "node:crypto";
import { tokenHash } from "./actor-store";
import { lockName } from "./name-lock";
import type { Transaction } from "./prisma";

export type CalendarFeed = Readonly<{ id: string; createdAt: string; lastReadAt: string | null }>;

const MS_PER_MINUTE = 60_000;

/** Links that calendars subscribe to: only the hash is kept, and a new one ends the one before it. */
export const calendarFeedStore = {
  async create(tx: Transaction, userId: string): Promise<Readonly<{ id: string; secret: string }>> {
    await lockName(tx, "calendar-feed", userId);
    const createdAt = new Date();
    await calendarFeedStore.revokeAllOf(tx, userId);
    const secret = randomBytes(32).toString("base64url");
    const { id } = await tx.calendarFeed.create({
      data: { userId, hash: tokenHash(secret), createdAt },
      select: { id: true },
    });
    return { id, secret };
  },

  /** The link of an account that still opens something. */
  async ofUser(tx: Transaction, userId: string): Promise<CalendarFeed | null> {
    const row = await tx.calendarFeed.findFirst({
      where: { userId, revokedAt: null },
      select: { id: true, createdAt: true, lastReadAt: true },
    });
    return (
      row && {
        id: row.id,
        createdAt: row.createdAt.toISOString(),
        lastReadAt: row.lastReadAt?.toISOString() ?? null,
      }
    );
  },

  /** Whose link it is; null: nobody's, or revoked. That it was read is kept to the minute. */
  async reader(tx: Transaction, secret: string): Promise<string | null> {
    const row = await tx.calendarFeed.findFirst({
      where: { hash: tokenHash(secret), revokedAt: null },
      select: { id: true, userId: true, lastReadAt: true },
    });
    if (row === null) return null;
    const now = new Date();
    if (row.lastReadAt === null || now.getTime() - row.lastReadAt.getTime() > MS_PER_MINUTE)
      await tx.calendarFeed.updateMany({ where: { id: row.id }, data: { lastReadAt: now } });
    return row.userId;
  },

  /** Ends the link of an account, if it has one; the ids of what still opened something. */
  async revokeAllOf(tx: Transaction, userId: string): Promise<readonly string[]> {
    const rows = await tx.calendarFeed.updateManyAndReturn({
      where: { userId, revokedAt: null },
      data: { revokedAt: new Date() },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },
};
