import { PNG } from "pngjs";
import { signaturePicture } from "@/lib/documents/kit/signature-picture";

type Stroke = readonly (readonly [x: number, y: number])[];

/** A canvas as the pad of a screen gives it: no paper, black strokes of three points. */
export const canvasOf = (width: number, height: number, strokes: Stroke): Uint8Array => {
  const png = new PNG({ width, height });
  png.data.fill(0);
  for (const [left, top] of strokes)
    for (let y = top; y < top + 3; y += 1)
      for (let x = left; x < left + 3; x += 1) png.data.set([0, 0, 0, 255], (y * width + x) * 4);
  return new Uint8Array(PNG.sync.write(png));
};

/** A stroke that falls and rises over some 120 points. */
const WAVE: Stroke = Array.from({ length: 120 }, (_, x) => [40 + x, 40 + Math.abs((x % 40) - 20)] as const);

/** What people draw with a finger on a phone. */
export const SIGNATURE_CANVAS = canvasOf(300, 120, WAVE);

/** The same as papers carry it. */
export const DRAWN_SIGNATURE = Buffer.from(signaturePicture(SIGNATURE_CANVAS) ?? []).toString("base64");
