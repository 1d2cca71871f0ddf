"use client";

import { Languages, Monitor, Moon, Sun } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { keepPreference } from "@/components/frame/preference";
import { IconButton } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { LOCALE_COOKIE, LOCALES, type Theme, THEME_COOKIE, THEMES } from "@/lib/i18n/locales";

export function LanguageMenu() {
  const t = useTranslations("frame");
  const router = useRouter();
  const current = useLocale();
  return (
    <Menu
      trigger={<IconButton label={t("language")} icon={<Languages aria-hidden className="size-5" />} />}
      items={LOCALES.map((locale) => ({
        key: locale,
        label: <span lang={locale}>{t(`locale.${locale}`)}</span>,
        checked: locale === current,
        onSelect: () => {
          keepPreference(LOCALE_COOKIE, locale);
          router.refresh();
        },
      }))}
    />
  );
}

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

export function ThemeMenu({ theme: initial }: Readonly<{ theme: Theme }>) {
  const t = useTranslations("frame.theme");
  const [theme, setTheme] = useState(initial);
  const Icon = ICONS[theme];
  return (
    <Menu
      trigger={<IconButton label={t("label")} icon={<Icon aria-hidden className="size-5" />} />}
      items={THEMES.map((choice) => ({
        key: choice,
        label: t(choice),
        checked: choice === theme,
        onSelect: () => {
          keepPreference(THEME_COOKIE, choice);
          document.documentElement.dataset["theme"] = choice;
          setTheme(choice);
        },
      }))}
    />
  );
}
