import type { Transaction } from "./prisma";

/** A notice with what its mail says and who reads it. */
export const noticeStore = {
  async forMail(tx: Transaction, noticeId: string) {
    return tx.notice.findUnique({
      where: { id: noticeId },
      select: {
        kind: true,
        facts: true,
        documentId: true,
        case: {
          select: {
            id: true,
            number: true,
            client: {
              select: {
                name: true,
                users: { where: { status: "active" }, select: { email: true, name: true, locale: true } },
              },
            },
          },
        },
      },
    });
  },

  async documentTitle(tx: Transaction, documentId: string): Promise<string | null> {
    const row = await tx.document.findUnique({ where: { id: documentId }, select: { title: true } });
    return row?.title ?? null;
  },
};
