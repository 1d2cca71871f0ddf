import type { PDF, PdfObject, PdfRef } from "@libpdf/core";
import { objectBytes, textString } from "./pdf-objects";

type Write = (bytes: Uint8Array) => Promise<void>;

/** One page that is written, by the number of its object. */
export type WrittenPage = number;

export type Bookmark = Readonly<{ title: string; page: WrittenPage }>;

type Finish = Readonly<{
  pages: readonly WrittenPage[];
  bookmarks: readonly Bookmark[];
  title: string;
  author: string;
  /** The instant of the file: nothing in it is of the moment at which the computer wrote it. */
  at: Date;
}>;

const CATALOG = 1;
const PAGES = 2;
const INFO = 3;
const OUTLINE = 4;

const pdfDate = (at: Date): string => `D:${at.toISOString().replace(/[-:T]/gu, "").slice(0, 14)}Z`;

/**
 * Writes a PDF object by object, so that of a thousand pages only the document just copied is in memory. Numbers of
 * objects are given out as they are first named; the table of their places is written last.
 */
export const pdfWriter = (write: Write) => {
  let at = 0;
  let next = OUTLINE + 1;
  const places = new Map<number, number>();

  const put = async (bytes: Uint8Array): Promise<void> => {
    await write(bytes);
    at += bytes.byteLength;
  };
  const object = async (number: number, bytes: Uint8Array): Promise<void> => {
    places.set(number, at);
    await put(Buffer.concat([Buffer.from(`${number} 0 obj\n`), bytes, Buffer.from("\nendobj\n")]));
  };
  const take = (): number => {
    next += 1;
    return next - 1;
  };

  /** The pages of a document and all they stand on; its own page tree is left behind. */
  const pagesOf = async (part: PDF): Promise<readonly WrittenPage[]> => {
    const numbers = new Map<PdfRef, number>();
    const waiting: PdfRef[] = [];
    const numberFor = (ref: PdfRef): number => {
      const known = numbers.get(ref);
      if (known !== undefined) return known;
      const number = take();
      numbers.set(ref, number);
      waiting.push(ref);
      return number;
    };
    const ownTree = part.getCatalog().getRef("Pages");
    if (ownTree !== undefined) numbers.set(ownTree, PAGES);
    const pages = part.getPages().map(({ ref }) => numberFor(ref));
    for (let ref = waiting.shift(); ref !== undefined; ref = waiting.shift()) {
      const found: PdfObject | null = part.getObject(ref);
      const bytes = found === null ? Buffer.from("null") : objectBytes(found, numberFor);
      await object(numberFor(ref), bytes);
    }
    return pages;
  };

  const outline = async (bookmarks: readonly Bookmark[]): Promise<void> => {
    const items = bookmarks.map((bookmark) => ({ ...bookmark, number: take() }));
    const first = items.at(0)?.number;
    const last = items.at(-1)?.number;
    const ends = first === undefined || last === undefined ? "" : `/First ${first} 0 R /Last ${last} 0 R`;
    await object(OUTLINE, Buffer.from(`<</Type/Outlines ${ends} /Count ${items.length}>>`));
    for (const [index, { number, title, page }] of items.entries()) {
      const before = items[index - 1];
      const after = items[index + 1];
      const links = [
        ...(before === undefined ? [] : [`/Prev ${before.number} 0 R`]),
        ...(after === undefined ? [] : [`/Next ${after.number} 0 R`]),
      ].join(" ");
      const dict = `<</Title ${textString(title)} /Parent ${OUTLINE} 0 R /Dest [${page} 0 R /Fit] ${links}>>`;
      await object(number, Buffer.from(dict));
    }
  };

  const start = (): Promise<void> => put(Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1"));

  const finish = async ({ pages, bookmarks, title, author, at: instant }: Finish): Promise<void> => {
    const kids = pages.map((page) => `${page} 0 R`).join(" ");
    await object(PAGES, Buffer.from(`<</Type/Pages /Count ${pages.length} /Kids [${kids}]>>`));
    await outline(bookmarks);
    const catalog = `<</Type/Catalog /Pages ${PAGES} 0 R /Outlines ${OUTLINE} 0 R /PageMode/UseOutlines>>`;
    await object(CATALOG, Buffer.from(catalog));
    const info = `<</Title ${textString(title)} /Author ${textString(author)} /Producer (CertDesk) /CreationDate (${pdfDate(instant)})>>`;
    await object(INFO, Buffer.from(info));
    const table = at;
    const rows = Array.from({ length: next - 1 }, (_, index) => {
      const place = places.get(index + 1);
      return place === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`;
    });
    await put(Buffer.from(`xref\n0 ${next}\n0000000000 65535 f \n${rows.join("")}`));
    const trailer = `trailer\n<</Size ${next} /Root ${CATALOG} 0 R /Info ${INFO} 0 R>>\nstartxref\n${table}\n%%EOF\n`;
    await put(Buffer.from(trailer));
  };

  return { start, pagesOf, finish };
};
