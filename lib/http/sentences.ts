import { getTranslations } from "next-intl/server";
import type { Refusal } from "@/lib/domain/outcome";
import type { Locale } from "@/lib/i18n/locales";
import { say, sayFault } from "@/lib/i18n/say";
import type { Fault } from "./parse/issues";
import type { FieldFault, ProblemType, ToldRefusal } from "./problem";

const SECONDS_PER_MINUTE = 60;

export type ProblemSentences = Readonly<{
  title: (type: ProblemType) => string;
  /** When to come back, in whole minutes. */
  wait: (seconds: number) => string;
  fault: (fault: Fault) => FieldFault;
  refusal: (refusal: Refusal) => ToldRefusal;
}>;

/** Problem documents carry sentences in the caller's language, from the same message files as the pages. */
export const sentencesFor = async (locale: Locale): Promise<ProblemSentences> => {
  const t = await getTranslations({ locale });
  return {
    title: (type) => say(t, "problems", { code: type }),
    wait: (seconds) => t("problems.wait", { minutes: Math.ceil(seconds / SECONDS_PER_MINUTE) }),
    fault: (fault) => ({ ...fault, message: sayFault(t, fault) }),
    refusal: ({ code, clause, facts, field }) => ({
      code,
      clause: clause ?? null,
      facts: facts ?? {},
      field: field ?? null,
      message: say(t, "refusals", { code, clause, facts }),
    }),
  };
};
