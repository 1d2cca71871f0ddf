import { createTranslator, type Messages } from "next-intl";
import { TIME_ZONE, type Locale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";
import type { Sentences } from "@/lib/i18n/say";

/** The sentences of one language where no page is asked for: mail and notices. */
export const translatorFor = async (locale: Locale): Promise<Sentences> =>
  createTranslator<Messages>({ locale, timeZone: TIME_ZONE, messages: await loadMessages(locale) });
