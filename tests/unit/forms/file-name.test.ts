import { expect, test } from "vitest";
import { nameForType, plainFileName } from "@/lib/domain/file/file-name";
import { isFileType, isScan, SCAN_ACCEPT } from "@/lib/domain/file/file-types";

test.each([
  ["../../etc/passwd.pdf", "passwd.pdf"],
  ["C:\\scans\\licence.pdf", "licence.pdf"],
  ["invoice\u202efdp.exe", "invoicefdp.exe"],
  ["\u2066a\u2069\u0000b\u001f.png", "ab.png"],
  ["营业执照.pdf", "营业执照.pdf"],
  ["../", ""],
  ["scans\\2026/licence.pdf", "licence.pdf"],
  ["2026/scans\\licence.pdf", "licence.pdf"],
  [" 营业执照 .pdf ", "营业执照 .pdf"],
])("an upload named %j is kept as %j", (given, kept) => {
  expect(plainFileName(given)).toBe(kept);
});

test.each([
  ["invoicefdp.exe", "application/pdf", "invoicefdp.exe.pdf"],
  ["营业执照", "application/pdf", "营业执照.pdf"],
  ["Scan.PDF", "application/pdf", "Scan.PDF"],
  ["pdf", "application/pdf", "pdf.pdf"],
  ["photo.jpeg", "image/jpeg", "photo.jpeg"],
  ["old.xls", "application/x-cfb", "old.xls"],
] as const)("the ending of %s fits %s: %s", (name, type, shown) => {
  expect(nameForType(name, type)).toBe(shown);
});

test("a signed paper is a PDF or an image, never a sheet that anybody may still change", () => {
  const types = ["application/pdf", "image/jpeg", "image/png", "image/webp", "image/tiff"];
  expect(SCAN_ACCEPT).toBe("application/pdf,image/jpeg,image/png,image/webp,image/tiff");
  expect(types.every(isScan)).toBe(true);
  expect(["application/x-cfb", "text/plain", ""].some(isScan)).toBe(false);
});

test("what may be stored is told by its type: sheets and old papers are, programs and films are not", () => {
  expect([...SCAN_ACCEPT.split(","), "application/x-cfb"].every(isFileType)).toBe(true);
  expect(["application/x-msdownload", "video/mp4", "text/html", ""].some(isFileType)).toBe(false);
});
