import type { Transaction } from "./prisma";

/** Accounts. Sign-in is the one place that reads a password hash. */
export const userStore = {
  forSignIn: (tx: Transaction, email: string) =>
    tx.user.findUnique({
      where: { email },
      select: { id: true, name: true, email: true, status: true, passwordHash: true },
    }),
};
