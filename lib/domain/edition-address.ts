type EditionName = Readonly<{ scheme: string; edition: string }>;

/** An address has no slash of its own: edition A/2 of OLS/GZ-0071 is OLS_GZ-0071~A_2 there. */
export const editionSlug = ({ scheme, edition }: EditionName): string =>
  [scheme, edition].map((part) => part.replaceAll("/", "_")).join("~");

/** Where the tables of an edition can be read; the one place that knows the address. */
export const editionHref = (edition: EditionName): string =>
  `/rules/released/${encodeURIComponent(editionSlug(edition))}`;
