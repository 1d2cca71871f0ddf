type Searched = Readonly<{ name: string; nameEn: string; scope: string; scopeEn: string }>;

/** However it is typed: full-width letters and capitals do not matter. */
export const searchSpelling = (text: string): string => text.normalize("NFKC").toLowerCase();

/** Holder and scope, each in both languages, in one spelling: what the public search compares. */
export const certificateSearchText = ({ name, nameEn, scope, scopeEn }: Searched): string =>
  searchSpelling([name, nameEn, scope, scopeEn].join(" "));
