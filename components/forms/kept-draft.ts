import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";

/** What a form of that schema starts from, as far as it was typed. */
export type Draft<S extends z.ZodType<unknown, Record<string, unknown>>> = DefaultValues<z.input<S>>;

type Shaped = Readonly<{ shape: object }>;

/** One form, or one of several forms told apart by a field. */
type FormSchema = z.ZodType<unknown, Record<string, unknown>> &
  (Shaped | Readonly<{ options: readonly Shaped[] }>);

const shapesOf = (schema: FormSchema): readonly object[] =>
  "options" in schema ? schema.options.map(({ shape }) => shape) : [schema.shape];

/** A kept draft is its writer's own and half-typed by nature: it is not held against the schema, only its fields. */
export const isDraftOf = <S extends FormSchema>(schema: S, value: unknown): value is Draft<S> =>
  typeof value === "object" &&
  value !== null &&
  shapesOf(schema).some((shape) => Object.keys(value).every((key) => key in shape));
