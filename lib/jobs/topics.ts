import { z } from "zod";
import type { Transaction } from "@/lib/data/prisma";
import { accountMail } from "@/lib/domain/account/account-mail";
import { mailOrder } from "@/lib/mail/mail";
import { day } from "@/lib/domain/fields";
import { renderStoredDocument } from "@/lib/usecases/document/render-document";
import { sendReminders } from "@/lib/usecases/reminder/send-reminders";
import { accountOrder } from "./account-order";
import { announceNotice } from "./announce-notice";
import { announceReminder } from "./announce-reminder";
import { deliverMail } from "./deliver-mail";

type Handle = (tx: Transaction, payload: unknown) => Promise<void>;

/** Reads the payload back through its schema, then acts: every topic may run twice, none may be lost. */
const topic =
  <S extends z.ZodType>(schema: S, act: (tx: Transaction, payload: z.output<S>) => Promise<void>): Handle =>
  (tx, payload) =>
    act(tx, schema.parse(payload));

/** What may stand in the outbox, and what is done with it. */
export const TOPICS: Readonly<Record<string, Handle>> = {
  "render-document": topic(z.object({ documentId: z.uuid() }), (_, { documentId }) =>
    renderStoredDocument(documentId, new Date()),
  ),
  mail: topic(z.union([mailOrder, accountMail]), async (tx, mail) =>
    deliverMail("userId" in mail ? await accountOrder(tx, mail) : mail),
  ),
  notice: topic(z.object({ noticeId: z.uuid() }), (tx, { noticeId }) => announceNotice(tx, noticeId)),
  reminder: topic(z.object({ reminderId: z.uuid() }), (tx, { reminderId }) =>
    announceReminder(tx, reminderId),
  ),
  "day-moved": topic(z.object({ today: day }), async (_, { today }) => {
    await sendReminders({ today, now: new Date() });
  }),
};
