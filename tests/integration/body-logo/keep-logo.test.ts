import { beforeEach, expect, test } from "vitest";
import { StaleError } from "@/lib/data/errors";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { lookOf } from "@/lib/documents/kit/look";
import { keepBodyLogo } from "@/lib/usecases/body-logo/keep-logo";
import { downloadBodyLogo } from "@/lib/usecases/body-logo/queries/download-logo";
import { readBodyLogo } from "@/lib/usecases/body-logo/queries/read-logo";
import { readDocumentExample } from "@/lib/usecases/document/read-example";
import { readDocumentFile } from "@/lib/usecases/document/read-document";
import { OFFICIAL_DOCUMENT_NAMES } from "@/lib/domain/document/official-documents.data";
import { zipPart } from "@/lib/rule-lint/zip-part";
import { submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { pdfBytes, upload } from "@/tests/support/files";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";
import { pngOf } from "@/tests/support/picture";

beforeEach(resetDatabase);

const DAY = "2026-05-11";

const keep = async (who: Actor, version: number, bytes: Uint8Array | null, name = "标志.png") => {
  const fileId = bytes === null ? null : await upload(who, DAY, name, bytes);
  return act(who, DAY, keepBodyLogo, { version, fileId });
};

const hasPicture = (pdf: Uint8Array): boolean => Buffer.from(pdf).includes("/Subtype /Image");

test("a mark stands at the head of papers issued from then on in PDF and Word; those before stay without", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const client = await makeClient("青禾", "91350100M000100Y43");
  const before = await submitCase(client, DAY);
  expectAccepted(await keep(administrator, 0, pngOf(300, 90)));
  const after = await submitCase(client, "2026-05-12");
  expectAccepted(await keep(administrator, 1, null));
  const paper = async (caseId: string, format: "pdf" | "docx") => {
    const { id } = await prisma().document.findFirstOrThrow({ where: { caseId, kind: "application-form" } });
    return expectAccepted(await act(client, DAY, readDocumentFile, { documentId: id, format })).bytes;
  };
  expect([hasPicture(await paper(before, "pdf")), hasPicture(await paper(after, "pdf"))]).toEqual([
    false,
    true,
  ]);
  const header = async (caseId: string) =>
    zipPart(await paper(caseId, "docx"), "word/header1.xml", 100_000) ?? "";
  expect([(await header(before)).includes("<pic:pic"), (await header(after)).includes("<pic:pic")]).toEqual([
    false,
    true,
  ]);
  const [one, two] = [await paper(after, "docx"), await paper(after, "docx")];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  const rows = await prisma().document.findMany({
    where: { kind: "application-form" },
    orderBy: { createdAt: "asc" },
  });
  expect(rows.map(({ model }) => lookOf(model)?.logo?.width ?? null)).toEqual([null, 300]);
});

test("every official document but the certificate bears it on its example", async () => {
  const administrator = await makeStaff("管理", "administrator");
  expectAccepted(await keep(administrator, 0, pngOf(300, 90)));
  for (const document of OFFICIAL_DOCUMENT_NAMES.filter((one) => one !== "certificate")) {
    const { bytes } = expectAccepted(
      await act(administrator, DAY, readDocumentExample, { document, format: "pdf" }),
    );
    expect([document, hasPicture(bytes)]).toEqual([document, true]);
  }
});

test("only a PNG or JPEG of a sound size is a mark, and only a mark that is there is taken away", async () => {
  const administrator = await makeStaff("管理", "administrator");
  expect(refusalCodes(await keep(administrator, 0, null))).toEqual(["logo-none"]);
  expect(refusalCodes(await keep(administrator, 0, pdfBytes("x"), "a.pdf"))).toEqual(["logo-type"]);
  expect(refusalCodes(await keep(administrator, 0, pngOf(2_001, 4)))).toEqual(["logo-size"]);
  const lying = Buffer.from(pngOf(20, 20));
  lying.writeUInt32BE(100_000, 16);
  expect(refusalCodes(await keep(administrator, 0, new Uint8Array(lying)))).toEqual(["logo-size"]);
  const broken = Buffer.from(pngOf(20, 20)).subarray(0, 40);
  expect(refusalCodes(await keep(administrator, 0, new Uint8Array(broken)))).not.toEqual([]);
  expect(await prisma().bodyLogo.count()).toBe(0);
});

test("marks are read by number, kept for ever, changed by the administrator alone and by one at a time", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const quality = await makeStaff("质管", "quality-manager");
  expect(refusalCodes(await keep(quality, 0, pngOf(30, 30)))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(quality, DAY, readBodyLogo, {}))).toEqual(["not-permitted"]);
  const results = await Promise.allSettled([1, 2].map((red) => keep(administrator, 0, pngOf(30, 30, red))));
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(keep(administrator, 0, pngOf(9, 9))).rejects.toThrow(StaleError);
  const read = expectAccepted(await act(administrator, DAY, readBodyLogo, {}));
  expect(read).toMatchObject({ version: 1, logos: [{ number: 1, width: 30, keptByName: "管理" }] });
  const { type } = expectAccepted(await act(administrator, DAY, downloadBodyLogo, { number: 1 }));
  expect(type).toBe("image/png");
  await expect(act(administrator, DAY, downloadBodyLogo, { number: 2 })).rejects.toThrow("No such logo");
  await expect(prisma().bodyLogo.deleteMany()).rejects.toThrow();
});
