import { LOCALES, type Locale } from "./locales";

/** "en;q=0.8" → en, 0.8; without a weight it is wanted most. */
const wishOf = (entry: string): Readonly<{ language: string; weight: number }> => {
  const [language = "", ...parameters] = entry.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  return { language, weight: weight === undefined ? 1 : Number(weight.slice(2)) };
};

/** The first of our languages that a browser or a programme accepts (RFC 9110, Accept-Language); null: none of ours is named. */
export const acceptedLocale = (header: string | null | undefined): Locale | null => {
  const wishes = (header ?? "")
    .split(",")
    .map(wishOf)
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  for (const { language } of wishes) {
    const found = LOCALES.find((locale) => language.split("-")[0] === locale.slice(0, 2));
    if (found !== undefined) return found;
  }
  return null;
};
