import { PNG } from "pngjs";

/** A canvas of a screen, and far less than would fill the memory once unpacked. */
const MOST_BYTES = 400_000;
const MOST_PIXELS = 4_000_000;
const HEADER = 24;
/** Where the header of a PNG says how wide and how high it is. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** Paler than this is paper, not ink. */
const INK = 200;
const WHITE = 255;
const CHANNELS = 4;
const MARGIN = 4;

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) });

const unpacked = (bytes: Buffer): PNG | null => {
  if (bytes.byteLength < HEADER || bytes.byteLength > MOST_BYTES) return null;
  const { width, height } = sizeOf(bytes);
  if (width * height > MOST_PIXELS) return null;
  try {
    return PNG.sync.read(bytes);
  } catch {
    return null;
  }
};

/** How light one point of the drawing is on white paper. */
const lightness = ({ data }: PNG, at: number): number => {
  const [red = WHITE, green = WHITE, blue = WHITE, alpha = 0] = data.subarray(at, at + CHANNELS);
  const grey = (red + green + blue) / 3;
  return Math.round((grey * alpha + WHITE * (WHITE - alpha)) / WHITE);
};

/** The part of the drawing that has ink, with a little paper around it; null where there is none. */
const inked = (png: PNG) => {
  const { width, height } = png;
  const box = { left: width, top: height, right: -1, bottom: -1 };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (lightness(png, (y * width + x) * CHANNELS) >= INK) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = y;
    }
  if (box.right < 0) return null;
  const left = Math.max(0, box.left - MARGIN);
  const top = Math.max(0, box.top - MARGIN);
  return {
    ...{ left, top },
    width: Math.min(width - 1, box.right + MARGIN) - left + 1,
    height: Math.min(height - 1, box.bottom + MARGIN) - top + 1,
  };
};

/**
 * A drawn signature as papers print it: cut to its ink, grey on white. null: no picture we can read, or an empty one.
 * Drawn anew from its points, so that nothing else of what was sent comes into a paper.
 */
export const signaturePicture = (bytes: Uint8Array): Uint8Array | null => {
  const drawn = unpacked(Buffer.from(bytes));
  const part = drawn === null ? null : inked(drawn);
  if (drawn === null || part === null) return null;
  const { left, top, width, height } = part;
  const grey = new PNG({ width, height });
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const shade = lightness(drawn, ((top + y) * drawn.width + left + x) * CHANNELS);
      grey.data.set([shade, shade, shade, WHITE], (y * width + x) * CHANNELS);
    }
  return PNG.sync.write(grey, { colorType: 0, inputColorType: 6, inputHasAlpha: true });
};

/** Width and height of a picture that `signaturePicture` made, in its own points. */
export const pictureSize = (base64: string) => sizeOf(Buffer.from(base64, "base64"));
