import { beforeEach, expect, test } from "vitest";
import { prisma } from "@/lib/data/prisma";
import type { Actor } from "@/lib/domain/access/actor";
import { discardDraft } from "@/lib/usecases/draft/discard-draft";
import { readDraft } from "@/lib/usecases/draft/queries/read-draft";
import { saveDraft } from "@/lib/usecases/draft/save-draft";
import { keepFile } from "@/lib/usecases/file/keep-file";
import { removeFilter } from "@/lib/usecases/list/remove-filter";
import { saveFilter } from "@/lib/usecases/list/save-filter";
import { ABSENT, atOnce, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { pdfBytes } from "@/tests/support/files";
import { act, expectAccepted, makeClient, makeStaff } from "@/tests/support/house";

const TODAY = "2026-06-01";

let quality: Actor;
beforeEach(async () => {
  await resetDatabase();
  quality = await makeStaff("秦质", "quality-manager");
});

const KEY = { form: "application", objectId: "0190a000-0000-7000-8000-000000000001" };

test("of a newer and an older page that save one draft at once the newer is kept, however they come", async () => {
  const writer = await makeClient("青禾", "91350100M000100Y43");
  const save = (baseVersion: number) => () =>
    act(writer, TODAY, saveDraft, { ...KEY, content: { baseVersion }, baseVersion });
  for (let round = 0; round < 5; round += 1) {
    await atOnce(save(3), save(4), save(3), save(4));
    expect(expectAccepted(await act(writer, TODAY, readDraft, KEY))).toMatchObject({ baseVersion: 4 });
    const discard = () => act(writer, TODAY, discardDraft, KEY);
    expect(await pressedTwice(discard)).toEqual(["done", "done"]);
  }
  const draft = reading({
    ...{ query: readDraft, as: writer, on: TODAY, form: KEY },
    tells: (kept) => kept?.baseVersion ?? null,
    ...{ before: null, after: 4 },
  });
  await readAround([draft], save(4));
});

test("of filters that one user saves at once no name is kept twice and no list keeps more than twelve", async () => {
  const save = (name: string) => () =>
    act(quality, TODAY, saveFilter, { list: "people" as const, name, query: "q=周" });
  expect(await atOnce(save("周"), save("周"))).toEqual(["done", "saved-filter-name-taken"]);
  for (let number = 2; number <= 11; number += 1)
    expect(await atOnce(save(`第 ${number} 个`))).toEqual(["done"]);
  expect(await atOnce(save("甲"), save("乙"))).toEqual(["done", "saved-filters-full"]);
  const [kept] = await prisma().savedFilter.findMany({ where: { name: "周" } });
  const remove = () => act(quality, TODAY, removeFilter, { savedFilterId: kept?.id ?? "" });
  expect(await pressedTwice(remove)).toEqual([ABSENT, "done"]);
});

test("one file kept twice at once is two uploads of one stored content; what is no document is not kept", async () => {
  const bytes = pdfBytes("手册");
  const keep = (name: string) => () => act(quality, TODAY, keepFile, { name, bytes });
  expect(await atOnce(keep("甲.pdf"), keep("乙.pdf"))).toEqual(["done", "done"]);
  const files = await prisma().storedFile.findMany();
  expect([files.length, new Set(files.map(({ sha256 }) => sha256)).size]).toEqual([2, 1]);
  const program = new TextEncoder().encode("#!/bin/sh\necho\n");
  const keepProgram = () => act(quality, TODAY, keepFile, { name: "a.pdf", bytes: program });
  expect(await pressedTwice(keepProgram)).toEqual(["file-type-not-kept", "file-type-not-kept"]);
});
