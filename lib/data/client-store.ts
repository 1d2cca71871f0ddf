import { clientScope } from "./case-scope";
import type { Db } from "./db";
import { NotFoundError } from "./errors";

/** 客户 */
export const clientStore = {
  async head({ tx, scope }: Db, clientId: string) {
    const row = await tx.client.findFirst({
      where: { AND: [{ id: clientId }, clientScope(scope)] },
      select: { id: true, name: true, status: true, version: true },
    });
    if (row === null) throw new NotFoundError("client");
    return row;
  },
};
