import { Packer } from "docx";
import type { Document } from "docx";

const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980 in the calendar of zip files, where time begins. */
const FIRST_DAY = (1 << 5) | 1;

const MARKS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/gu, (mark) => MARKS[mark] ?? mark);

type Properties = { readonly title: string; readonly author: string; readonly date: string };

/** docx writes the moment of writing; a paper is dated by its own day. */
export const coreProperties = ({ title, author, date }: Properties): string =>
  [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`,
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
    ` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"`,
    ` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>`,
    ...["created", "modified"].map(
      (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
    ),
    `</cp:coreProperties>`,
  ].join("");

/** Sets the time of every entry of a zip to the same day, in place. */
export function undated(zip: Buffer): Buffer {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error("A packed file has no directory.");
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < zip.readUInt16LE(end + 10); entry += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error("A packed file has a broken directory.");
    const local = zip.readUInt32LE(at + 42);
    for (const time of [at + 12, local + 10]) {
      zip.writeUInt16LE(0, time);
      zip.writeUInt16LE(FIRST_DAY, time + 2);
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}

/** The bytes of a Word document: the same for the same content, whenever they are made. */
export async function packWord(document: Document, properties: Properties): Promise<Uint8Array> {
  const core = { path: "docProps/core.xml", data: coreProperties(properties) };
  return new Uint8Array(undated(await Packer.toBuffer(document, undefined, [core])));
}
