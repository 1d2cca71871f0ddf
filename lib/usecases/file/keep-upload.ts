import { storedFileStore, type StoredFileRow } from "@/lib/data/stored-file-store";
import { nameForType } from "@/lib/domain/file/file-name";
import { FILE_LIMIT } from "@/lib/domain/file/file-types";
import { accepted, refused, type Outcome } from "@/lib/domain/outcome";
import { contentType } from "@/lib/storage/content-type";
import type { Context } from "../framework/context";
import { keepBytes } from "./keep-bytes";

/** Bytes a caller sent, kept under their hash as a file of his own: of a size and a type that we keep. */
export const keepUpload = async (
  { db, actor, now }: Context,
  { name: given, bytes }: Readonly<{ name: string; bytes: Uint8Array }>,
): Promise<Outcome<StoredFileRow>> => {
  if (bytes.byteLength > FILE_LIMIT)
    return refused({ code: "file-too-large", facts: { size: bytes.byteLength, limit: FILE_LIMIT } });
  const type = await contentType(bytes);
  if (type === null) return refused({ code: "file-type-not-kept", facts: { name: given } });
  const sha256 = await keepBytes(db.tx, bytes);
  const file = { sha256, name: nameForType(given, type), type, size: bytes.byteLength };
  return accepted(await storedFileStore.create(db, file, actor, now));
};
