import { grayscale, PDF, type PDFPage } from "@libpdf/core";
import { pdfWriter, type Bookmark, type WrittenPage } from "./pdf-writer";

/** One document to join: as PDF, and in place of one that cannot be read, a page that names it. */
export type JoinedPart = Readonly<{
  title: string;
  pdf: () => Promise<Uint8Array | null>;
  namingPage: () => Promise<Uint8Array>;
}>;

export type PageSpan = Readonly<{ first: number; last: number }>;

type Join = Readonly<{
  parts: readonly JoinedPart[];
  /** The table of contents; without spans as it will be, with as many lines. */
  contents: (spans: readonly PageSpan[] | null) => Promise<Uint8Array>;
  contentsTitle: string;
  title: string;
  author: string;
  at: Date;
  write: (bytes: Uint8Array) => Promise<void>;
}>;

const NUMBER = { size: 8, edge: 18, room: 46 } as const;

/** Where the number of a page stands, so that it is read upright at the lower right whichever way the page is turned. */
const placeOf = (page: PDFPage) => {
  const { x, y, width, height } = page.getCropBox();
  const { edge, room } = NUMBER;
  switch (page.rotation) {
    case 90:
      return { x: x + width - edge, y: y + height - room, rotate: 90 };
    case 180:
      return { x: x + room, y: y + height - edge, rotate: 180 };
    case 270:
      return { x: x + edge, y: y + room, rotate: 270 };
    default:
      return { x: x + width - room, y: y + edge, rotate: 0 };
  }
};

const stamp = (pdf: PDF, first: number): PDF => {
  pdf.getPages().forEach((page, index) => {
    const { rotate, ...place } = placeOf(page);
    const look = { ...place, size: NUMBER.size, color: grayscale(0.35) };
    page.drawText(String(first + index), {
      ...look,
      ...(rotate === 0 ? {} : { rotate: { angle: rotate } }),
    });
  });
  return pdf;
};

/** The pages of a PDF in a document of their own, numbered from `first`. */
const copyOf = async (bytes: Uint8Array, first: number): Promise<PDF> => {
  const source = await PDF.load(bytes);
  const count = source.getPageCount();
  if (count === 0 || (source.isEncrypted && !source.isAuthenticated))
    throw new RangeError("no readable page");
  const copy = PDF.create();
  const every = Array.from({ length: count }, (_, index) => index);
  await copy.copyPagesFrom(source, every, { includeAnnotations: false });
  return stamp(copy, first);
};

/** A file that says it is a PDF may be broken or locked: then the page that names it stands for it. */
const partOf = async ({ pdf, namingPage }: JoinedPart, first: number): Promise<PDF> => {
  const bytes = await pdf();
  if (bytes !== null) {
    try {
      return await copyOf(bytes, first);
    } catch {
      // Named below.
    }
  }
  return copyOf(await namingPage(), first);
};

/**
 * Joins documents behind a table of contents, the pages numbered through. One document at a time is in memory. The
 * contents are written last, when the pages are known, and stand first.
 */
export const joinPdf = async (join: Join): Promise<readonly PageSpan[]> => {
  const writer = pdfWriter(join.write);
  await writer.start();
  const { contents } = join;
  const ahead = (await PDF.load(await contents(null))).getPageCount();
  const pages: WrittenPage[] = [];
  const spans: PageSpan[] = [];
  const bookmarks: Bookmark[] = [];
  for (const part of join.parts) {
    const first = ahead + pages.length + 1;
    const written = await writer.pagesOf(await partOf(part, first));
    bookmarks.push(...written.slice(0, 1).map((page) => ({ title: part.title, page })));
    pages.push(...written);
    spans.push({ first, last: ahead + pages.length });
  }
  const front = await writer.pagesOf(await copyOf(await contents(spans), 1));
  if (front.length !== ahead)
    throw new RangeError("The table of contents grew when its page numbers were known");
  const { title, author, at, contentsTitle } = join;
  const [own] = front;
  await writer.finish({
    pages: [...front, ...pages],
    bookmarks: [...(own === undefined ? [] : [{ title: contentsTitle, page: own }]), ...bookmarks],
    ...{ title, author, at },
  });
  return spans;
};
