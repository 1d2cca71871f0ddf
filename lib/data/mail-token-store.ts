import { createHash, randomBytes } from "node:crypto";
import { lockName } from "./name-lock";
import type { Transaction } from "./prisma";

export type MailTokenPurpose = "invitation" | "password-reset" | "email-change";

const MS_PER_HOUR = 3_600_000;
/** How long a link in a mail works. */
const HOURS: Readonly<Record<MailTokenPurpose, number>> = {
  invitation: 14 * 24,
  "password-reset": 2,
  "email-change": 24,
};

const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** One-time links: the mail holds the token, the database only its hash. On the machine's clock. */
export const mailTokenStore = {
  /** A new link; older ones of the same purpose stop working, also one that is made in the same moment. */
  async create(
    tx: Transaction,
    userId: string,
    purpose: MailTokenPurpose,
    newEmail: string | null = null,
  ): Promise<string> {
    await lockName(tx, `mail-token ${purpose}`, userId);
    const token = randomBytes(32).toString("base64url");
    const createdAt = new Date();
    await tx.mailToken.updateMany({ where: { userId, purpose, usedAt: null }, data: { usedAt: createdAt } });
    const expiresAt = new Date(createdAt.getTime() + HOURS[purpose] * MS_PER_HOUR);
    await tx.mailToken.create({
      data: { userId, purpose, newEmail, hash: hashOf(token), createdAt, expiresAt },
    });
    return token;
  },

  /** Uses a link up: one statement decides, so that two presses cannot both win. Null: unknown, used or too old. */
  async use(
    tx: Transaction,
    token: string,
    purpose: MailTokenPurpose,
  ): Promise<{ userId: string; newEmail: string | null } | null> {
    const hash = hashOf(token);
    const now = new Date();
    const { count } = await tx.mailToken.updateMany({
      where: { hash, purpose, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count !== 1) return null;
    return tx.mailToken.findUnique({ where: { hash }, select: { userId: true, newEmail: true } });
  },
};
