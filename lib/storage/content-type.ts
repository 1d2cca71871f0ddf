import { fileTypeFromBuffer } from "file-type";
import { isFileType, type FileType } from "@/lib/domain/file/file-types";

/** The type the bytes themselves show, if it is one we keep. */
export const contentType = async (bytes: Uint8Array): Promise<FileType | null> => {
  const found = await fileTypeFromBuffer(bytes);
  return found !== undefined && isFileType(found.mime) ? found.mime : null;
};
