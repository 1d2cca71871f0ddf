import { expect, test } from "vitest";
import { readSheets } from "@/lib/domain/import/read-sheets";

type Line = readonly string[];

const HEADING: Line = ["人员编号", "注册证号", "注册体系", "注册状态", "有效期自", "有效期至"];
const ROW: Line = ["A-001", "2025-N1", "QMS", "正式", "2025-05-01", "2028-04-30"];
const CELLS = {
  ...{ personNumber: "A-001", number: "2025-N1", system: "QMS", status: "正式" },
  ...{ validFrom: "2025-05-01", validTo: "2028-04-30" },
};

const sheet = (lines: readonly Line[], name = "注册资格") => ({
  name,
  rows: lines.map((cells, index) => ({ number: index + 1, cells })),
});
const refusal = (code: string, facts?: object) => ({
  ok: false,
  refusals: [facts === undefined ? { code } : { code, facts }],
});

test("a row is read by its headings, and keeps its number in the sheet", () => {
  expect(readSheets([sheet([HEADING, ROW])])).toEqual({
    ok: true,
    value: [{ sheet: "registrations", row: 2, cells: CELLS }],
  });
});

test("headings and sheets are understood in either language, in any order and with blanks around them", () => {
  const titles = [" Valid to ", "Valid from", "Status", "Register", "Registration number", "Person number"];
  const read = readSheets([sheet([titles, ROW.toReversed()], " Registrations ")]);
  expect(read).toEqual({ ok: true, value: [{ sheet: "registrations", row: 2, cells: CELLS }] });
});

test("cells are trimmed, a day is read as people write it, and what is no day column stays as it stands", () => {
  const row = ["A-001 ", "2025/5/1", " QMS", "正式", "2025/5/1", "2028年4月30日"];
  const read = readSheets([sheet([HEADING, row])]);
  expect(read).toEqual({
    ok: true,
    value: [{ sheet: "registrations", row: 2, cells: { ...CELLS, number: "2025/5/1" } }],
  });
});

test("a column nobody knows is passed over, a short row is empty at its end, a blank row is none", () => {
  const read = readSheets([
    sheet([
      [...HEADING, "备注"],
      ["", " ", ""],
      [...ROW, "旧"],
      ["A-002", ""],
    ]),
  ]);
  const empty = { number: "", system: "", status: "", validFrom: "", validTo: "" };
  expect(read).toEqual({
    ok: true,
    value: [
      { sheet: "registrations", row: 3, cells: CELLS },
      { sheet: "registrations", row: 4, cells: { personNumber: "A-002", ...empty } },
    ],
  });
});

test("an optional column that the sheet lacks is empty in every row", () => {
  const lines = [
    ["名称", "地址", "联系人"],
    ["青禾", "示例路1号", "林示例"],
  ];
  expect(readSheets([sheet(lines, "客户")])).toEqual({
    ok: true,
    value: [
      {
        ...{ sheet: "organisations", row: 2 },
        cells: {
          ...{ name: "青禾", country: "", creditCode: "", registrationCertificate: "", address: "示例路1号" },
          ...{ contact: "林示例", contactPhone: "", contactEmail: "" },
        },
      },
    ],
  });
});

test("a file without any of our sheets is told which there are", () => {
  const expected = refusal("import-no-sheet", { sheets: ["客户", "人员", "注册资格", "在证证书"] });
  expect(readSheets([sheet([HEADING, ROW], "Sheet1")])).toEqual(expected);
  expect(readSheets([])).toEqual(expected);
});

test("a required column that is missing is named with its sheet, every sheet at once", () => {
  const read = readSheets([
    sheet([HEADING.slice(0, 4), ROW]),
    sheet([["地址", "联系人"]], "客户"),
    sheet([], "人员"),
    sheet([["x"]], "说明"),
  ]);
  expect(read).toEqual({
    ok: false,
    refusals: [
      { code: "import-columns-missing", facts: { sheet: "注册资格", columns: ["有效期自", "有效期至"] } },
      { code: "import-columns-missing", facts: { sheet: "客户", columns: ["名称"] } },
    ],
  });
});

test("a sheet of nothing but its heading, or of nothing at all, brings nothing along", () => {
  expect(readSheets([sheet([HEADING])])).toEqual(refusal("import-empty"));
  expect(readSheets([sheet([])])).toEqual(refusal("import-empty"));
});

test("five thousand rows are read, of all sheets together, and not one more", () => {
  const rows = Array.from({ length: 2_500 }, () => ROW);
  const read = readSheets([sheet([HEADING, ...rows]), sheet([HEADING, ...rows], "Registrations")]);
  expect(read.ok && read.value.length).toBe(5_000);
  expect(readSheets([sheet([HEADING, ...rows, ...rows, ROW])])).toEqual(
    refusal("import-too-long", { rows: 5_001, limit: 5_000 }),
  );
});
