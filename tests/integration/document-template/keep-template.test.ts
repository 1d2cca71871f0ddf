import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import { keepDocumentTemplate } from "@/lib/usecases/document-template/keep-template";
import { downloadStarterTemplate } from "@/lib/usecases/document-template/queries/download-starter";
import { downloadDocumentTemplate } from "@/lib/usecases/document-template/queries/download-template";
import { readOfficialDocument } from "@/lib/usecases/document-template/queries/read-official-document";
import { resetDatabase } from "@/tests/support/database";
import { keepStarter, starterOf } from "@/tests/support/document-template";
import { wordText } from "@/tests/support/documents/read-word";
import { paragraph, templateOf, withPart } from "@/tests/support/documents/word-template";
import { pdfBytes, upload } from "@/tests/support/files";
import { act, expectAccepted, makeClient, makeStaff, nameBody, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-05-11";
const DOCUMENT = "task-order" as const;

const keep = async (
  who: Awaited<ReturnType<typeof makeStaff>>,
  name: string,
  bytes: Uint8Array,
  document: "task-order" | "certificate" = DOCUMENT,
) => {
  const fileId = await upload(who, DAY, name, bytes);
  return act(who, DAY, keepDocumentTemplate, { document, fileId, note: "首版" });
};

test("a sound template is kept as the next version with hash, name, note and what it leaves out; nothing of it is used yet", async () => {
  await nameBody();
  const administrator = await makeStaff("管理", "administrator");
  await keepStarter(administrator, DAY, DOCUMENT, "甲版任务书");
  const short = templateOf(paragraph("{number} {form.code} {body.name} {subject.client.name} {issuer.name}"));
  const second = expectAccepted(await keep(administrator, "简版.docx", short));
  expect(second).toMatchObject({ version: 2, missing: ["client.name"] });
  const read = expectAccepted(await act(administrator, DAY, readOfficialDocument, { document: DOCUMENT }));
  expect(read).toMatchObject({ inForce: null, choices: [], mayChange: true });
  expect(read.templates).toMatchObject([
    { version: 2, name: "简版.docx", note: "首版", missing: ["client.name"], keptByName: "管理" },
    {
      version: 1,
      name: "甲版任务书.docx",
      note: "甲版任务书，经批准",
      missing: [],
    },
  ]);
  expect(read.templates.map(({ sha256 }) => sha256.length)).toEqual([64, 64]);
  const file = { document: DOCUMENT, templateId: second.id };
  const template = expectAccepted(await act(administrator, DAY, downloadDocumentTemplate, file));
  expect(Buffer.from(template.bytes).equals(Buffer.from(short))).toBe(true);
  const log = await prisma().auditLogEntry.findMany({
    where: { event: "document-template.kept" },
    select: { subjectId: true },
  });
  expect(log.map(({ subjectId }) => subjectId)).toContain(second.id);
});

test("a version filled with the example shows what papers made by it would say", async () => {
  await nameBody();
  const administrator = await makeStaff("管理", "administrator");
  const finance = await makeStaff("钱务", "finance");
  const templateId = await keepStarter(administrator, DAY, DOCUMENT, "甲版任务书");
  const ask = { document: DOCUMENT, templateId, content: "example" as const };
  const example = expectAccepted(await act(finance, DAY, downloadDocumentTemplate, ask));
  const text = wordText(example.bytes);
  expect(text).toContain("甲版任务书");
  expect(text).toContain("北京衡准认证有限公司");
  expect(text).toContain("杭州青禾客服外包有限公司");
  expect(text).not.toContain("{");
});

test("the starter template of every reader's language is itself sound", async () => {
  const administrator = await makeStaff("管理", "administrator");
  for (const locale of ["zh-CN", "en"]) {
    const starter = expectAccepted(
      await act({ ...administrator, locale }, DAY, downloadStarterTemplate, { document: DOCUMENT }),
    );
    expectAccepted(await keep(administrator, starter.name, starter.bytes));
  }
  const none = await act(administrator, DAY, downloadStarterTemplate, { document: "certificate" });
  expect(refusalCodes(none)).toEqual(["no-word-version"]);
});

test("what is not sound is refused with every reason, and leaves nothing behind", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const wrong = templateOf([paragraph("{numbr}"), paragraph("{team}"), paragraph("{@number}")].join(""));
  expect(refusalCodes(await keep(administrator, "错.docx", wrong))).toEqual([
    "template-unknown",
    "template-not-text",
    "template-expression",
  ]);
  const open = templateOf(paragraph("{#team}{name}"));
  expect(refusalCodes(await keep(administrator, "未闭合.docx", open))).toEqual(["template-unclosed"]);
  const remote = withPart(
    await starterOf(DOCUMENT, "远程"),
    "word/_rels/header9.xml.rels",
    '<Relationships><Relationship Id="r" Type="a/image" Target="https://x.example/p.png" TargetMode="External"/></Relationships>',
  );
  expect(refusalCodes(await keep(administrator, "远程.docx", remote))).toEqual(["template-external"]);
  expect(refusalCodes(await keep(administrator, "扫描.pdf", pdfBytes("x")))).toEqual(["template-not-word"]);
  expect(
    refusalCodes(await keep(administrator, "证书.docx", await starterOf(DOCUMENT, "证"), "certificate")),
  ).toEqual(["no-word-version"]);
  expect(await prisma().documentTemplate.count()).toBe(0);
});

