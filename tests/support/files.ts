import { keepFile } from "@/lib/usecases/file/keep-file";
import type { Actor } from "@/lib/domain/access/actor";
import { act, expectAccepted } from "./house";

/** The least that is a PDF by its content. */
export const pdfBytes = (label: string): Uint8Array =>
  new TextEncoder().encode(
    `%PDF-1.4\n% ${label}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
  );

export const upload = async (
  actor: Actor,
  on: string,
  name: string,
  bytes: Uint8Array = pdfBytes(name),
): Promise<string> => expectAccepted(await act(actor, on, keepFile, { name, bytes })).id;
