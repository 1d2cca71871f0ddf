import { z } from "zod";
import { plainFileName } from "@/lib/domain/file/file-name";
import { line } from "@/lib/domain/fields";
import { defineUseCase } from "../framework/define-use-case";
import { keepUpload } from "./keep-upload";

export const keepFileForm = z.object({
  name: z.string().max(1_000).transform(plainFileName).pipe(line(255)),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength > 0, {
    params: { code: "file-empty" },
  }),
});

/**
 * Keeps an upload under its hash. It is its uploader's alone until a form attaches it to a case; one nobody
 * refers to is removed after a day.
 */
export const keepFile = defineUseCase({
  name: "file.keep",
  permission: "signed-in",
  method: "POST",
  path: "/files",
  input: keepFileForm,
  // More than the longest application brings, and far less than fills a disk.
  limit: { calls: 300, minutes: 60 },
  async run(context, form) {
    const kept = await keepUpload(context, form);
    if (!kept.ok) return kept;
    const { id, sha256, name, type, size } = kept.value;
    context.changed("file.kept", { kind: "file", id, after: { sha256, name, type, size } });
    return kept;
  },
});
