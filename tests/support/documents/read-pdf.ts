import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type PlacedText = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Distance of the base line from the page's foot, in points. */
  readonly base: number;
};

export type ReadPage = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PlacedText[];
};

export type ReadPdf = {
  readonly pages: readonly ReadPage[];
  /** All text without white space, as line breaks fall anywhere in Chinese. */
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
};

export const squeezed = (text: string): string => text.replace(/\s+/gu, "");

/** Reads a PDF the way a stranger's reader would: text, places, metadata. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const placed = items.flatMap((item) => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const left = Number(item.transform[4]);
      return [{ text: item.str, left, right: left + item.width, base: Number(item.transform[5]) }];
    });
    pages.push({ width, height, items: placed });
  }
  const { info } = await pdf.getMetadata();
  const text = squeezed(pages.flatMap((page) => page.items.map((item) => item.text)).join(""));
  const read = { pages, text, info: Object.fromEntries(Object.entries(info)) };
  await task.destroy();
  return read;
}
