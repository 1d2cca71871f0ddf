import { useLocale } from "next-intl";

/** Both languages, the reader's first; one of them alone where the other is missing. */
export function TwoTongues({ zh, en }: Readonly<{ zh: string; en: string }>) {
  const locale = useLocale();
  const pair = [
    { lang: "zh-CN", text: zh },
    { lang: "en", text: en },
  ].filter(({ text }) => text !== "");
  const ordered = locale === "en" ? pair.toReversed() : pair;
  return ordered.map(({ lang, text }, index) => (
    <span key={lang} lang={lang} className={index === 0 ? "block" : "block text-muted"}>
      {text}
    </span>
  ));
}
