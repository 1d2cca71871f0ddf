import { cookies } from "next/headers";
import { THEME_COOKIE, type Theme, toTheme } from "@/lib/i18n/locales";

/** The looks this reader has chosen. */
export async function readTheme(): Promise<Theme> {
  return toTheme((await cookies()).get(THEME_COOKIE)?.value);
}
