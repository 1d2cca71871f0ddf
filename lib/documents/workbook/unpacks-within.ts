import { inflateRawSync } from "node:zlib";

const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;
const LONGEST_COMMENT = 0xff_ff;

type Packed = Readonly<{ method: number; data: Buffer }>;

/** Where the list of entries begins and how many there are; null when the bytes are no zip. */
const directory = (zip: Buffer): Readonly<{ at: number; count: number }> | null => {
  const first = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= first; at -= 1)
    if (zip.readUInt32LE(at) === END)
      return { at: zip.readUInt32LE(at + 16), count: zip.readUInt16LE(at + 10) };
  return null;
};

const entriesOf = (zip: Buffer): readonly Packed[] => {
  const found = directory(zip);
  if (found === null) throw new RangeError("not a zip");
  const entries: Packed[] = [];
  let { at } = found;
  for (let index = 0; index < found.count; index += 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new RangeError("not an entry");
    const local = zip.readUInt32LE(at + 42);
    const start = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    entries.push({ method: zip.readUInt16LE(at + 10), data });
    // Its name, its extra field and its comment follow.
    at += ENTRY_LENGTH + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
};

/** How many entries a zip says it has; null when the bytes are no zip. */
export const entryCount = (bytes: Uint8Array): number | null => directory(Buffer.from(bytes))?.count ?? null;

/**
 * Does a zip unpack to no more than `most` bytes? Found out by unpacking it, up to there and no further: what it says
 * of its own sizes may be a lie. Five megabytes can hold five gigabytes.
 */
export const unpacksWithin = (bytes: Uint8Array, most: number): boolean => {
  let left = most;
  try {
    for (const { method, data } of entriesOf(Buffer.from(bytes))) {
      left -=
        method === DEFLATED
          ? inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length
          : data.length;
      if (left < 0) return false;
    }
    return true;
  } catch {
    // Too much, or no zip that could be read.
    return false;
  }
};
