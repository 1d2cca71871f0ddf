import { useLocale } from "next-intl";

type BothLanguagesProps = Readonly<{ zh: string; en: string }>;

/** A text that is kept in Chinese and English: the reader's language first, the other below. */
export function BothLanguages({ zh, en }: BothLanguagesProps) {
  const texts = [
    { lang: "zh-CN", text: zh },
    { lang: "en", text: en },
  ];
  const said = (useLocale() === "en" ? texts.toReversed() : texts).filter(({ text }) => text !== "");
  return said.map(({ lang, text }, index) => (
    <span
      key={lang}
      lang={lang}
      className={index === 0 ? "block whitespace-pre-line" : "block text-sm whitespace-pre-line text-muted"}
    >
      {text}
    </span>
  ));
}
