/** How the uploads of one field stand while they are not all stored. */
export type UploadState = "running" | "failed";

/** By the id of the field; a field whose files are all stored has no entry. */
export type Uploads = Readonly<Record<string, UploadState>>;

/** One field's uploads: under way as long as one is, failed when what is left of them failed. */
export const uploadStateOf = (
  uploads: readonly Readonly<{ failure: string | undefined }>[],
): UploadState | null => {
  if (uploads.length === 0) return null;
  return uploads.some(({ failure }) => failure === undefined) ? "running" : "failed";
};

export const withUpload = (uploads: Uploads, field: string, state: UploadState | null): Uploads => {
  if ((uploads[field] ?? null) === state) return uploads;
  const others = Object.fromEntries(Object.entries(uploads).filter(([other]) => other !== field));
  return state === null ? others : { ...others, [field]: state };
};

/** What holds a submit back, each reason once: a form sent now would leave these files behind. */
export const uploadsHolding = (uploads: Uploads): readonly UploadState[] => {
  const states = new Set(Object.values(uploads));
  return (["running", "failed"] as const).filter((state) => states.has(state));
};
