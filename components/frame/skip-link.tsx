import { useTranslations } from "next-intl";

export function SkipLink() {
  const t = useTranslations("frame");
  return (
    <a
      href="#content"
      data-print="none"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-surface focus:px-4 focus:py-2"
    >
      {t("skip")}
    </a>
  );
}
