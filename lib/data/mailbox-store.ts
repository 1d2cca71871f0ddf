import { prisma, type Transaction } from "./prisma";

export type KeptMail = Readonly<{
  id: string;
  recipient: string;
  subject: string;
  text: string;
  createdAt: string;
}>;

/** The local mailbox: what a demonstration or a test would have sent. */
export const mailboxStore = {
  async keep(mail: Readonly<{ recipient: string; subject: string; text: string }>): Promise<void> {
    await prisma().mailMessage.create({ data: { ...mail, createdAt: new Date() } });
  },

  /** Mails that a list has chosen. */
  async byIds(tx: Transaction, ids: readonly string[]): Promise<readonly KeptMail[]> {
    const rows = await tx.mailMessage.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, recipient: true, subject: true, text: true, createdAt: true },
    });
    return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }));
  },
};
