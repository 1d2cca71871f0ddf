"use client";

import { useEffect, useState } from "react";
import type { StoredFile } from "@/components/forms/upload-file";

const NAME = /filename\*=UTF-8''([^;]+)/u;

/** Name and size of a stored file, by asking for its head alone; null where it cannot be read. */
const detailsOf = async (id: string): Promise<StoredFile | null> => {
  try {
    const answer = await fetch(`/api/v1/files/${id}`, { method: "HEAD" });
    const name = NAME.exec(answer.headers.get("content-disposition") ?? "")?.[1];
    if (!answer.ok || name === undefined) return null;
    return { id, name: decodeURIComponent(name), size: Number(answer.headers.get("content-length") ?? 0) };
  } catch {
    return null;
  }
};

/** Details of files that a restored draft names and the page does not know: they were stored, their form was not. */
export function useFileDetails(ids: readonly string[], known: readonly StoredFile[]): readonly StoredFile[] {
  const [found, setFound] = useState<readonly StoredFile[]>([]);
  const unknown = ids.filter((id) => ![...known, ...found].some((file) => file.id === id)).join(" ");
  useEffect(() => {
    if (unknown === "") return;
    let isLeft = false;
    void Promise.all(unknown.split(" ").map(detailsOf)).then((files) => {
      if (!isLeft) setFound((before) => [...before, ...files.filter((file) => file !== null)]);
    });
    return () => {
      isLeft = true;
    };
  }, [unknown]);
  return found;
}
