import { z } from "zod";
import type { Transaction } from "@/lib/data/prisma";
import { accountMail } from "@/lib/domain/account/account-mail";
import { mailOrder } from "@/lib/mail/mail";
import { renderStoredDocument } from "@/lib/usecases/document/render-document";
import { accountOrder } from "./account-order";
import { announceNotice } from "./announce-notice";
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
};
