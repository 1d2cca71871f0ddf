import { noticeStore } from "@/lib/data/notice-store";
import { saveOutbox } from "@/lib/data/outbox-store";
import type { Transaction } from "@/lib/data/prisma";
import { env } from "@/lib/env";
import { toLocale, type Locale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import type { MailOrder } from "@/lib/mail/mail";

type Notice = NonNullable<Awaited<ReturnType<typeof noticeStore.forMail>>>;

/** What the notice is called in the reader's language; a kind without words of its own goes by its document. */
const titleOf = async (notice: Notice, locale: Locale, documentTitle: string | null): Promise<string> => {
  const t = await translatorFor(locale);
  const key = `notices.${notice.kind}`;
  return t.has(key) ? t(key) : (documentTitle ?? t("notices.any"));
};

/**
 * A notice to a client becomes one mail for each of its active users, each a message of the outbox of its own:
 * a reader whose server refuses does not make the others read twice.
 */
export const announceNotice = async (tx: Transaction, noticeId: string): Promise<void> => {
  const notice = await noticeStore.forMail(tx, noticeId);
  if (notice === null) return;
  const documentTitle =
    notice.documentId === null ? null : await noticeStore.documentTitle(tx, notice.documentId);
  for (const reader of notice.case.client.users) {
    const locale = toLocale(reader.locale);
    const order: MailOrder = {
      to: reader.email,
      locale,
      template: "notice",
      facts: {
        reader: reader.name,
        client: notice.case.client.name,
        number: notice.case.number,
        title: await titleOf(notice, locale, documentTitle),
        url: `${env().PUBLIC_URL}/cases/${notice.case.id}`,
      },
    };
    await saveOutbox(tx, [{ topic: "mail", payload: order }], new Date());
  }
};
