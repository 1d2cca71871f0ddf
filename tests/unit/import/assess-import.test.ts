import { expect, test } from "vitest";
import { assessImport, type ImportRow, type KnownRecords } from "@/lib/domain/import/assess-import";
import type { RawRow } from "@/lib/domain/import/import-sheets";
import { plainDate } from "@/rules/core/plain-date";
import { CREDIT_CODE, rawRow } from "@/tests/support/import-cells";

const NOTHING: KnownRecords = {
  ...{ clients: new Map(), people: new Map(), registrations: new Map(), carried: new Map() },
  ...{ issued: new Set(), inForce: [] },
};
const WHOLE = [rawRow("organisations"), rawRow("people"), rawRow("registrations"), rawRow("certificates")];

const assess = (raws: readonly RawRow[], known: Partial<KnownRecords> = {}) =>
  assessImport(raws, { ...NOTHING, ...known }, plainDate("2026-06-15"));

/** "sheet row status: column code, …; warnings". */
const told = ({ sheet, row, status, faults, warnings }: ImportRow): string => {
  const said = (list: ImportRow["faults"]) =>
    list.map(({ column, code }) => [column ?? "-", code].join(" ")).join(", ");
  return `${sheet} ${row} ${status}: ${said(faults)}; ${said(warnings)}`;
};
const rowsOf = (raws: readonly RawRow[], known?: Partial<KnownRecords>) => assess(raws, known).rows.map(told);
const faultsOf = (raws: readonly RawRow[], known?: Partial<KnownRecords>) =>
  assess(raws, known).rows.flatMap(({ faults }) => faults);
const warningsOf = (raws: readonly RawRow[], known?: Partial<KnownRecords>) =>
  assess(raws, known).rows.flatMap(({ warnings }) => warnings);

/** How many of each sheet would be written. */
const written = (raws: readonly RawRow[], known?: Partial<KnownRecords>): readonly number[] => {
  const { organisations, people, registrations, certificates } = assess(raws, known).plan;
  return [organisations, people, registrations, certificates].map(({ length }) => length);
};

test("a whole file is new from beginning to end, each row resting on those before it", () => {
  const row = { row: 2, status: "new", faults: [], warnings: [] };
  expect(assess(WHOLE).rows).toEqual([
    { ...row, sheet: "organisations", key: CREDIT_CODE, name: "苏州示例客户服务有限公司" },
    { ...row, sheet: "people", key: "A-001", name: "周示例" },
    { ...row, sheet: "registrations", key: "2025-N1QMS-9000000", name: "A-001" },
    { ...row, sheet: "certificates", key: "90725C00001R0S", name: CREDIT_CODE },
  ]);
  const { plan } = assess(WHOLE);
  expect(written(WHOLE)).toEqual([1, 1, 1, 1]);
  expect(plan.organisations[0]?.creditCode).toBe(CREDIT_CODE);
  expect(plan.people[0]?.content.name).toBe("周示例");
  expect(plan.registrations[0]?.number).toBe("2025-N1QMS-9000000");
  expect(plan.certificates[0]?.client).toBe(CREDIT_CODE);
});

test("what is on file already exists and is not written again", () => {
  const known = {
    clients: new Map([[CREDIT_CODE, "苏州示例客户服务有限公司"]]),
    people: new Map([["A-001", "周示例"]]),
    registrations: new Map([["2025-N1QMS-9000000", "A-001"]]),
    carried: new Map([["90725C00001R0S", CREDIT_CODE]]),
  };
  expect(assess(WHOLE, known).rows.map(({ status }) => status)).toEqual(Array(4).fill("exists"));
  expect(written(WHOLE, known)).toEqual([0, 0, 0, 0]);
});

test("what is on file as something else is refused, whichever sheet it stands on", () => {
  const known = {
    clients: new Map([[CREDIT_CODE, "别的公司"]]),
    people: new Map([["A-001", "别人"]]),
    registrations: new Map([["2025-N1QMS-9000000", "A-002"]]),
    carried: new Map([["90725C00001R0S", "HRB 1"]]),
  };
  expect(faultsOf(WHOLE, known)).toEqual(
    [CREDIT_CODE, "A-001", "2025-N1QMS-9000000", "90725C00001R0S"].map((key) => ({
      ...{ column: null, code: "import-known-differently", facts: { key } },
    })),
  );
  expect(written(WHOLE, known)).toEqual([0, 0, 0, 0]);
});

test("a row twice in the file is refused from the second on, and the first row is named", () => {
  const rows = [2, 3, 4].map((row) => rawRow("people", {}, row));
  expect(rowsOf(rows)).toEqual([
    "people 2 new: ; ",
    "people 3 refused: - import-twice-in-file; ",
    "people 4 refused: - import-twice-in-file; ",
  ]);
  expect(faultsOf(rows).map(({ facts }) => facts)).toEqual([
    { key: "A-001", row: 2 },
    { key: "A-001", row: 2 },
  ]);
  expect(written(rows)).toEqual([0, 1, 0, 0]);
});

test("a row that cannot be read is told by what its cells say, and nothing of it is written", () => {
  const unread = [
    rawRow("people", { name: "" }),
    rawRow("organisations", { name: "", creditCode: "" }),
    { ...rawRow("registrations"), cells: {} },
  ];
  const rows = assess(unread).rows.map(({ sheet, key, name, status }) => [sheet, key, name, status]);
  expect(rows).toEqual([
    ["organisations", "", "", "refused"],
    ["people", "A-001", "", "refused"],
    ["registrations", "", "", "refused"],
  ]);
  expect(assess([rawRow("people", { number: "" })]).rows[0]).toEqual({
    ...{ sheet: "people", row: 2, key: "", name: "周示例", status: "refused", warnings: [] },
    faults: [{ column: "number", code: "required", facts: {} }],
  });
  expect(written(unread)).toEqual([0, 0, 0, 0]);
});

