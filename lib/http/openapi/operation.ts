import { z } from "zod";
import type { DeclaredUseCase } from "@/lib/usecases/framework/define-use-case";
import { PLACEHOLDER, RAW_ANSWERS, RAW_BODIES } from "../exceptions";

type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

/** What may be sent, by the schema that judges it; what no JSON schema can say (bytes, own checks) is left open. */
const inputSchema = (useCase: DeclaredUseCase): Schema => {
  const whole = z.toJSONSchema(useCase.input, { io: "input", unrepresentable: "any" });
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== "$schema"));
};

/** The shapes of an input that is one of several, told apart by a field; a schema of one shape has none. */
const shapesOf = (schema: Schema): readonly Schema[] =>
  Array.isArray(schema["oneOf"]) ? schema["oneOf"].filter(isObject) : [];

const ownProperties = (schema: Schema): Schema =>
  isObject(schema["properties"]) ? schema["properties"] : {};

const constOf = (schema: unknown): readonly string[] => (isObject(schema) ? strings([schema["const"]]) : []);

/** Fields by name: one by which the shapes are told apart takes the words of them all. */
const propertiesOf = (schema: Schema): Schema => {
  const shapes = shapesOf(schema).map(ownProperties);
  const [first] = shapes;
  if (first === undefined) return ownProperties(schema);
  return Object.fromEntries(
    Object.entries(first).map(([name, own]) => {
      const words = shapes.flatMap((shape) => constOf(shape[name]));
      return [name, words.length === 0 ? own : { type: "string", enum: words }];
    }),
  );
};

/** A shape goes by the word in the path that chooses it. */
const shapeWithoutPath = (shape: Schema, inPath: ReadonlySet<string>): Schema => {
  const chosen = [...inPath].flatMap((name) => constOf(ownProperties(shape)[name]));
  const [title] = chosen;
  return { ...(title === undefined ? {} : { title }), ...withoutPath(shape, inPath) };
};

/** The body alone: what stands in the path is not sent in it a second time. */
function withoutPath(schema: Schema, inPath: ReadonlySet<string>): Schema {
  const shapes = shapesOf(schema);
  if (shapes.length > 0) return { ...schema, oneOf: shapes.map((shape) => shapeWithoutPath(shape, inPath)) };
  const properties = ownProperties(schema);
  const required = strings(schema["required"]).filter((name) => !inPath.has(name));
  return {
    ...schema,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !inPath.has(name))),
    ...(required.length === 0 ? { required: undefined } : { required }),
  };
}

const parameter = (place: "path" | "query", name: string, schema: unknown, isRequired: boolean) => ({
  name,
  in: place,
  required: isRequired,
  schema: isObject(schema) ? schema : { type: "string" },
});

const problem = (name: string) => ({ $ref: `#/components/responses/${name}` });

const PROBLEMS = {
  "400": problem("Problem"),
  "401": problem("Problem"),
  "403": problem("Problem"),
  "404": problem("Problem"),
  "409": problem("Problem"),
  "413": problem("Problem"),
  "415": problem("Problem"),
  "422": problem("Problem"),
  "429": problem("Problem"),
  "500": problem("Problem"),
};

const answerOf = (useCase: DeclaredUseCase) => ({
  description: "OK",
  content: RAW_ANSWERS.has(useCase.name)
    ? { "application/octet-stream": { schema: { type: "string", format: "binary" } } }
    : { "application/json": { schema: {} } },
});

const bodyOf = (useCase: DeclaredUseCase, schema: Schema) => {
  if (RAW_BODIES.has(useCase.name))
    return {
      required: true,
      content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
    };
  return { required: true, content: { "application/json": { schema } } };
};

const securityOf = (useCase: DeclaredUseCase) =>
  useCase.permission === "public" ? [] : [{ session: [] }, { token: [] }];

/** One use case as an operation of OpenAPI 3.1. */
export const operationOf = (useCase: DeclaredUseCase) => {
  const inPath = new Set([...useCase.path.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ""));
  const whole = inputSchema(useCase);
  const known = propertiesOf(whole);
  const rest = withoutPath(whole, inPath);
  const restOfThem = isObject(rest["properties"]) ? Object.entries(rest["properties"]) : [];
  const required = new Set(strings(rest["required"]));
  const asksInQuery = useCase.method === "GET" || RAW_BODIES.has(useCase.name);
  const query = asksInQuery
    ? restOfThem
        .filter(([name]) => !(RAW_BODIES.has(useCase.name) && name === "bytes"))
        .map(([name, schema]) => parameter("query", name, schema, required.has(name)))
    : [];
  return {
    operationId: useCase.name,
    tags: [useCase.name.split(".")[0] ?? ""],
    "x-permission": useCase.permission,
    security: securityOf(useCase),
    parameters: [...[...inPath].map((name) => parameter("path", name, known[name], true)), ...query],
    ...(useCase.method === "GET" ? {} : { requestBody: bodyOf(useCase, rest) }),
    responses: { "200": answerOf(useCase), ...PROBLEMS },
  };
};
