import { pictureSize } from "./signature-picture";

export type Size = { readonly width: number; readonly height: number };

/** As high as two lines of a table, in points: a name signed by hand. */
const HEIGHT = 28;

/** A signature as large as its cell has room for, and no larger than a hand writes. */
export const fitted = (base64: string, room: number): Size & { readonly bytes: Buffer } => {
  const { width, height } = pictureSize(base64);
  const scale = Math.min(HEIGHT / height, room / width);
  return { width: width * scale, height: height * scale, bytes: Buffer.from(base64, "base64") };
};
