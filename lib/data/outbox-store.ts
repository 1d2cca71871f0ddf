import type { Json } from "@/lib/domain/canonical-json";
import { toJsonColumn } from "./parse/json-column";
import type { Transaction } from "./prisma";

export type OutboxNote = Readonly<{ topic: string; payload: NonNullable<Json> }>;

/** Puts messages beside the change that caused them: both are committed or neither. */
export const saveOutbox = async (tx: Transaction, notes: readonly OutboxNote[], now: Date): Promise<void> => {
  for (const note of notes) {
    await tx.outboxMessage.create({
      data: { topic: note.topic, payload: toJsonColumn(note.payload), createdAt: now, nextTryAt: now },
    });
  }
};