test("5.2.1(1): a credit code whose check character is wrong is worth a second look, a foreign client has none", () => {
  const code = "91350100M000100Y44";
  expect(rowsOf([rawRow("organisations", { creditCode: code })])).toEqual([
    "organisations 2 new: ; creditCode credit-code-checksum",
  ]);
  expect(warningsOf([rawRow("organisations", { creditCode: code })])[0]?.facts).toEqual({ code });
  const foreign = { country: "DE", creditCode: "", registrationCertificate: "hrb 1" };
  expect(assess([rawRow("organisations", foreign)]).rows).toMatchObject([
    { key: "HRB 1", status: "new", warnings: [] },
  ]);
});

test("a number of the register's own shape is no number to be brought along, unless it is its own already", () => {
  const reserved = (number: string) => faultsOf([rawRow("people", { number })]);
  expect(reserved("P0001")).toEqual([
    { column: "number", code: "import-number-reserved", facts: { number: "P0001" } },
  ]);
  expect(reserved("P12345")).toHaveLength(1);
  for (const number of ["P001", "XP0001", "P0001A", "p0001"]) expect(reserved(number)).toEqual([]);
  const known = { people: new Map([["P0001", "周示例"]]) };
  expect(rowsOf([rawRow("people", { number: "P0001" })], known)).toEqual(["people 2 exists: ; "]);
});

test("a scheme nobody knows is refused for a person and a certificate, and the known ones are named", () => {
  const known = ["OLS/GZ-0071", "QMS", "EMS", "OHSMS"];
  const unknown = { column: "scheme", code: "import-scheme-unknown", facts: { scheme: "ISMS", known } };
  expect(faultsOf([rawRow("people", { scheme: "ISMS" })])).toEqual([unknown]);
  expect(faultsOf([rawRow("people", { scheme: "", codes: "" })])).toEqual([]);
  expect(faultsOf([rawRow("organisations"), rawRow("certificates", { scheme: "ISMS" })])).toEqual([unknown]);
});

test("a registration belongs to a person of the file or of the register; one that was refused is none", () => {
  const own = rawRow("registrations");
  const missing = [{ column: "personNumber", code: "import-person-unknown", facts: { number: "A-001" } }];
  expect(faultsOf([own])).toEqual(missing);
  expect(faultsOf([rawRow("people"), own])).toEqual([]);
  expect(faultsOf([own], { people: new Map([["A-001", "周示例"]]) })).toEqual([]);
  expect(faultsOf([rawRow("people", { scheme: "ISMS" }), own]).slice(1)).toEqual(missing);
});

test("a certificate belongs to a client of the file or on file; one that was refused is none", () => {
  const own = rawRow("certificates");
  const missing = [{ column: "client", code: "import-client-unknown", facts: { client: CREDIT_CODE } }];
  expect(faultsOf([own])).toEqual(missing);
  expect(faultsOf([own], { clients: new Map([[CREDIT_CODE, "苏州示例客户服务有限公司"]]) })).toEqual([]);
  const refused = [rawRow("organisations"), own];
  expect(faultsOf(refused, { clients: new Map([["HRB 1", "别的"]]) })).toEqual([]);
  expect(faultsOf([rawRow("organisations", { name: "" }), own]).slice(1)).toEqual(missing);
});

test("9.1: a number that was issued here is no certificate brought along, and its days are judged", () => {
  const both = [rawRow("organisations"), rawRow("certificates", { lastDay: "2029-05-20" })];
  const issued = new Set(["90725C00001R0S"]);
  expect(rowsOf(both, { issued })[1]).toBe(
    "certificates 2 refused: number import-number-issued-here, lastDay import-certificate-too-long; ",
  );
  expect(faultsOf(both, { issued })[0]?.facts).toEqual({ number: "90725C00001R0S" });
});

test("a second certificate of the client for the scheme is worth a second look, in the file or in force", () => {
  const first = [rawRow("organisations"), rawRow("certificates")];
  const second = { number: "90725C00002R0S", client: CREDIT_CODE.toLowerCase() };
  expect(warningsOf([...first, rawRow("certificates", second, 3)])).toEqual([
    { column: "number", code: "import-second-certificate", facts: { other: "90725C00002R0S" } },
    { column: "number", code: "import-second-certificate", facts: { other: "90725C00001R0S" } },
  ]);
  const held = { number: "77726CH00012R0S", client: CREDIT_CODE, scheme: "OLS/GZ-0071" };
  expect(warningsOf(first, { inForce: [held] })[0]?.facts).toEqual({ other: held.number });
  expect(warningsOf([...first, rawRow("certificates", { ...second, scheme: "" }, 3)])).toEqual([]);
  expect(warningsOf([...first, rawRow("certificates", { ...second, scheme: "QMS" }, 3)])).toEqual([
    expect.objectContaining({ code: "import-criteria-unknown" }),
  ]);
  expect(warningsOf([...first, rawRow("certificates", { ...second, number: "" }, 3)])).toEqual([]);
});

test("4.1: criteria of an older edition are worth a second look, and hold nothing up", () => {
  const old = rawRow("certificates", { criteria: "GB/T 19012-2008" });
  expect(rowsOf([rawRow("organisations"), old])[1]).toBe(
    "certificates 2 new: ; criteria import-criteria-unknown",
  );
});
