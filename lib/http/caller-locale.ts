import type { Actor } from "@/lib/domain/access/actor";
import { acceptedLocale } from "@/lib/i18n/accepted-locale";
import { LOCALE_COOKIE, toLocale, type Locale } from "@/lib/i18n/locales";

/** What a request from a page has, on whatever connection: programmes send none of them unasked. */
const OF_PAGES = ["cookie", "referer", "sec-fetch-site"] as const;

const isProgramme = (headers: Headers): boolean =>
  headers.has("authorization") || !OF_PAGES.some((name) => headers.has(name));

/**
 * The caller's language, by the rule of the pages (lib/i18n/request.ts): what the reader chose, else what the browser
 * accepts, else Chinese. A programme, with a token or at the public register, chooses nothing on a page: where it
 * accepts none of ours, its account's language holds.
 */
export const callerLocale = (headers: Headers, actor: Actor | null): Locale => {
  const cookie = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=([^;]+)`).exec(headers.get("cookie") ?? "")?.[1];
  if (cookie !== undefined) return toLocale(cookie);
  const accepted = acceptedLocale(headers.get("accept-language"));
  return accepted ?? toLocale(isProgramme(headers) ? actor?.locale : undefined);
};
