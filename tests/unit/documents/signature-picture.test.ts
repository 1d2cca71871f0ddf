import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { pictureSize, signaturePicture } from "@/lib/documents/kit/signature-picture";
import { renderedPictures } from "@/tests/support/documents/rendered-pictures";
import { canvasOf, DRAWN_SIGNATURE, SIGNATURE_CANVAS } from "@/tests/support/documents/drawn-signature";
import { duringAudit } from "@/lib/documents/examples/audit";

test("a drawn signature is cut to its ink with four points of paper around it, grey on white", () => {
  // Two dots of 3 × 3: from (50, 30) to (92, 52), so 43 × 23 points, and 4 more on each side.
  const picture = signaturePicture(
    canvasOf(300, 120, [
      [50, 30],
      [90, 50],
    ]),
  );
  const png = PNG.sync.read(Buffer.from(picture ?? []));
  expect([png.width, png.height]).toEqual([51, 31]);
  expect([...png.data.subarray(0, 4)]).toEqual([255, 255, 255, 255]);
  const inkAt = (4 * png.width + 4) * 4;
  expect([...png.data.subarray(inkAt, inkAt + 4)]).toEqual([0, 0, 0, 255]);
});

test("ink at the edge of the canvas is cut at the edge", () => {
  const picture = signaturePicture(canvasOf(40, 20, [[37, 17]]));
  expect(pictureSize(Buffer.from(picture ?? []).toString("base64"))).toEqual({ width: 7, height: 7 });
});

test("an empty canvas, another kind of file, a torn one and one that is too large are no signature", () => {
  expect(signaturePicture(canvasOf(300, 120, []))).toBeNull();
  expect(signaturePicture(new TextEncoder().encode("%PDF-1.4 and some more words"))).toBeNull();
  expect(signaturePicture(SIGNATURE_CANVAS.subarray(0, SIGNATURE_CANVAS.byteLength - 60))).toBeNull();
  expect(signaturePicture(new Uint8Array(400_001))).toBeNull();
  // 2 200 × 2 200 points would take 19 MB once unpacked.
  expect(signaturePicture(canvasOf(2_200, 2_200, [[5, 5]]))).toBeNull();
});

test("5.5.2, 5.5.8.1: each drawn signature stands in PDF and Word, and the same model gives the same bytes", async () => {
  const { attendants, team } = duringAudit.attendance;
  const drawn = [...attendants, ...team].flatMap(({ opening, closing }) =>
    [opening, closing].filter((taken) => taken !== undefined && taken.signature !== null),
  );
  expect(drawn.length).toBeGreaterThan(3);
  const first = await renderedPictures(duringAudit.attendance);
  expect(first.pdfPictures).toBe(drawn.length);
  expect(first.wordPictures).toBe(drawn.length);
  expect(await renderedPictures(duringAudit.attendance)).toEqual(first);
  expect(DRAWN_SIGNATURE).not.toBe("");
});
