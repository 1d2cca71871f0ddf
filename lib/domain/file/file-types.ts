/** 20 MB: a scanned licence of many pages fits, a film does not. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/** What may be stored, told by content and never by name. */
export const FILE_TYPES = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/tiff",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  "application/x-cfb",
] as const;

export type FileType = (typeof FILE_TYPES)[number];

/** What may stand for a signed paper: a PDF or an image, never a sheet or a text that anybody may still change. */
const SCAN_TYPES: readonly FileType[] = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/webp",
  "image/tiff",
];

/** The same for the file chooser of a browser. */
export const SCAN_ACCEPT = SCAN_TYPES.join(",");

export const isScan = (type: string): boolean => SCAN_TYPES.some((known) => known === type);

/** Pictures every browser shows; a TIFF is opened by its own program. */
const SHOWN_PICTURES: readonly string[] = ["image/jpeg", "image/png", "image/webp"] satisfies FileType[];

export const isShownPicture = (type: string): boolean => SHOWN_PICTURES.includes(type);

export const isFileType = (type: string): type is FileType => FILE_TYPES.some((known) => known === type);
