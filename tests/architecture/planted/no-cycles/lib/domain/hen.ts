import type { Egg } from "./egg.violates";
export type Hen = { readonly lays: Egg };
