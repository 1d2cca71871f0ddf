import { z } from "zod";
import { sendFile, type Sent } from "@/components/forms/send-file";

export const storedFile = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number(),
  type: z.string().optional(),
  sha256: z.string().optional(),
});

export type StoredFile = z.output<typeof storedFile>;

export type Uploaded =
  { readonly kind: "stored"; readonly file: StoredFile } | Exclude<Sent<StoredFile>, { kind: "taken" }>;

/** Keeps one file of a form: its bytes go up as they are, and a form names it afterwards. */
export const uploadFile = async (file: File, onProgress: (percent: number) => void): Promise<Uploaded> => {
  const sent = await sendFile(
    `/api/v1/files?name=${encodeURIComponent(file.name)}`,
    file,
    storedFile,
    onProgress,
  );
  return sent.kind === "taken" ? { kind: "stored", file: sent.answer } : sent;
};
