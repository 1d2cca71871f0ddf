import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";

/** What a form of that schema starts from, as far as it was typed. */
export type Draft<S extends z.ZodType<unknown, Record<string, unknown>>> = DefaultValues<z.input<S>>;

type FormSchema = z.ZodType<unknown, Record<string, unknown>> & Readonly<{ shape: object }>;

/** A kept draft is its writer's own and half-typed by nature: it is not held against the schema, only its fields. */
export const isDraftOf = <S extends FormSchema>(schema: S, value: unknown): value is Draft<S> =>
  typeof value === "object" && value !== null && Object.keys(value).every((key) => key in schema.shape);
