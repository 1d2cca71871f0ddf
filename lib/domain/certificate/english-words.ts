import { hasLatinLetter } from "../fields";
import type { CertificateContent, EnglishWords } from "./certificate-content";

type Site = CertificateContent["sites"][number];

/** Each English text of a content with the Chinese it stands for; sites in their order. */
const pairsOf = ({ name, nameEn, address, addressEn, scope, scopeEn, sites }: CertificateContent) => [
  { zh: name, en: nameEn },
  { zh: address, en: addressEn },
  { zh: scope, en: scopeEn },
  ...sites.flatMap((site) => [
    { zh: site.name, en: site.nameEn },
    { zh: site.address, en: site.addressEn },
    { zh: site.activity, en: site.activityEn },
  ]),
];

const orElse = (own: string, given: string | undefined): string => (own === "" ? (given ?? "") : own);

/** The content with the English it lacks; what it has stays as it is, whatever is given. */
export const withEnglish = (content: CertificateContent, words: EnglishWords): CertificateContent => ({
  ...content,
  nameEn: orElse(content.nameEn, words.nameEn),
  addressEn: orElse(content.addressEn, words.addressEn),
  scopeEn: orElse(content.scopeEn, words.scopeEn),
  sites: content.sites.map((site, index): Site => {
    const given = words.sites[index];
    return {
      ...site,
      nameEn: orElse(site.nameEn, given?.nameEn),
      addressEn: orElse(site.addressEn, given?.addressEn),
      activityEn: orElse(site.activityEn, given?.activityEn),
    };
  }),
});

/** English texts of the content that the words given would say otherwise (5.9.4): they were decided on. */
export const otherwiseSaid = (content: CertificateContent, words: EnglishWords): readonly string[] => {
  const given = [
    ...[words.nameEn, words.addressEn, words.scopeEn],
    ...words.sites.flatMap(({ nameEn, addressEn, activityEn }) => [nameEn, addressEn, activityEn]),
  ];
  return pairsOf(content).flatMap(({ en }, index) => (en !== "" && en !== given[index] ? [en] : []));
};

/** Whether a certificate could be printed in both its languages. */
export const isInEnglish = (content: CertificateContent): boolean =>
  pairsOf(content).every(({ en }) => hasLatinLetter(en));

/** What was written last of the English that the file lacks, where it still stands for the same Chinese. */
export const withLastWritten = (
  content: CertificateContent,
  last: CertificateContent,
): CertificateContent => {
  const kept = (zh: string, before: string | undefined, en: string | undefined): string =>
    zh === before && en !== undefined && hasLatinLetter(en) ? en : "";
  return withEnglish(content, {
    nameEn: kept(content.name, last.name, last.nameEn),
    addressEn: kept(content.address, last.address, last.addressEn),
    scopeEn: kept(content.scope, last.scope, last.scopeEn),
    sites: content.sites.map((site, index) => {
      const before = last.sites[index];
      return {
        nameEn: kept(site.name, before?.name, before?.nameEn),
        addressEn: kept(site.address, before?.address, before?.addressEn),
        activityEn: kept(site.activity, before?.activity, before?.activityEn),
      };
    }),
  });
};
