import { expect, test } from "vitest";
import { FILE_LIMIT, FILE_TYPES, isFileType, isScan, isShownPicture } from "@/lib/domain/file/file-types";
import { SCAN_ACCEPT } from "@/lib/domain/file/file-types";

const PICTURES = ["image/jpeg", "image/png", "image/webp"];

test("a signed paper is a PDF or a picture; what anybody may still change is none", () => {
  expect(FILE_TYPES.filter(isScan)).toEqual(["application/pdf", ...PICTURES, "image/tiff"]);
  expect(SCAN_ACCEPT).toBe("application/pdf,image/jpeg,image/png,image/webp,image/tiff");
});

test("a page shows what every browser shows; a TIFF is opened by its own program", () => {
  expect(FILE_TYPES.filter(isShownPicture)).toEqual(PICTURES);
});

test("nine types are stored, of up to 20 MB; nothing else is", () => {
  expect(FILE_TYPES.every(isFileType)).toBe(true);
  expect(FILE_TYPES).toHaveLength(9);
  expect(["", "text/html", "image/svg+xml", "application/zip"].filter(isFileType)).toEqual([]);
  expect(FILE_LIMIT).toBe(20_971_520);
});
