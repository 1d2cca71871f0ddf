import type { Notice } from "@/rules/core/answer";
import type { Facts, Refusal } from "./outcome";

const plainFacts = (facts: Notice["facts"]): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === "object" ? value.map((item) => String(item)) : value,
    ]),
  );

/** What a rule refuses, as a use case refuses it. */
export const fromNotices = (notices: readonly Notice[]): readonly Refusal[] =>
  notices.map(({ code, clause, facts }) => ({ code, clause, facts: plainFacts(facts) }));
