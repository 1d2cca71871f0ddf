import { z } from "zod";
import type { EditionValues } from "@/rules/schemes/edition-values";
import { editionSchema } from "./edition-schema";

/** A draft on its way into the code: what the page hands out and `npm run release-edition` reads. */
export const editionFile = z.strictObject({
  /** The released edition whose clauses, readings and criteria it takes over. */
  madeFrom: z.string().min(1).max(60),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  values: editionSchema,
});

export type EditionFile = Readonly<{ madeFrom: string; sha256: string; values: EditionValues }>;
