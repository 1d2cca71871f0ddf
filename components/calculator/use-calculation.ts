"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { type EditionChoice, choiceOf } from "@/lib/domain/calculator/edition-choice";
import { explain, type Explanation } from "@/lib/domain/calculator/explain";
import type { Against, Asked } from "@/lib/domain/calculator/facts";
import { fieldOfNotice } from "@/lib/domain/calculator/field-of-notice";
import type { FormRead } from "@/lib/domain/calculator/form-values";
import { say, sayFault } from "@/lib/i18n/say";
import type { Calendar } from "@/rules/calendar/calendar";
import type { Notice } from "@/rules/core/answer";

/** A question that was asked of an edition, and its answer. */
export type Answered = Readonly<{ asked: Asked; choice: EditionChoice; explanation: Explanation }>;

/** Puts a question to the edition it names. */
export const answered = (
  choices: readonly EditionChoice[],
  calendar: Calendar,
  asked: Asked | null,
): Answered | null => {
  const choice = asked === null ? null : choiceOf(choices, asked);
  if (asked === null || choice === null) return null;
  return { asked, choice, explanation: explain(choice, calendar, asked) };
};

/** The other side of a comparison: kept facts as they are, or these facts by another edition. */
export const opposite = (asked: Asked | null, against: Against | null): Asked | null => {
  if (against === null || asked === null) return null;
  if (against.kind === "facts") return against.asked;
  return { ...asked, scheme: against.scheme, edition: against.edition };
};

/** Sentences for the fields: what the form does not understand, and what the rule refuses, each at its own field. */
export function useFieldMessages(read: FormRead, explanation: Explanation | null) {
  const t = useTranslations();
  return useMemo(() => {
    const refusals = explanation?.kind === "refused" ? explanation.refusals : [];
    const warnings = explanation?.kind === "answered" ? explanation.warnings : [];
    const pathOf = (notice: Notice): string | null => {
      const field = fieldOfNotice(notice);
      return field === null ? null : read.pathInForm(field);
    };
    const errors = new Map<string, string>();
    for (const refusal of refusals) {
      const path = pathOf(refusal);
      if (path !== null) errors.set(path, say(t, "refusals", refusal));
    }
    for (const fault of read.faults) errors.set(fault.path, sayFault(t, fault));
    const warningsAt = new Map<string, readonly Notice[]>();
    for (const warning of warnings) {
      const path = pathOf(warning);
      if (path !== null) warningsAt.set(path, [...(warningsAt.get(path) ?? []), warning]);
    }
    return { errors: Object.fromEntries(errors), warnings: warningsAt, pathOf };
  }, [t, read, explanation]);
}
