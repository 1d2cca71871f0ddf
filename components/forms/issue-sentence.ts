import type { z } from "zod";
import { type Said, say, type Sentences } from "@/lib/i18n/say";

type Issue = z.core.$ZodRawIssue;

const isEmpty = (input: unknown): boolean => input === undefined || input === null || input === "";

/** A schema may name a code in place of a sentence; both branches hold sentences for codes. */
export function codeSentence(t: Sentences, said: Said): string {
  return say(t, t.has(`errors.${said.code}`) ? "errors" : "refusals", said);
}

/** The sentence of a zod issue that brings none of its own. */
export function issueSentence(t: Sentences, issue: Issue): string {
  if (isEmpty(issue.input)) return t("forms.issues.required");
  switch (issue.code) {
    case "invalid_type":
      return t(typeSentence(issue.expected));
    case "too_small":
      return t(limitSentence("small", issue.origin, issue.minimum), { limit: String(issue.minimum) });
    case "too_big":
      return t(limitSentence("big", issue.origin, issue.maximum), { limit: String(issue.maximum) });
    case "invalid_format":
      return t(formatSentence(issue.format));
    case "invalid_value":
    case "invalid_union":
      return t("forms.issues.choose");
    case "not_multiple_of":
      return t("forms.issues.step", { limit: issue.divisor });
    case "custom":
      return customSentence(t, issue.params);
    default:
      return t("forms.issues.invalid");
  }
}

function typeSentence(expected: string): string {
  if (expected === "int") return "forms.issues.whole";
  if (expected === "number" || expected === "nan") return "forms.issues.number";
  return expected === "date" ? "forms.issues.date" : "forms.issues.invalid";
}

function limitSentence(side: "small" | "big", origin: string, limit: unknown): string {
  if (origin === "string") {
    if (side === "small") return limit === 1 ? "forms.issues.required" : "forms.issues.tooShort";
    return "forms.issues.tooLong";
  }
  if (origin === "array" || origin === "set") {
    return side === "small" ? "forms.issues.tooFew" : "forms.issues.tooMany";
  }
  return side === "small" ? "forms.issues.tooSmall" : "forms.issues.tooLarge";
}

function formatSentence(format: string): string {
  if (format === "email") return "forms.issues.email";
  if (format === "url") return "forms.issues.url";
  return format === "date" ? "forms.issues.date" : "forms.issues.format";
}

function customSentence(t: Sentences, params: Readonly<Record<string, unknown>> | undefined): string {
  const code = params?.["code"];
  return typeof code === "string"
    ? codeSentence(t, { code, facts: { ...params } })
    : t("forms.issues.invalid");
}
