import type { z } from "zod";
import type { Facts } from "./outcome";

/** Raw on the way through the browser's error map, finished in the answer of safeParse: the same fields. */
type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;

type Coded = Readonly<{ code: string; facts: Facts }>;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const isEmpty = (input: unknown): boolean => input === undefined || input === null || input === "";

/** Formats with a sentence of their own; all others are "not in the expected format". */
const NAMED_FORMATS: ReadonlySet<string> = new Set(["email", "url", "date", "uuid"]);

const tooFar = (side: "small" | "big", origin: string): string => {
  if (origin === "string") return side === "small" ? "too-short" : "too-long";
  if (origin === "array" || origin === "set") return side === "small" ? "too-few" : "too-many";
  return side === "small" ? "number-too-small" : "number-too-large";
};

const ownCode = (params: Readonly<Record<string, unknown>>): Coded => {
  const facts = Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string | number] =>
        entry[0] !== "code" && (typeof entry[1] === "string" || typeof entry[1] === "number"),
    ),
  );
  return { code: text(params["code"]) || "invalid", facts };
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
      if (issue.origin === "string" && Number(issue.minimum) === 1) return { code: "required", facts: {} };
      return { code: tooFar("small", issue.origin), facts: { limit: Number(issue.minimum) } };
    case "too_big":
      return { code: tooFar("big", issue.origin), facts: { limit: Number(issue.maximum) } };
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
    case "invalid_key":
    case "invalid_element":
      return { code: "invalid", facts: {} };
    default:
      return { code: "invalid", facts: {} };
  }
};
