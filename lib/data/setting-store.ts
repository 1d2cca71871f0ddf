import type { z } from "zod";
import { fromJsonColumn, toJsonColumn } from "./parse/json-column";
import { prisma, type Transaction } from "./prisma";

const readSetting = async <S extends z.ZodType>(
  reader: Pick<Transaction, "setting">,
  key: string,
  schema: S,
): Promise<z.output<S> | null> => {
  const row = await reader.setting.findUnique({ where: { key }, select: { value: true } });
  return row === null ? null : fromJsonColumn(schema, row.value);
};

/** Settings of the installation, each read back through its schema. */
export const settingStore = {
  read: readSetting,
  readOutside: <S extends z.ZodType>(key: string, schema: S) => readSetting(prisma(), key, schema),
  /** One writer of a setting at a time, also before its row exists. */
  async lock(tx: Transaction, key: string): Promise<void> {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`setting:${key}`}, 0))`;
  },
  async save(tx: Transaction, key: string, value: object): Promise<void> {
    const column = toJsonColumn(value);
    await tx.setting.upsert({ where: { key }, create: { key, value: column }, update: { value: column } });
  },
};
