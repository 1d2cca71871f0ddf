import { NotFoundError } from "./errors";
import { lockName } from "./name-lock";
import type { Transaction } from "./prisma";

type NewFilter = Readonly<{ userId: string; list: string; name: string; query: string; now: Date }>;

/** Filters of lists that users keep for themselves. */
export const savedFilterStore = {
  /** Two filters that one user keeps at once are counted and named one after the other. */
  lock: (tx: Transaction, userId: string) => lockName(tx, "saved-filters", userId),

  ofList: (tx: Transaction, userId: string, list: string) =>
    tx.savedFilter.findMany({
      where: { userId, list },
      orderBy: { id: "asc" },
      select: { id: true, name: true, query: true },
    }),

  async create(tx: Transaction, { now, ...filter }: NewFilter): Promise<string> {
    const { id } = await tx.savedFilter.create({ data: { ...filter, createdAt: now }, select: { id: true } });
    return id;
  },

  async remove(tx: Transaction, userId: string, id: string): Promise<void> {
    const { count } = await tx.savedFilter.deleteMany({ where: { id, userId } });
    if (count !== 1) throw new NotFoundError("saved filter");
  },
};
