import type { Actor } from "@/lib/domain/access/actor";
import { LOCALE_COOKIE, LOCALES, toLocale, type Locale } from "@/lib/i18n/locales";

/**
 * The caller's language, by the rule of the pages (lib/i18n/request.ts): what the reader chose, else Chinese. A
 * programme that brings a token chooses nothing on a page: it says what it accepts, else its account's language holds.
 */
export const callerLocale = (headers: Headers, actor: Actor | null): Locale => {
  const cookie = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=([^;]+)`).exec(headers.get("cookie") ?? "")?.[1];
  if (cookie !== undefined || !headers.has("authorization")) return toLocale(cookie);
  const accepted = headers.get("accept-language")?.split(",")[0]?.trim();
  const wanted = LOCALES.find((locale) => accepted?.toLowerCase().startsWith(locale.slice(0, 2)) === true);
  return wanted ?? toLocale(actor?.locale);
};
