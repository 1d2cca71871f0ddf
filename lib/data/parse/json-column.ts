import type { z } from "zod";
import { Prisma } from "../generated/client";

/** A value as a JSON column takes it; undefined members fall away. */
export const toJsonColumn = (value: object | string | number | boolean): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;

/** The same for a column that may be empty: null and undefined become SQL's NULL. */
export const toJsonColumnOrNull = (value: unknown): Prisma.InputJsonValue | typeof Prisma.DbNull =>
  value === null || value === undefined
    ? Prisma.DbNull
    : (JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue);

/** A frozen snapshot read back through its schema; a row that does not fit is a fault of ours and thrown. */
export const fromJsonColumn = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> =>
  schema.parse(value);
