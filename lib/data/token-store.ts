import { randomBytes } from "node:crypto";
import { tokenHash } from "./actor-store";
import { NotFoundError } from "./errors";
import type { Transaction } from "./prisma";

const SHOWN = 14;

type NewToken = Readonly<{ userId: string; name: string; scopes: readonly string[]; expiresAt: Date | null }>;

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/** API tokens: only the hash is kept, so a token is shown once and never again. */
export const tokenStore = {
  async create(tx: Transaction, token: NewToken): Promise<Readonly<{ id: string; secret: string }>> {
    const secret = `certdesk_${randomBytes(32).toString("base64url")}`;
    const { id } = await tx.apiToken.create({
      data: {
        ...token,
        scopes: [...token.scopes],
        prefix: secret.slice(0, SHOWN),
        hash: tokenHash(secret),
        createdAt: new Date(),
      },
      select: { id: true },
    });
    return { id, secret };
  },

  async ofUser(tx: Transaction, userId: string) {
    const rows = await tx.apiToken.findMany({
      where: { userId, revokedAt: null },
      orderBy: { id: "desc" },
      select: {
        id: true,
        name: true,
        prefix: true,
        scopes: true,
        createdAt: true,
        expiresAt: true,
        lastUsedAt: true,
      },
    });
    return rows.map(({ createdAt, expiresAt, lastUsedAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      expiresAt: iso(expiresAt),
      lastUsedAt: iso(lastUsedAt),
    }));
  },

  /** Ends every token of an account; the ids of those that still opened something. */
  async revokeAllOf(tx: Transaction, userId: string): Promise<readonly string[]> {
    const rows = await tx.apiToken.updateManyAndReturn({
      where: { userId, revokedAt: null },
      data: { revokedAt: new Date() },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },

  async revoke(tx: Transaction, userId: string, tokenId: string): Promise<void> {
    const { count } = await tx.apiToken.updateMany({
      where: { id: tokenId, userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count !== 1) throw new NotFoundError("token");
  },
};
