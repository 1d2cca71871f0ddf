import type { z } from "zod";
import type { Facts } from "./outcome";

/** Raw on the way through the browser's error map, finished in the answer of safeParse: the same fields. */
type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;

type Coded = Readonly<{ code: string; facts: Facts }>;

const isEmpty = (input: unknown): boolean => input === undefined || input === null || input === "";

/** Formats with a sentence of their own; all others are "not in the expected format". */
const NAMED_FORMATS: ReadonlySet<string> = new Set(["email", "url", "date", "uuid"]);

const TOO_SMALL = { text: "too-short", rows: "too-few", figure: "number-too-small" } as const;
const TOO_BIG = { text: "too-long", rows: "too-many", figure: "number-too-large" } as const;

const sizeOf = (origin: string): keyof typeof TOO_SMALL => {
  if (origin === "string") return "text";
  return origin === "array" ? "rows" : "figure";
};

const ownCode = ({ code, ...said }: Readonly<Record<string, unknown>>): Coded => {
  const facts = Object.fromEntries(
    Object.entries(said).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
  return { code: typeof code === "string" ? code : "invalid", facts };
};

/** None of the alternatives took it: a code of our own among them says more than "choose". */
const ofAlternatives = (alternatives: readonly (readonly z.core.$ZodIssue[])[]): Coded => {
  const own = alternatives.flat().find((issue) => issue.code === "custom");
  return own === undefined ? { code: "not-a-choice", facts: {} } : issueCode(own);
};

/**
 * The code and facts of one fault of a form; the sentence stands in the message files under errors.<code>,
 * for the browser and the server alike. A custom issue carries its own code:
 * ctx.addIssue({ code: "custom", params: { code: "…", … } }). Whatever the schema says of it, an empty field
 * is told to be filled in. Needs zod's `reportInput`.
 */
export const issueCode = (issue: Issue): Coded => {
  // A field the schema does not know is no empty field, though there is nothing in it to show.
  if (issue.code !== "unrecognized_keys" && isEmpty(issue.input)) return { code: "required", facts: {} };
  switch (issue.code) {
    case "too_small":
      return { code: TOO_SMALL[sizeOf(issue.origin)], facts: { limit: Number(issue.minimum) } };
    case "too_big":
      return { code: TOO_BIG[sizeOf(issue.origin)], facts: { limit: Number(issue.maximum) } };
    case "invalid_type":
      return { code: "wrong-type", facts: { expected: issue.expected } };
    case "invalid_format":
      return { code: NAMED_FORMATS.has(issue.format) ? `not-${issue.format}` : "wrong-format", facts: {} };
    case "invalid_value":
      return { code: "not-a-choice", facts: {} };
    case "invalid_union":
      return ofAlternatives(issue.errors);
    case "not_multiple_of":
      return { code: "not-a-step", facts: { limit: issue.divisor } };
    case "custom":
      return ownCode(issue.params ?? {});
    case "unrecognized_keys":
      return { code: "unknown-field", facts: { keys: issue.keys.join(", ") } };
    default:
      return { code: "invalid", facts: {} };
  }
};
