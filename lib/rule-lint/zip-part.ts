import { inflateRawSync } from "node:zlib";
import { RuleFileFault } from "./rule-file-fault";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MOST_PARTS = 5_000;

const endOf = (zip: Buffer): number => {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 22 - 65_535); at -= 1)
    if (zip.readUInt32LE(at) === END) return at;
  throw new RuleFileFault("broken-docx");
};

const unpacked = (zip: Buffer, local: number, size: number, method: number, most: number): Buffer => {
  if (zip.readUInt32LE(local) !== LOCAL) throw new RuleFileFault("broken-docx");
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(from, from + size);
  if (method === 0) return packed;
  if (method !== 8) throw new RuleFileFault("broken-docx");
  // What is packed smaller than it is must not fill the memory: beyond `most` it is no rule.
  return inflateRawSync(packed, { maxOutputLength: most });
};

const found = (zip: Buffer, name: string, most: number): Buffer | null => {
  const end = endOf(zip);
  let at = zip.readUInt32LE(end + 16);
  const count = Math.min(zip.readUInt16LE(end + 10), MOST_PARTS);
  for (let part = 0; part < count; part += 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new RuleFileFault("broken-docx");
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString("utf8", at + 46, at + 46 + length) === name)
      return unpacked(
        zip,
        zip.readUInt32LE(at + 42),
        zip.readUInt32LE(at + 20),
        zip.readUInt16LE(at + 10),
        most,
      );
    at += 46 + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return null;
};

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : undefined;

/** One part of a zip (a docx is one), unpacked to at most `most` bytes; null when it has no such part. */
export const zipPart = (bytes: Uint8Array, name: string, most: number): string | null => {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return found(zip, name, most)?.toString("utf8") ?? null;
  } catch (error) {
    if (error instanceof RuleFileFault) throw error;
    throw new RuleFileFault(codeOf(error) === "ERR_BUFFER_TOO_LARGE" ? "too-long" : "broken-docx");
  }
};
