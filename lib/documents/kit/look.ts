import { z } from "zod";
import { OFFICIAL_DOCUMENT_NAMES } from "@/lib/domain/document/official-documents.data";

/** A version of the body's Word template, by which a paper is filled. */
const template = z.object({ id: z.uuid(), version: z.int().min(1), sha256: z.string() });

/**
 * How the body had its papers look on the day one was issued. Frozen in the paper's model, under the same fingerprint:
 * whatever the body changes later, an issued paper is written as it was. Papers in the built-in look have none.
 */
export const lookSchema = z.object({
  document: z.enum(OFFICIAL_DOCUMENT_NAMES),
  template: template.nullable(),
});
export type Look = z.infer<typeof lookSchema>;

const framed = z.object({ look: lookSchema.optional() });

/** The look a frozen model was issued in; null: the built-in one. */
export const lookOf = (model: unknown): Look | null => framed.parse(model).look ?? null;
