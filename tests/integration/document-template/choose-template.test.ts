import { beforeEach, expect, test } from "vitest";
import { StaleError } from "@/lib/data/errors";
import { prisma } from "@/lib/data/prisma";
import { lookOf } from "@/lib/documents/kit/look";
import { readDocumentExample } from "@/lib/usecases/document/read-example";
import { readDocumentFile } from "@/lib/usecases/document/read-document";
import { chooseDocumentTemplate } from "@/lib/usecases/document-template/choose-template";
import { readOfficialDocument } from "@/lib/usecases/document-template/queries/read-official-document";
import { submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { keepStarter, useTemplate } from "@/tests/support/document-template";
import { wordText } from "@/tests/support/documents/read-word";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";
const NEXT = "2026-05-12";
const document = "application-form" as const;

const sha256Of = async (id: string): Promise<string> =>
  (await prisma().documentTemplate.findUniqueOrThrow({ where: { id }, select: { sha256: true } })).sha256;

const wordOf = async (reader: Awaited<ReturnType<typeof makeClient>>, caseId: string, on: string) => {
  const { id } = await prisma().document.findFirstOrThrow({
    where: { caseId, kind: document },
    select: { id: true },
  });
  return wordText(
    expectAccepted(await act(reader, on, readDocumentFile, { documentId: id, format: "docx" })).bytes,
  );
};

test("a paper is filled by the template in force on its day, and by that one for ever", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const client = await makeClient("青禾", "91350100M000100Y43");
  const builtIn = await submitCase(client, DAY);
  const first = await keepStarter(administrator, DAY, document, "甲版申请表");
  const second = await keepStarter(administrator, DAY, document, "乙版申请表");
  await useTemplate(administrator, DAY, { document, version: 0, templateId: first, from: NEXT });
  const filled = await submitCase(client, NEXT);
  await useTemplate(administrator, NEXT, { document, version: 1, templateId: second, from: NEXT });
  const text = await wordOf(client, filled, "2027-01-01");
  expect(text).toContain("甲版申请表");
  expect(text).not.toContain("{");
  expect(await wordOf(client, builtIn, "2027-01-01")).not.toContain("甲版申请表");
  const rows = await prisma().document.findMany({
    where: { kind: document },
    orderBy: { createdAt: "asc" },
    select: { model: true },
  });
  expect(rows.map(({ model }) => lookOf(model))).toEqual([
    null,
    { document, template: { id: first, version: 1, sha256: await sha256Of(first) }, logo: null, texts: null },
  ]);
  // The PDF keeps the built-in look, whatever Word is made from.
  const { id } = await prisma().document.findFirstOrThrow({ where: { caseId: filled, kind: document } });
  const pdf = expectAccepted(await act(client, NEXT, readDocumentFile, { documentId: id, format: "pdf" }));
  expect(Buffer.from(pdf.bytes.slice(0, 5)).toString("latin1")).toBe("%PDF-");
});

test("the example is made as papers are today, and goes back to the built-in look", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const templateId = await keepStarter(administrator, DAY, document, "甲版申请表");
  const example = async (on: string) =>
    wordText(
      expectAccepted(await act(administrator, on, readDocumentExample, { document, format: "docx" })).bytes,
    );
  await useTemplate(administrator, DAY, { document, version: 0, templateId, from: DAY });
  expect(await example(DAY)).toContain("甲版申请表");
  await useTemplate(administrator, DAY, { document, version: 1, templateId: null, from: NEXT });
  expect(await example(DAY)).toContain("甲版申请表");
  expect(await example(NEXT)).not.toContain("甲版申请表");
  const read = expectAccepted(await act(administrator, NEXT, readOfficialDocument, { document }));
  expect(read).toMatchObject({
    inForce: null,
    choices: [
      { number: 1, from: DAY },
      { number: 2, templateId: null, from: NEXT },
    ],
  });
});

test("no choice changes a day gone by, what holds already, or a template of another document", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const quality = await makeStaff("质管", "quality-manager");
  const templateId = await keepStarter(administrator, DAY, document, "甲版申请表");
  const choose = (form: object, who = administrator) =>
    act(who, DAY, chooseDocumentTemplate, { document, version: 0, templateId, from: DAY, note: "", ...form });
  expect(refusalCodes(await choose({ from: "2026-05-10" }))).toEqual(["template-from-past"]);
  expect(refusalCodes(await choose({ templateId: null }))).toEqual(["template-chosen-already"]);
  expect(refusalCodes(await choose({}, quality))).toEqual(["not-permitted"]);
  await expect(choose({ document: "contract" })).rejects.toThrow("No such document template");
  await expect(choose({ version: 1 })).rejects.toThrow(StaleError);
  expect(await prisma().documentTemplateChoice.count()).toBe(0);
});

test("of two who choose at once, the second is told what the first chose", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const templateId = await keepStarter(administrator, DAY, document, "甲版申请表");
  const form = { document, version: 0, templateId, from: DAY, note: "" };
  const results = await Promise.allSettled(
    [1, 2].map(() => act(administrator, DAY, chooseDocumentTemplate, form)),
  );
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await prisma().documentTemplateChoice.count()).toBe(1);
  await expect(prisma().documentTemplateChoice.deleteMany()).rejects.toThrow();
});
