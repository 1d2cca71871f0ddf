import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { afterEach, beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { issueDossier } from "@/lib/usecases/dossier/issue-dossier";
import { verifyDossier } from "@/lib/usecases/dossier/verify-dossier";
import { acceptCase, submitCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { readPdf, squeezed } from "@/tests/support/documents/read-pdf";
import { readZip, writeZip, type Unzipped } from "@/tests/support/zip";
import { act, expectAccepted, makeAuditor, makeClient, makeStaff, refusalCodes } from "@/tests/support/house";
import { upload } from "@/tests/support/files";

const DAY = "2026-05-11";
let folder = "";
beforeEach(async () => {
  await resetDatabase();
  folder = await mkdtemp(join(tmpdir(), "dossier-"));
});
afterEach(() => rm(folder, { recursive: true }));

const allOf = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  const source: AsyncIterable<Buffer> = stream;
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const opened = async () => {
  const client = await makeClient("青禾", "91350100M000100Y43");
  const quality = await makeStaff("钱质", "quality-manager");
  return { client, quality, caseId: await submitCase(client, DAY) };
};

const dossierOf = async (actor: Actor, caseId: string) => {
  const made = expectAccepted(await act(actor, DAY, issueDossier, { caseId }));
  return { ...made, zip: await allOf(made.stream()) };
};

const verdictOn = async (zip: Uint8Array) => {
  const path = join(folder, "dossier.zip");
  await writeFile(path, zip);
  return verifyDossier(path);
};

const named = async (files: Unzipped) =>
  (await verdictOn(await writeZip(files))).faults.map(({ path, fault }) => `${path} ${fault}`);

/** One pixel of PNG. */
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("6.5: a dossier holds every file of the case, joined in one PDF, and says itself that it is whole", async () => {
  const { quality, caseId } = await opened();
  const pictureId = await upload(quality, DAY, "现场照片.png", PICTURE);
  await prisma().storedFile.update({ where: { id: pictureId }, data: { caseId } });
  const { zip, manifestSha256, name } = await dossierOf(quality, caseId);
  const verdict = await verdictOn(zip);
  expect(verdict.faults).toEqual([]);
  expect(verdict.manifestSha256).toBe(manifestSha256);
  const paths = verdict.manifest?.files.map(({ path }) => path) ?? [];
  expect(paths[0]).toBe("dossier.pdf");
  expect(paths[1]).toMatch(/^documents\/001-B-01-.*认证申请表.*\.pdf$/u);
  // Four papers of the application, and the picture.
  expect(paths.filter((path) => path.startsWith("files/"))).toHaveLength(5);
  expect(paths.at(-1)).toBe("log/audit-log.jsonl");
  expect(name).toMatch(/审核卷宗-2026-05-11\.zip$/u);
  const joined = (await readZip(zip)).get("dossier.pdf");
  const { pages } = await readPdf(new Uint8Array(joined ?? Buffer.alloc(0)));
  const text = pages.map(({ items }) => squeezed(items.map((item) => item.text).join("")));
  expect(text[0]).toContain("卷宗目录");
  const form = verdict.manifest?.files[1];
  expect(text[(form?.pages?.first ?? 0) - 1]).toContain("投诉处理管理体系认证申请表");
  // The least that is called a PDF has no page: one that names it stands for it.
  expect(text[(verdict.manifest?.files[2]?.pages?.first ?? 0) - 1]).toContain("本文件无法并入PDF");
  expect(pages).toHaveLength(verdict.manifest?.files.at(-2)?.pages?.last ?? 0);
  const logged = await prisma().auditLogEntry.findFirst({ where: { event: "dossier.issued" } });
  expect(logged).toMatchObject({ caseId, after: { manifestSha256 } });
});

test("6.5: the same case at the same moment gives the same bytes", async () => {
  const { quality, caseId } = await opened();
  const first = await dossierOf(quality, caseId);
  const again = await readZip((await dossierOf(quality, caseId)).zip);
  const before = await readZip(first.zip);
  expect([...again.keys()]).toEqual([...before.keys()]);
  for (const [path, bytes] of before)
    // The second extract holds the row of the first dossier.
    if (path !== "manifest.json" && path !== "log/audit-log.jsonl") expect(again.get(path)).toEqual(bytes);
});

test("6.5: whatever is done to a dossier afterwards is found and named", async () => {
  const { quality, caseId } = await opened();
  const whole = await readZip((await dossierOf(quality, caseId)).zip);
  expect(await named(whole)).toEqual([]);
  const path = [...whole.keys()].find((one) => one.startsWith("documents/")) ?? "";
  const bytes = whole.get(path) ?? Buffer.alloc(0);
  const flipped = Buffer.from(bytes);
  flipped.writeUInt8(flipped.readUInt8(100) ^ 1, 100);
  expect(await named(new Map(whole).set(path, flipped))).toEqual([`${path} changed`]);
  const without = new Map(whole);
  without.delete(path);
  expect(await named(without)).toEqual([`${path} missing`]);
  expect(await named(new Map(whole).set("files/999-more.pdf", bytes))).toEqual(["files/999-more.pdf extra"]);
  expect(await named(new Map(without).set("documents/other.pdf", bytes))).toEqual([
    "documents/other.pdf extra",
    `${path} missing`,
  ]);
  const bare = new Map(whole);
  bare.delete("dossier.pdf");
  expect(await named(bare)).toEqual(["dossier.pdf missing"]);
  bare.delete("manifest.json");
  expect(await named(bare)).toEqual(["manifest.json no-manifest"]);
  expect((await verdictOn(Buffer.from("no zip"))).faults.map(({ fault }) => fault)).toEqual(["unreadable"]);
});

test("6.5: one row of the log edited, taken out or moved is found by its number", async () => {
  const { client, quality, caseId } = await opened();
  const whole = await readZip((await dossierOf(quality, caseId)).zip);
  const log = "log/audit-log.jsonl";
  const lines = (whole.get(log) ?? Buffer.alloc(0)).toString("utf8").trimEnd().split("\n");
  // Opened, saved, submitted, the form issued.
  expect(lines).toHaveLength(4);
  const faultsOf = async (changed: readonly string[]) => {
    const zip = await writeZip(new Map(whole).set(log, Buffer.from(`${changed.join("\n")}\n`)));
    return (await verdictOn(zip)).faults.map(({ fault, sequence }) => [fault, sequence ?? null]);
  };
  const edited = lines.map((line, index) => (index === 1 ? line.replace(client.name, "别人") : line));
  const sequence = /"sequence":"(\d+)"/u.exec(lines[1] ?? "")?.[1] ?? "";
  expect(await faultsOf(edited)).toEqual([
    ["changed", null],
    ["altered", sequence],
  ]);
  expect(await faultsOf(lines.slice(0, -1))).toEqual([
    ["changed", null],
    ["log-count", null],
  ]);
  const [one = "", two = "", ...rest] = lines;
  expect((await faultsOf([two, one, ...rest])).map(([fault]) => fault)).toContain("order");
});

test("6.5: a dossier made while documents are issued holds each with its row of the log, or neither", async () => {
  const { quality, caseId } = await opened();
  const reviewer = await makeStaff("沈评", "application-reviewer");
  const [before, , beside] = await Promise.all([
    dossierOf(quality, caseId),
    acceptCase(reviewer, DAY, caseId),
    dossierOf(quality, caseId),
  ]);
  const counts = [];
  for (const { zip } of [before, beside, await dossierOf(quality, caseId)]) {
    const { manifest, faults } = await verdictOn(zip);
    expect(faults).toEqual([]);
    const rows = (await readZip(zip)).get("log/audit-log.jsonl")?.toString("utf8") ?? "";
    const documents = manifest?.files.filter(({ path }) => path.startsWith("documents/")) ?? [];
    expect(rows.split('"event":"document.issued"').length - 1).toBe(documents.length);
    counts.push(documents.length);
  }
  // The form, and in the end the papers of the review as well.
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
  expect(counts[2]).toBeGreaterThan(1);
});

test("6.5: a dossier is for those who follow and judge the audits, and for the team of the case", async () => {
  const { client, caseId } = await opened();
  const stranger = await makeAuditor("陶远", { codes: [] });
  const finance = await makeStaff("方财", "finance");
  expect(refusalCodes(await act(client, DAY, issueDossier, { caseId }))).toEqual(["not-permitted"]);
  expect(refusalCodes(await act(finance, DAY, issueDossier, { caseId }))).toEqual(["not-permitted"]);
  await expect(act(stranger, DAY, issueDossier, { caseId })).rejects.toThrow("No such case");
  const quality = await makeStaff("钱质", "quality-manager");
  await prisma().setting.deleteMany({ where: { key: "body" } });
  expect(refusalCodes(await act(quality, DAY, issueDossier, { caseId }))).toEqual(["body-not-named"]);
});
