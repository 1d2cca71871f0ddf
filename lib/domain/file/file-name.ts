import type { FileType } from "./file-types";

/** Endings under which a type goes; the first is appended where a name has none of them. */
const ENDINGS: Readonly<Record<FileType, readonly [string, ...string[]]>> = {
  "application/pdf": ["pdf"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "image/webp": ["webp"],
  "image/tiff": ["tif", "tiff"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/x-cfb": ["doc", "xls", "ppt", "wps", "et", "dps"],
};

/** Controls, and marks that turn the direction of what follows: they make "fdp.exe" read as "exe.pdf". */
const DECEIVING = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The last part of whatever path came along, without characters that nobody sees. */
export const plainFileName = (name: string): string => {
  const path = name.replace(DECEIVING, "");
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1).trim();
};

/** The name with an ending that says what the bytes are: "scan.exe" that is a PDF becomes "scan.exe.pdf". */
export const nameForType = (name: string, type: FileType): string => {
  const endings = ENDINGS[type];
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return name.includes(".") && endings.includes(ending) ? name : `${name}.${endings[0]}`;
};
