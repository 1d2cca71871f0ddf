import { beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { downloadImportFaults } from "@/lib/usecases/import/queries/download-faults";
import { downloadImportTemplate } from "@/lib/usecases/import/queries/download-template";
import { dryRunImport } from "@/lib/usecases/import/queries/dry-run-import";
import { runImport } from "@/lib/usecases/import/run-import";
import { atOnce, pressedTwice, readAround, reading } from "@/tests/support/at-once";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted, makeStaff } from "@/tests/support/house";
import { example, uploadWorkbook, wholeWorkbook } from "@/tests/support/import-workbook";

const ON = "2026-06-15";

let administrator: Actor;
let other: Actor;
beforeEach(async () => {
  await resetDatabase();
  administrator = await makeStaff("管理员", "administrator");
  other = await makeStaff("另一位", "administrator");
});

test("6: a dry run beside the run of the same file finds every row new, or every row there", async () => {
  const fileId = await uploadWorkbook(administrator, ON, wholeWorkbook());
  const dryRun = reading({
    ...{ query: dryRunImport, as: administrator, on: ON, form: { fileId } },
    tells: ({ counts }) => counts,
    before: { new: 4, exists: 0, refused: 0, all: 4 },
    after: { new: 0, exists: 4, refused: 0, all: 4 },
  });
  await readAround([dryRun], async () => expectAccepted(await act(administrator, ON, runImport, { fileId })));
});

test("6: two files that bring one organisation at once bring it once", async () => {
  const mine = await uploadWorkbook(administrator, ON, wholeWorkbook());
  const theirs = await uploadWorkbook(other, ON, { organisations: [example("organisations")] });
  const run = (by: Actor, fileId: string) => () => act(by, ON, runImport, { fileId });
  expect(await atOnce(run(administrator, mine), run(other, theirs))).toEqual(["done", "done"]);
  const again = expectAccepted(await act(other, ON, runImport, { fileId: theirs }));
  expect(again).toEqual({ written: 0, existing: 1 });
});

const linesOf = async (bytes: Uint8Array) => {
  const sheets = (await readWorkbook(bytes)) ?? [];
  return sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]);
};

test("the sheet of faults and the template are the same for all who take them at once", async () => {
  const faulty = { organisations: [example("organisations", { creditCode: "123" })] };
  const fileId = await uploadWorkbook(administrator, ON, faulty);
  const takes = [
    () => act(administrator, ON, downloadImportFaults, { fileId }),
    () => act(administrator, ON, downloadImportTemplate, {}),
  ];
  for (const take of takes) {
    const [one, two] = await Promise.all([take(), take()]);
    const lines = await linesOf(expectAccepted(one).bytes);
    expect(lines[0]?.[1]?.length).toBe(2);
    expect(await linesOf(expectAccepted(two).bytes)).toEqual(lines);
  }
  const finance = await makeStaff("计明", "finance");
  expect(await pressedTwice(() => act(finance, ON, downloadImportTemplate, {}))).toEqual([
    "not-permitted",
    "not-permitted",
  ]);
});
