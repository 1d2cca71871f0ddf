import type { z } from "zod";
import { problemDocument } from "@/components/forms/problem";

export type Sent<T> =
  | { readonly kind: "taken"; readonly answer: T }
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
export function sendFile<T>(
  address: string,
  file: Blob,
  answered: z.ZodType<T>,
  onProgress: (percent: number) => void,
): Promise<Sent<T>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("content-type", file.type === "" ? "application/octet-stream" : file.type);
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : Math.round((loaded / total) * 100));
    };
    request.onerror = () => {
      resolve({ kind: "offline" });
    };
    request.onload = () => {
      const answer = parseJson(request.responseText);
      const taken = answered.safeParse(answer);
      if (request.status < 300 && taken.success) {
        resolve({ kind: "taken", answer: taken.data });
        return;
      }
      resolve({ kind: "refused", status: request.status, detail: refusalOf(answer) });
    };
    request.send(file);
  });
}
