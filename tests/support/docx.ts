import { deflateRawSync } from "node:zlib";

const record = (signature: number, size: number, fill: (record: Buffer) => void): Buffer => {
  const buffer = Buffer.alloc(size);
  buffer.writeUInt32LE(signature, 0);
  fill(buffer);
  return buffer;
};

/** A zip with these parts, each deflated; no checksums, as nobody here reads them. */
export const zipOf = (parts: Readonly<Record<string, string>>): Buffer => {
  const files: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const packed = deflateRawSync(Buffer.from(text));
    const local = record(0x04034b50, 30, (head) => {
      head.writeUInt16LE(8, 8);
      head.writeUInt32LE(packed.length, 18);
      head.writeUInt16LE(Buffer.byteLength(name), 26);
    });
    const central = record(0x02014b50, 46, (head) => {
      head.writeUInt16LE(8, 10);
      head.writeUInt32LE(packed.length, 20);
      head.writeUInt32LE(Buffer.byteLength(text), 24);
      head.writeUInt16LE(Buffer.byteLength(name), 28);
      head.writeUInt32LE(offset, 42);
    });
    const file = Buffer.concat([local, Buffer.from(name), packed]);
    files.push(file);
    entries.push(Buffer.concat([central, Buffer.from(name)]));
    offset += file.length;
  }
  const directory = Buffer.concat(entries);
  const end = record(0x06054b50, 22, (tail) => {
    tail.writeUInt16LE(entries.length, 10);
    tail.writeUInt32LE(directory.length, 12);
    tail.writeUInt32LE(offset, 16);
  });
  return Buffer.concat([...files, directory, end]);
};

/** A Word document with this body; `more` are further parts of the folder word/. */
export const docxOf = (body: string, more: Readonly<Record<string, string>> = {}): Buffer =>
  zipOf({
    "[Content_Types].xml": "<Types/>",
    "word/document.xml": `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(Object.entries(more).map(([name, xml]) => [`word/${name}.xml`, xml])),
  });
