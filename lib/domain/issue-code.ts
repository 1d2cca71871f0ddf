import type { z } from "zod";
import type { Facts } from "./outcome";

type Issue = z.core.$ZodIssue;

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const tooFar = (issue: Issue & { readonly code: "too_small" | "too_big" }): string => {
  const side = issue.code === "too_small" ? "small" : "big";
  if (issue.origin === "string") return side === "small" ? "too-short" : "too-long";
  if (issue.origin === "array") return side === "small" ? "too-few" : "too-many";
  return side === "small" ? "number-too-small" : "number-too-large";
};

const limitOf = (issue: Issue & { readonly code: "too_small" | "too_big" }): number =>
  Number(issue.code === "too_small" ? issue.minimum : issue.maximum);

/**
 * The code and facts of one fault of a form; the sentence stands in the message files under errors.<code>.
 * A custom issue carries its own code: ctx.addIssue({ code: "custom", params: { code: "…", … } }).
 */
export const issueCode = (issue: Issue): Readonly<{ code: string; facts: Facts }> => {
  switch (issue.code) {
    case "too_small":
    case "too_big": {
      const limit = limitOf(issue);
      if (issue.code === "too_small" && issue.origin === "string" && limit === 1)
        return { code: "required", facts: {} };
      return { code: tooFar(issue), facts: { limit } };
    }
    case "invalid_type":
      return {
        code: issue.input === undefined || issue.input === null ? "required" : "wrong-type",
        facts: { expected: issue.expected },
      };
    case "invalid_format":
      return { code: `not-${issue.format}`, facts: {} };
    case "invalid_value":
      return { code: "not-a-choice", facts: {} };
    case "custom": {
      const params: Record<string, unknown> = issue.params ?? {};
      const facts = Object.fromEntries(
        Object.entries(params).filter(
          (entry): entry is [string, string | number] =>
            entry[0] !== "code" && (typeof entry[1] === "string" || typeof entry[1] === "number"),
        ),
      );
      return { code: text(params["code"]) || "invalid", facts };
    }
    case "unrecognized_keys":
      return { code: "unknown-field", facts: { keys: issue.keys.join(", ") } };
    case "not_multiple_of":
    case "invalid_union":
    case "invalid_key":
    case "invalid_element":
      return { code: "invalid", facts: {} };
    default:
      return { code: "invalid", facts: {} };
  }
};
