import { beforeEach, expect, test } from "vitest";
import { prisma, type Transaction } from "@/lib/data/prisma";
import { storedFileStore } from "@/lib/data/stored-file-store";
import { inTransaction } from "@/lib/data/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { EVERYTHING } from "@/lib/domain/access/can";
import { keepHouse } from "@/lib/jobs/housekeeping";
import { fileStore } from "@/lib/storage/file-store";
import { runImport } from "@/lib/usecases/import/run-import";
import { openCase } from "@/tests/support/case-path";
import { resetDatabase } from "@/tests/support/database";
import { pdfBytes, upload } from "@/tests/support/files";
import { act, expectAccepted, makeClient } from "@/tests/support/house";
import { administrator, IMPORTED_ON, uploadWorkbook, wholeWorkbook } from "@/tests/support/import-workbook";

beforeEach(resetDatabase);

const DAY = "2026-05-11";
/** Uploads of the tests are from 10:00 UTC: this is a little more, and a little less, than a day later. */
const NEXT_DAY = new Date("2026-05-12T10:00:01Z");
const WITHIN_THE_DAY = new Date("2026-05-12T09:59:59Z");

const client = (): Promise<Actor> => makeClient("青禾", "91350100M0001013XT");

const attach = (tx: Transaction, actor: Actor, caseId: string, fileId: string) =>
  storedFileStore.attach({ db: { tx, scope: EVERYTHING }, actor }, caseId, [fileId]);

const kept = async (fileId: string): Promise<boolean> =>
  (await prisma().storedFile.count({ where: { id: fileId } })) === 1;

const areBytesKept = (label: string): Promise<boolean> =>
  fileStore.get(fileStore.hashOf(pdfBytes(label))).then(
    () => true,
    () => false,
  );

/** Asks until another transaction of this database waits for a row. */
const somebodyWaits = async (): Promise<void> => {
  const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  for (;;) if ((await prisma().$queryRawUnsafe<unknown[]>(waiting)).length > 0) return;
};

test("an upload that nobody attached is removed after a day, row and bytes, and not before", async () => {
  const actor = await client();
  const fileId = await upload(actor, DAY, "无主.pdf");
  await keepHouse(WITHIN_THE_DAY);
  expect([await kept(fileId), await areBytesKept("无主.pdf")]).toEqual([true, true]);
  await keepHouse(NEXT_DAY);
  expect([await kept(fileId), await areBytesKept("无主.pdf")]).toEqual([false, false]);
});

test("what a case, a draft or an import refers to is kept for good", async () => {
  const actor = await client();
  const [attached, drafted] = [
    await upload(actor, DAY, "营业执照.pdf"),
    await upload(actor, DAY, "草稿附件.pdf"),
  ];
  await inTransaction(async (tx) => attach(tx, actor, await openCase(actor, DAY), attached));
  await prisma().formDraft.create({
    data: {
      ...{ userId: actor.userId, form: "answer", objectId: "1", baseVersion: 0, savedAt: NEXT_DAY },
      content: { correction: "已整改", evidence: [{ fileId: drafted }] },
    },
  });
  const admin = await administrator();
  const imported = await uploadWorkbook(admin, IMPORTED_ON, wholeWorkbook());
  expectAccepted(await act(admin, IMPORTED_ON, runImport, { fileId: imported }));
  await keepHouse(new Date("2026-07-01T00:00:00Z"));
  expect([await kept(attached), await kept(drafted), await kept(imported)]).toEqual([true, true, true]);
  expect(await areBytesKept("草稿附件.pdf")).toBe(true);
});

test("bytes that another upload shares stay when the loose one goes", async () => {
  const actor = await client();
  const bytes = pdfBytes("同一份文件");
  const attached = await upload(actor, DAY, "甲.pdf", bytes);
  const loose = await upload(actor, DAY, "乙.pdf", bytes);
  await inTransaction(async (tx) => attach(tx, actor, await openCase(actor, DAY), attached));
  await keepHouse(NEXT_DAY);
  expect([await kept(attached), await kept(loose)]).toEqual([true, false]);
  expect(await areBytesKept("同一份文件")).toBe(true);
});

test("an upload that is being attached while the sweep runs is waited for and kept", async () => {
  const actor = await client();
  const caseId = await openCase(actor, DAY);
  const fileId = await upload(actor, DAY, "营业执照.pdf");
  const sweep = await inTransaction(async (tx) => {
    await attach(tx, actor, caseId, fileId);
    const swept = keepHouse(NEXT_DAY);
    await somebodyWaits();
    return { swept };
  });
  await sweep.swept;
  expect([await kept(fileId), await areBytesKept("营业执照.pdf")]).toEqual([true, true]);
});

test("attached and swept at once: either the case has the file with its bytes, or the attacher is told", async () => {
  const actor = await client();
  const caseId = await openCase(actor, DAY);
  const names = Array.from({ length: 12 }, (_, index) => `附件${index}.pdf`);
  const uploads: (readonly [string, string])[] = [];
  for (const name of names) uploads.push([name, await upload(actor, DAY, name)]);
  const attaching = uploads.map(([, fileId]) =>
    inTransaction((tx) => attach(tx, actor, caseId, fileId)).then(
      () => true,
      () => false,
    ),
  );
  const [attached] = await Promise.all([Promise.all(attaching), keepHouse(NEXT_DAY), keepHouse(NEXT_DAY)]);
  for (const [index, [name, fileId]] of uploads.entries()) {
    const isAttached = attached[index] === true;
    expect([await kept(fileId), await areBytesKept(name)], name).toEqual([isAttached, isAttached]);
  }
});

test("the same bytes uploaded again while the loose ones are swept are there afterwards", async () => {
  const actor = await client();
  const bytes = pdfBytes("又一次");
  await upload(actor, DAY, "旧.pdf", bytes);
  const [again] = await Promise.all([upload(actor, "2026-05-12", "新.pdf", bytes), keepHouse(NEXT_DAY)]);
  expect([await kept(again), await areBytesKept("又一次")]).toEqual([true, true]);
});
