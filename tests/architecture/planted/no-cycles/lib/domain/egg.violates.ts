import type { Hen } from "./hen";
export type Egg = { readonly becomes: Hen };
