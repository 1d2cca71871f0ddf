import type { z } from "zod";
import { Prisma } from "../generated/client";

/** A value as a JSON column takes it; undefined members fall away, null becomes the JSON null of SQL. */
export const toJsonColumn = (
  value: unknown,
): Prisma.InputJsonValue | typeof Prisma.DbNull => {
  if (value === null || value === undefined) return Prisma.DbNull;
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;
};

/** A frozen snapshot read back through its schema; a row that does not fit is a fault of ours and thrown. */
export const fromJsonColumn = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> =>
  schema.parse(value);
