import { z } from "zod";
import { fen, halfDays, picture } from "../kit/model";

/** What a field of a document's model holds, read off its schema: what a Word template may name, and how it is told. */
export type Shape =
  | { readonly kind: "text" | "number" | "date" | "days" | "money" | "flag" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "group"; readonly members: Members };

type Members = Readonly<Record<string, Shape>>;
type Group = Extract<Shape, { kind: "group" }>;

const memberOf = (shape: Shape, name: string): Shape | undefined =>
  shape.kind === "group" && Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;

const FLAG: Shape = { kind: "flag" };

/** A choice is text, and one flag for each of its options: {#stage.stage1}. */
export const stepInto = (shape: Shape, name: string): Shape | undefined =>
  shape.kind === "choice" ? (shape.options.includes(name) ? FLAG : undefined) : memberOf(shape, name);

/** Two answers to one field: the options of both, the fields of both. */
function joined(one: Shape | undefined, other: Shape): Shape {
  if (one === undefined) return other;
  if (one.kind === "choice" && other.kind === "choice")
    return { kind: "choice", options: [...new Set([...one.options, ...other.options])] };
  if (one.kind === "group" && other.kind === "group") {
    const members = Object.entries(other.members).map(
      ([name, shape]) => [name, joined(memberOf(one, name), shape)] as const,
    );
    return { kind: "group", members: { ...one.members, ...Object.fromEntries(members) } };
  }
  if (one.kind !== other.kind) throw new Error(`A field is ${one.kind} here and ${other.kind} there.`);
  return one;
}

/** The shape of what a schema describes; what may be absent has the shape it has when it is there. */
export function shapeOf(schema: unknown): Shape {
  if (schema === halfDays) return { kind: "days" };
  // A drawn signature is there or not: text has no place for a picture.
  if (schema === picture) return FLAG;
  if (schema === fen) return { kind: "money" };
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape).map(
      ([name, inner]: [string, unknown]) => [name, shapeOf(inner)] as const,
    );
    return { kind: "group", members: Object.fromEntries(members) };
  }
  if (schema instanceof z.ZodArray) return { kind: "list", of: shapeOf(schema.element) };
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options
      .map((option: unknown) => shapeOf(option))
      .reduce<Shape>(joined, { kind: "group", members: {} });
  if (schema instanceof z.ZodISODate) return { kind: "date" };
  if (schema instanceof z.ZodString || schema instanceof z.ZodURL) return { kind: "text" };
  if (schema instanceof z.ZodEnum) return { kind: "choice", options: schema.options.map(String) };
  if (schema instanceof z.ZodLiteral) return { kind: "choice", options: [String(schema.value)] };
  if (schema instanceof z.ZodBoolean) return FLAG;
  if (schema instanceof z.ZodNumber) return { kind: "number" };
  throw new Error("A field of a document has a type that no template can name.");
}

/** The whole model of a document. */
export const modelShape = (schema: z.ZodType): Group => {
  const shape = shapeOf(schema);
  if (shape.kind !== "group") throw new Error("The model of a document is an object.");
  return shape;
};
