import { PNG } from "pngjs";

/** A PNG of one colour. */
export const pngOf = (width: number, height: number, red = 11): Uint8Array => {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, 79, 80, 255], at);
  return new Uint8Array(PNG.sync.write(png));
};
