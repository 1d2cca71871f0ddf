import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { readDocumentFile } from "@/lib/usecases/document/read-document";
import { readFile } from "@/lib/usecases/file/read-file";
import { resetDatabase } from "@/tests/support/database";
import { submitCase } from "@/tests/support/case-path";
import { upload } from "@/tests/support/files";
import { wordText } from "@/tests/support/documents/read-word";
import { act, expectAccepted, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";

test("the paper of a document that is not for the client is not handed to it as a file either", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const reviewer = await makeStaff("沈评", "application-reviewer");
  const caseId = await submitCase(client, DAY);
  const fileId = await upload(reviewer, DAY, "评审记录.pdf");
  await prisma().storedFile.update({ where: { id: fileId }, data: { caseId } });
  const { id } = await prisma().document.create({
    data: {
      ...{ caseId, fileId, kind: "application-review-record", title: "评审记录", isForClient: false },
      ...{ model: {}, modelSha256: "", createdAt: new Date(`${DAY}T02:00:00Z`) },
    },
    select: { id: true },
  });
  await expect(act(client, DAY, readFile, { fileId })).rejects.toThrow("No such file");
  expectAccepted(await act(reviewer, DAY, readFile, { fileId }));
  await prisma().document.update({ where: { id }, data: { isForClient: true } });
  expectAccepted(await act(client, DAY, readFile, { fileId }));
});

test("a paper is had as Word beside its PDF, named alike, by those alone who may read it", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const stranger = await makeClient("远山", "91350100M000100Y51");
  const caseId = await submitCase(client, DAY);
  const { id: documentId } = await prisma().document.findFirstOrThrow({
    where: { caseId, kind: "application-form" },
    select: { id: true },
  });
  const read = { documentId, format: "docx" as const };
  const word = expectAccepted(await act(client, DAY, readDocumentFile, read));
  const pdf = expectAccepted(await act(client, DAY, readDocumentFile, { ...read, format: "pdf" }));
  expect(word.name).toBe(pdf.name.replace(".pdf", ".docx"));
  expect(wordText(word.bytes)).toContain("投诉处理管理体系认证申请表");
  expect(Buffer.from(pdf.bytes.slice(0, 5)).toString("latin1")).toBe("%PDF-");
  await expect(act(stranger, DAY, readDocumentFile, read)).rejects.toThrow("No such document");
  await prisma().document.update({ where: { id: documentId }, data: { isForClient: false } });
  await expect(act(client, DAY, readDocumentFile, read)).rejects.toThrow("No such document");
});

test("9.1: a certificate is a PDF only, as nobody but the body changes a word of it", async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const caseId = await submitCase(client, DAY);
  const { id: documentId } = await prisma().document.create({
    data: {
      ...{ caseId, kind: "certificate", title: "证书.pdf", isForClient: true, model: {}, modelSha256: "" },
      createdAt: new Date(`${DAY}T02:00:00Z`),
    },
    select: { id: true },
  });
  const outcome = await act(client, DAY, readDocumentFile, { documentId, format: "docx" });
  expect(refusalCodes(outcome)).toEqual(["no-word-version"]);
});
