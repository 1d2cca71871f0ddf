import type { Finding } from "@/rules/lint/finding";
import { lintRule } from "@/rules/lint/lint";
import { ruleText } from "./rule-text";

/** Everything found in the bytes of a rule document (Markdown, text, docx), by line. */
export const lintFile = (bytes: Uint8Array): readonly Finding[] => lintRule(ruleText(bytes));
