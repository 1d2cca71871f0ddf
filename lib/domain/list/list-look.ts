import type { ListName } from "./list-forms";

export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

/** How a reader looks at a list: kept by the browser, as language and theme are. */
export type ListLook = Readonly<{ density: Density; hidden: readonly string[] }>;

export const DENSITY_COOKIE = "list-density";

export const hiddenCookie = (list: ListName): string => `list-hidden-${list}`;

export const toDensity = (value: string | undefined): Density =>
  DENSITIES.find((density) => density === value) ?? "comfortable";

/** Keys of columns; whatever else stands in the cookie names no column and hides none. */
export const toHidden = (value: string | undefined): readonly string[] =>
  (value ?? "").split(".").filter((key) => key !== "");

export const writeHidden = (hidden: readonly string[]): string => hidden.join(".");
