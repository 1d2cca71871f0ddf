import { StaleError } from "./errors";
import { lockName } from "./name-lock";
import { toJsonColumn } from "./parse/json-column";
import { prisma, type Transaction } from "./prisma";

type Key = Readonly<{ userId: string; form: string; objectId: string }>;

const asKey = ({ userId, form, objectId }: Key) => ({ userId_form_objectId: { userId, form, objectId } });

/** Drafts of forms: each its writer's alone, so the writer is part of the key. */
export const draftStore = {
  async find(tx: Transaction, key: Key) {
    return tx.formDraft.findUnique({
      where: asKey(key),
      select: { content: true, baseVersion: true, savedAt: true },
    });
  },

  /** Keeps the draft; a page opened on an older version than the kept draft's must not write over it. */
  async save(
    tx: Transaction,
    key: Key,
    draft: Readonly<{ content: object; baseVersion: number; savedAt: Date }>,
  ): Promise<void> {
    await lockName(tx, "draft", `${key.userId} ${key.form} ${key.objectId}`);
    const kept = await draftStore.find(tx, key);
    if (kept !== null && kept.baseVersion > draft.baseVersion)
      throw new StaleError("draft", kept.baseVersion, kept.content);
    const row = { ...draft, content: toJsonColumn(draft.content) };
    await tx.formDraft.upsert({
      where: asKey(key),
      create: { ...asKey(key).userId_form_objectId, ...row },
      update: row,
    });
  },

  async remove(tx: Transaction, key: Key): Promise<void> {
    await tx.formDraft.deleteMany({ where: { userId: key.userId, form: key.form, objectId: key.objectId } });
  },
};

/** Nobody comes back to a form after so long. */
export const forgetOldDrafts = async (before: Date): Promise<void> => {
  await prisma().formDraft.deleteMany({ where: { savedAt: { lt: before } } });
};
