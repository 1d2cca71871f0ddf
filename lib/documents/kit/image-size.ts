const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Size = Readonly<{ width: number; height: number }>;

const sizeOfPng = (bytes: Buffer): Size | null =>
  bytes.length > 24 && bytes.subarray(0, 8).equals(PNG)
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : null;

/** Frames of a JPEG, but for tables and what is reserved. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function sizeOfJpeg(bytes: Buffer): Size | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff_d8) return null;
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at] !== 0xff) return null;
    if (isFrame(bytes[at + 1] ?? 0))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  }
  return null;
}

/** What a PNG or JPEG says of its own size, before anything unpacks it; null: it is neither, or broken. */
export const imageSize = (given: Uint8Array): Size | null => {
  const bytes = Buffer.from(given);
  return sizeOfPng(bytes) ?? sizeOfJpeg(bytes);
};
