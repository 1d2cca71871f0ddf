import { z } from "zod";
import { day, id, line, optionalLine } from "../fields";
import { OFFICIAL_DOCUMENT_NAMES } from "./official-documents.data";

/** 5 MB: a form with a logo and a few pictures fits. */
export const TEMPLATE_LIMIT = 5 * 1024 * 1024;

export const officialDocumentForm = z.object({ document: z.enum(OFFICIAL_DOCUMENT_NAMES) });

/** A template as it is brought: an upload of the caller's, and why there is a new one. */
export const templateForm = officialDocumentForm.extend({ fileId: id, note: line(300) });

/** Which version is used from a day on; none: the built-in look. `version`: the choices that were seen. */
export const templateChoiceForm = officialDocumentForm.extend({
  version: z.number().int().min(0).max(2_000_000_000),
  templateId: z.union([id, z.literal("").transform(() => null), z.null()]),
  from: day,
  note: optionalLine(300),
});
