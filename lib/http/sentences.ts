import { getTranslations } from "next-intl/server";
import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/outcome";
import { LOCALE_COOKIE, LOCALES, toLocale, type Locale } from "@/lib/i18n/locales";
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

/** The caller's language: the cookie of the page, else what the client accepts, else the account's. */
const localeOf = (request: Request, actor: Actor | null): Locale => {
  const cookie = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=([^;]+)`).exec(
    request.headers.get("cookie") ?? "",
  )?.[1];
  if (cookie !== undefined) return toLocale(cookie);
  const accepted = request.headers.get("accept-language")?.split(",")[0]?.trim();
  const wanted = LOCALES.find((locale) => accepted?.toLowerCase().startsWith(locale.slice(0, 2)) === true);
  return wanted ?? toLocale(actor?.locale);
};

/** Problem documents carry sentences in the caller's language, from the same message files as the pages. */
export const sentencesFor = async (request: Request, actor: Actor | null): Promise<ProblemSentences> => {
  const locale = localeOf(request, actor);
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
