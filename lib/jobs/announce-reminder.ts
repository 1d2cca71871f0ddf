import { saveOutbox } from "@/lib/data/outbox-store";
import { toPlainDate } from "@/lib/data/parse/dates";
import type { Transaction } from "@/lib/data/prisma";
import { reminderStore } from "@/lib/data/reminder-store";
import { env } from "@/lib/env";
import { toLocale } from "@/lib/i18n/locales";
import { translatorFor } from "@/lib/i18n/translator";
import type { MailOrder } from "@/lib/mail/mail";
import { daysBetween } from "@/rules/core/plain-date";

const standingOf = (days: number): "ahead" | "today" | "past" => {
  if (days === 0) return "today";
  return days > 0 ? "ahead" : "past";
};

/** A reminder becomes one mail for each of its readers, in the reader's language, by the day it was taken up on. */
export const announceReminder = async (tx: Transaction, reminderId: string): Promise<void> => {
  const reminder = await reminderStore.forMail(tx, reminderId);
  if (reminder === null) return;
  const { clock, subject, case: about } = reminder;
  const limit = toPlainDate(reminder.limitOn);
  const days = daysBetween(toPlainDate(reminder.sentOn), limit);
  for (const { user } of reminder.readers) {
    if (user.status !== "active") continue;
    const locale = toLocale(user.locale);
    const t = await translatorFor(locale);
    const order: MailOrder = {
      to: user.email,
      locale,
      template: clock === "stage2-earliest" ? "clock-open" : "clock",
      facts: {
        ...{ reader: user.name, client: about.client.name, number: about.number, limit },
        clock: [t(`overview.clockNames.${clock}`), subject].filter((part) => part !== "").join(" "),
        ...{ standing: standingOf(days), days: Math.abs(days) },
        url: `${env().PUBLIC_URL}/cases/${about.id}`,
      },
    };
    await saveOutbox(tx, [{ topic: "mail", payload: order }], new Date());
  }
};