test("the same file is no second version; brought at once by two, one is told so", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const other = await makeStaff("副管", "administrator");
  const bytes = await starterOf(DOCUMENT, "同版");
  const outcomes = await Promise.all([keep(administrator, "一.docx", bytes), keep(other, "二.docx", bytes)]);
  expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  expect(outcomes.flatMap((one) => (one.ok ? [] : refusalCodes(one)))).toEqual(["template-known"]);
  const two = await Promise.all([
    keep(administrator, "三.docx", await starterOf(DOCUMENT, "三")),
    keep(other, "四.docx", await starterOf(DOCUMENT, "四")),
  ]);
  expect(two.map((one) => expectAccepted(one).version).toSorted()).toEqual([2, 3]);
});

test("only the administrator brings templates, of uploads of his own; staff read them, clients do not", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const quality = await makeStaff("质管", "quality-manager");
  const client = await makeClient("青禾", "91350100M000100Y43");
  expect(refusalCodes(await keep(quality, "他.docx", await starterOf(DOCUMENT, "他")))).toEqual([
    "not-permitted",
  ]);
  const foreign = await upload(quality, DAY, "他的.docx", await starterOf(DOCUMENT, "他的"));
  const form = { document: DOCUMENT, fileId: foreign, note: "x" };
  await expect(act(administrator, DAY, keepDocumentTemplate, form)).rejects.toThrow("No such file");
  const templateId = await keepStarter(administrator, DAY, DOCUMENT, "甲");
  const ask = { document: DOCUMENT, templateId };
  expectAccepted(await act(quality, DAY, downloadDocumentTemplate, ask));
  expect(
    expectAccepted(await act(quality, DAY, readOfficialDocument, { document: DOCUMENT })).mayChange,
  ).toBe(false);
  expect(refusalCodes(await act(client, DAY, downloadDocumentTemplate, ask))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(client, DAY, readOfficialDocument, { document: DOCUMENT }))).toEqual([
    "not-permitted",
  ]);
  expect(refusalCodes(await act(client, DAY, downloadStarterTemplate, { document: DOCUMENT }))).toEqual([
    "not-permitted",
  ]);
  await expect(
    act(quality, DAY, downloadDocumentTemplate, { document: "contract", templateId }),
  ).rejects.toThrow("No such document template");
});

test("a kept template is never changed nor removed", async () => {
  const administrator = await makeStaff("管理", "administrator");
  const id = await keepStarter(administrator, DAY, DOCUMENT, "甲");
  await expect(prisma().documentTemplate.update({ where: { id }, data: { note: "改" } })).rejects.toThrow();
  await expect(prisma().documentTemplate.delete({ where: { id } })).rejects.toThrow();
});
