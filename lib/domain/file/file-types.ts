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

export const isFileType = (type: string): type is FileType => FILE_TYPES.some((known) => known === type);
