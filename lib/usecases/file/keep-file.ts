import { z } from "zod";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { FILE_LIMIT } from "@/lib/domain/file/file-types";
import { nameForType, plainFileName } from "@/lib/domain/file/file-name";
import { line } from "@/lib/domain/fields";
import { accepted, refused } from "@/lib/domain/outcome";
import { contentType } from "@/lib/storage/content-type";
import { defineUseCase } from "../framework/define-use-case";
import { keepBytes } from "./keep-bytes";

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
  async run(context, { name: given, bytes }) {
    if (bytes.byteLength > FILE_LIMIT)
      return refused({ code: "file-too-large", facts: { size: bytes.byteLength, limit: FILE_LIMIT } });
    const type = await contentType(bytes);
    if (type === null) return refused({ code: "file-type-not-kept", facts: { name: given } });
    const name = nameForType(given, type);
    const { db, actor, now } = context;
    const sha256 = await keepBytes(db.tx, bytes);
    const file = await storedFileStore.create(db, { sha256, name, type, size: bytes.byteLength }, actor, now);
    context.changed("file.kept", {
      kind: "file",
      id: file.id,
      after: { sha256, name, type, size: file.size },
    });
    return accepted(file);
  },
});
