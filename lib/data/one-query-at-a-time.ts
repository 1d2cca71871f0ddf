import type {
  IsolationLevel,
  SqlDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";
import { turns } from "@/lib/turns";

/**
 * The adapter with transactions that ask one query at a time. Prisma loads the relations of a row side by side,
 * but a transaction has one connection: there they only stood in pg's own queue, which pg 9 takes away.
 */
export const oneQueryAtATime = (factory: SqlDriverAdapterFactory): SqlDriverAdapterFactory => ({
  provider: factory.provider,
  adapterName: factory.adapterName,
  connect: async () => {
    const adapter = await factory.connect();
    const start = adapter.startTransaction.bind(adapter);
    return Object.assign(adapter, {
      startTransaction: async (level?: IsolationLevel) => inTurn(await start(level)),
    });
  },
});

const inTurn = (transaction: Transaction): Transaction => {
  const { take } = turns(1);
  const queryRaw = transaction.queryRaw.bind(transaction);
  const executeRaw = transaction.executeRaw.bind(transaction);
  return Object.assign(transaction, {
    queryRaw: (query: SqlQuery) => take(() => queryRaw(query)),
    executeRaw: (query: SqlQuery) => take(() => executeRaw(query)),
  });
};
