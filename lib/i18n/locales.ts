/** The languages of the interface; zh-CN is the source, en carries the same keys. */
export const LOCALES = ["zh-CN", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "zh-CN";
export const LOCALE_COOKIE = "locale";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];
export const THEME_COOKIE = "theme";

/** Dates of the office are Beijing dates, wherever the server or the reader sits. */
export const TIME_ZONE = "Asia/Shanghai";

export const toLocale = (value: string | undefined): Locale =>
  LOCALES.find((locale) => locale === value) ?? DEFAULT_LOCALE;

export const toTheme = (value: string | undefined): Theme =>
  THEMES.find((theme) => theme === value) ?? "system";
