import { z } from "zod";
import { OFFICIAL_DOCUMENT_NAMES } from "@/lib/domain/document/official-documents.data";
import type { FixedTexts } from "./words";

/** A version of the body's Word template, by which a paper is filled. */
const template = z.object({ id: z.uuid(), version: z.int().min(1), sha256: z.string() });

const logo = z.object({
  sha256: z.string(),
  type: z.enum(["image/png", "image/jpeg"]),
  width: z.int(),
  height: z.int(),
});
const texts = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/**
 * How the body had its papers look on the day one was issued. Frozen in the paper's model, under the same fingerprint:
 * whatever the body changes later, an issued paper is written as it was. Papers in the built-in look have none.
 */
export const lookSchema = z.object({
  document: z.enum(OFFICIAL_DOCUMENT_NAMES),
  template: template.nullable(),
  logo: logo.nullable().default(null),
  /** The body's own texts in place of built-in ones, by language and place. */
  texts: z.object({ "zh-CN": texts, en: texts }).nullable().default(null),
});
export type Look = z.infer<typeof lookSchema>;

const framed = z.object({ look: lookSchema.optional() });

/** The look a frozen model was issued in; null: the built-in one. */
export const lookOf = (model: unknown): Look | null => framed.parse(model).look ?? null;

/** The mark of the body as it is drawn: at the head of every page. */
export type Logo = Readonly<{
  bytes: Uint8Array;
  type: "image/png" | "image/jpeg";
  width: number;
  height: number;
}>;

/** What a paper is dressed in: the body's mark and its own texts. */
export type Dress = Readonly<{ texts: FixedTexts | null; logo: Logo | null }>;

/** The built-in look. */
export const PLAIN: Dress = { texts: null, logo: null };
