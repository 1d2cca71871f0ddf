import { editionNamed } from "@/rules/schemes/registry";
import type { SchemeRules } from "@/rules/schemes/scheme-rules";

/** The edition a case was accepted under; its initial audit keeps it. Missing is a fault of ours: acceptance sets it. */
export const rulesOfCase = (head: Readonly<{ scheme: string; edition: string | null }>): SchemeRules => {
  const found = head.edition === null ? null : editionNamed(head.scheme, head.edition);
  if (found?.ok !== true) throw new RangeError(`No held edition ${head.edition ?? "?"} of ${head.scheme}`);
  return found.rules;
};
