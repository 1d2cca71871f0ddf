import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { readWorkbook } from "@/lib/documents/workbook/read-workbook";
import { unpacksWithin } from "@/lib/documents/workbook/unpacks-within";
import { writeWorkbook } from "@/lib/documents/workbook/write-workbook";

const MEGABYTE = 1024 * 1024;

/** A zip of one entry that says it holds one byte. */
const lyingZip = (content: Buffer): Buffer => {
  const name = Buffer.from("xl/workbook.xml");
  const data = deflateRawSync(content, { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(1, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(1, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, entry, name, end]);
};

test("a file of some hundred kilobytes that unpacks to 200 MB is not unpacked", async () => {
  const bomb = lyingZip(Buffer.alloc(200 * MEGABYTE));
  expect(bomb.length).toBeLessThan(MEGABYTE);
  expect(unpacksWithin(bomb, 50 * MEGABYTE)).toBe(false);
  expect(unpacksWithin(lyingZip(Buffer.alloc(MEGABYTE)), 50 * MEGABYTE)).toBe(true);
  expect(await readWorkbook(bomb)).toBeNull();
});

test("what is no zip is no workbook", async () => {
  expect(unpacksWithin(Buffer.from("PK and no more than that"), MEGABYTE)).toBe(false);
  expect(await readWorkbook(Buffer.from("PK and no more than that"))).toBeNull();
});

test("a workbook of ours is read back, and a cell far to the right does not fill the row up to it", async () => {
  const own = await writeWorkbook([{ name: "甲", headings: ["编号", "名称"], rows: [["1", "青禾"]] }]);
  expect((await readWorkbook(own))?.[0]?.rows).toEqual([
    { number: 1, cells: ["编号", "名称"] },
    { number: 2, cells: ["1", "青禾"] },
  ]);
  const wide = new ExcelJS.Workbook();
  const sheet = wide.addWorksheet("宽");
  for (let row = 1; row <= 3; row += 1) sheet.getRow(row).getCell(16_384).value = "x";
  const [read] = (await readWorkbook(new Uint8Array(await wide.xlsx.writeBuffer()))) ?? [];
  expect(read?.rows.map(({ cells }) => cells.length)).toEqual([100, 100, 100]);
});
