import type { InterpretationKey } from "./interpretation-record";

/** An address has no slash of its own: "OLS/GZ-0071" is OLS_GZ-0071 there. */
export const interpretationSlug = ({ scheme, edition, interpretation }: InterpretationKey): string =>
  [scheme, edition, interpretation].map((part) => part.replaceAll("/", "_")).join("~");

/** Where a reading is told with the body's words on it; the one place that knows the address. */
export const interpretationHref = (key: InterpretationKey): string =>
  `/rules/interpretations/${encodeURIComponent(interpretationSlug(key))}`;
