import type { Db } from "./db";

const LIMIT = 50;

/** What waits on a desk beside cases. */
export const deskStore = {
  /** Organisations that registered and wait to be confirmed, the oldest first. */
  async clientsToConfirm({ tx }: Db) {
    return tx.client.findMany({
      where: { status: "awaiting-confirmation" },
      orderBy: { createdAt: "asc" },
      take: LIMIT,
      select: { id: true, name: true },
    });
  },
};
