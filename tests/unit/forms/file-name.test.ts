import { expect, test } from "vitest";
import { nameForType, plainFileName } from "@/lib/domain/file/file-name";

test.each([
  ["../../etc/passwd.pdf", "passwd.pdf"],
  ["C:\\scans\\licence.pdf", "licence.pdf"],
  ["invoice\u202efdp.exe", "invoicefdp.exe"],
  ["\u2066a\u2069\u0000b\u001f.png", "ab.png"],
  ["营业执照.pdf", "营业执照.pdf"],
  ["../", ""],
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
