import { beforeEach, expect, test } from "vitest";
import { StaleError } from "@/lib/data/errors";
import { prisma } from "@/lib/data/prisma";
import { readDocumentExample } from "@/lib/usecases/document/read-example";
import { readDocumentFile } from "@/lib/usecases/document/read-document";
import { saveDocumentForm } from "@/lib/usecases/document-form/save-form";
import { readOfficialDocument } from "@/lib/usecases/document-template/queries/read-official-document";
import { submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { readPdf, squeezed } from "@/tests/support/documents/read-pdf";
import { wordText } from "@/tests/support/documents/read-word";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";
const NEXT = "2026-05-12";
const TITLE = {
  path: "applicationForm.title",
  zh: "认证委托书",
  en: "Commission of Certification",
};
const form = {
  document: "application-form" as const,
  ...{ version: 0, code: "HZ-R-01", formVersion: "C/2", texts: [TITLE], note: "2026 年第 2 次修订" },
};

test("a form's code, version and words stand on papers issued from then on, and on none before", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const client = await makeClient("青禾", "91350100M000100Y43");
  const before = await submitCase(client, DAY);
  expect(expectAccepted(await act(administrator, DAY, saveDocumentForm, form))).toEqual({ version: 1 });
  const after = await submitCase(client, NEXT);
  const paper = async (caseId: string, format: "pdf" | "docx") => {
    const { id } = await prisma().document.findFirstOrThrow({ where: { caseId, kind: "application-form" } });
    return expectAccepted(await act(client, "2027-01-01", readDocumentFile, { documentId: id, format }));
  };
  for (const format of ["pdf", "docx"] as const) {
    const [old, own] = [await paper(before, format), await paper(after, format)];
    const textOf = async (bytes: Uint8Array) =>
      format === "docx" ? wordText(bytes) : squeezed((await readPdf(bytes)).text);
    const [oldText, ownText] = [await textOf(old.bytes), await textOf(own.bytes)];
    expect(oldText).toContain("B-01（A/0）");
    expect(oldText).toContain("认证申请表");
    expect(ownText).toContain("HZ-R-01（C/2）");
    expect(ownText).toContain("认证委托书");
    expect(ownText).not.toContain("认证申请表");
    expect(own.name).toContain("认证委托书");
  }
});

test("the example is in the body's words in either language, and back in the built-in ones when they are set again", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const english = { ...administrator, locale: "en" };
  const example = async () =>
    wordText(
      expectAccepted(
        await act(english, DAY, readDocumentExample, { document: "application-form", format: "docx" }),
      ).bytes,
    );
  const builtIn = expectAccepted(
    await act(administrator, DAY, readOfficialDocument, { document: "application-form" }),
  );
  expectAccepted(await act(administrator, DAY, saveDocumentForm, form));
  expect(await example()).toContain(squeezed("Commission of Certification"));
  const texts = builtIn.texts.map(({ path, zh, en }) => ({ path, zh, en }));
  expectAccepted(await act(administrator, DAY, saveDocumentForm, { ...form, version: 1, texts }));
  expect(await example()).not.toContain(squeezed("Commission of Certification"));
  const read = expectAccepted(
    await act(administrator, DAY, readOfficialDocument, { document: "application-form" }),
  );
  expect(read.forms.map(({ number, texts: own }) => [number, own.length])).toEqual([
    [2, 0],
    [1, 1],
  ]);
});

test("no code is used twice, no fact is lost, no text belongs to another document, both languages say as much", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const save = (change: object, document: "application-form" | "task-order" = "application-form") =>
    act(administrator, DAY, saveDocumentForm, { ...form, ...change, document });
  expect(refusalCodes(await save({ code: "B-04" }))).toEqual(["form-code-taken"]);
  const lost = { path: "taskOrder.objectionText", zh: "可提出异议。", en: "Object by {date}." };
  expect(refusalCodes(await save({ texts: [lost] }, "task-order"))).toEqual(["form-text-facts"]);
  const invented = { ...TITLE, en: "Commission {password}" };
  expect(refusalCodes(await save({ texts: [invented] }))).toEqual(["form-text-facts"]);
  for (const path of ["taskOrder.title", "common.signedOn", "__proto__", "constructor.name"])
    expect(refusalCodes(await save({ texts: [{ ...TITLE, path }] }))).toEqual(["form-text-unknown"]);
  const lines = { path: "taskOrder.mandateText", zh: "一\n二", en: "one" };
  expect(refusalCodes(await save({ texts: [lines] }, "task-order"))).toEqual(["form-text-lines"]);
  const broken = { ...TITLE, zh: "认证\n委托书" };
  expect(refusalCodes(await save({ texts: [broken] }))).toEqual(["form-text-one-line"]);
  expect(refusalCodes(await save({ code: "กข-1" }))).toEqual(["form-text-glyphs"]);
  expect(await prisma().documentForm.count()).toBe(0);
  expectAccepted(await save({ code: "X-1" }));
  expect(refusalCodes(await save({ code: "X-1", texts: [] }, "task-order"))).toEqual(["form-code-taken"]);
});

test("of two who word a form at once one is told of the other, nobody but the administrator words any, none is removed", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const quality = await makeStaff("质管", "quality-manager");
  expect(refusalCodes(await act(quality, DAY, saveDocumentForm, form))).toEqual(["not-permitted"]);
  const results = await Promise.allSettled([1, 2].map(() => act(administrator, DAY, saveDocumentForm, form)));
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expect(act(administrator, DAY, saveDocumentForm, form)).rejects.toThrow(StaleError);
  await expect(prisma().documentForm.deleteMany()).rejects.toThrow();
});
