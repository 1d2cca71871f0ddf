import { table, type Block } from "./blocks";
import type { Language } from "./model";
import { wordsIn } from "./words";

/** What a certificate says in Chinese and, below it, in English where there is any. */
export const both = (zh: string, en: string): string => (en === "" ? zh : `${zh}\n${en}`);

type TwoTongueSite = Readonly<
  Record<"name" | "nameEn" | "address" | "addressEn" | "activity" | "activityEn", string>
>;

/** The sites that a certificate names, as the papers before it show them. */
export const siteTable = (language: Language, sites: readonly TwoTongueSite[]): Block => {
  const { certificateConfirmation: words, common } = wordsIn(language);
  return table(
    [
      { title: common.siteName, share: 24 },
      { title: words.audited, share: 42 },
      { title: words.scope, share: 34 },
    ],
    sites.map((site) => [
      both(site.name, site.nameEn),
      both(site.address, site.addressEn),
      both(site.activity, site.activityEn),
    ]),
  );
};
