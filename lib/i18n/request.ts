import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LOCALE_COOKIE, TIME_ZONE, toLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

/** The language that is asked for by name (an answer of the API), else the reader's choice in the cookie. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale = toLocale(asked ?? (await cookies()).get(LOCALE_COOKIE)?.value);
  return { locale, timeZone: TIME_ZONE, messages: await loadMessages(locale) };
});
