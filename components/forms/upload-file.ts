import { z } from "zod";
import { problemDocument } from "@/components/forms/problem";

export const storedFile = z.object({
  id: z.string(),
  name: z.string(),
  size: z.number(),
  type: z.string().optional(),
  sha256: z.string().optional(),
});

export type StoredFile = z.output<typeof storedFile>;

export type Uploaded =
  | { readonly kind: "stored"; readonly file: StoredFile }
  | { readonly kind: "refused"; readonly status: number; readonly detail: string | undefined }
  | { readonly kind: "offline" };

/** Why a file was not taken, as the server said it: its sentences before the title of the kind of problem. */
export const refusalOf = (answer: unknown): string | undefined => {
  const problem = problemDocument.safeParse(answer).data;
  if (problem === undefined) return undefined;
  const told = [...problem.errors, ...problem.refusals].flatMap(({ message }) => message ?? []);
  return problem.detail ?? (told.length > 0 ? told.join(" ") : problem.title);
};

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** Sends one file as the raw body; XMLHttpRequest because fetch cannot say how far an upload has come. */
export function uploadFile(file: File, onProgress: (percent: number) => void): Promise<Uploaded> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("content-type", file.type === "" ? "application/octet-stream" : file.type);
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : Math.round((loaded / total) * 100));
    };
    request.onerror = () => {
      resolve({ kind: "offline" });
    };
    request.onload = () => {
      const answer = parseJson(request.responseText);
      const stored = storedFile.safeParse(answer);
      if (request.status < 300 && stored.success) {
        resolve({ kind: "stored", file: stored.data });
        return;
      }
      resolve({ kind: "refused", status: request.status, detail: refusalOf(answer) });
    };
    request.send(file);
  });
}
