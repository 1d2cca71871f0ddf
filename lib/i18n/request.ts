import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { acceptedLocale } from "@/lib/i18n/accepted-locale";
import { LOCALE_COOKIE, TIME_ZONE, toLocale } from "@/lib/i18n/locales";
import { loadMessages } from "@/lib/i18n/messages";

/**
 * The language that is asked for by name (an answer of the API), else the reader's choice in the cookie; on a first
 * visit what the browser accepts, else Chinese.
 */
export default getRequestConfig(async ({ locale: asked }) => {
  const chosen = asked ?? (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = toLocale(chosen ?? acceptedLocale((await headers()).get("accept-language")) ?? undefined);
  return { locale, timeZone: TIME_ZONE, messages: await loadMessages(locale) };
});
