/** Both names of the holder in one spelling: what the public search compares. */
export const certificateSearchName = ({ name, nameEn }: Readonly<{ name: string; nameEn: string }>): string =>
  `${name} ${nameEn}`.normalize("NFKC").toLowerCase();
