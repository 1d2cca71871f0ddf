import { beforeEach, expect, test } from "vitest";
import { dryRunImport } from "@/lib/usecases/import/queries/dry-run-import";
import { resetDatabase } from "@/tests/support/database";
import { act, expectAccepted } from "@/tests/support/house";
import {
  administrator,
  example,
  faultsOf,
  IMPORTED_ON as ON,
  importWhole,
  uploadWorkbook,
  wholeWorkbook,
} from "@/tests/support/import-workbook";

beforeEach(resetDatabase);

test("rows are held against each other and against what is on file", async () => {
  const actor = await administrator();
  await importWhole(actor);
  const faults = await faultsOf(actor, {
    organisations: [example("organisations", { name: "另一家有限公司" })],
    people: [
      example("people", { number: "A-002" }),
      example("people", { number: "A-002" }),
      example("people", { number: "P0099" }),
    ],
    registrations: [example("registrations", { personNumber: "A-404", number: "R-2" })],
    certificates: [
      example("certificates", { client: "91440106M90017093X", number: "C-2026-2" }),
      example("certificates", { scheme: "没有", number: "C-2026-3" }),
      example("certificates", {
        ...{ decidedOn: "2022-01-01", firstDay: "2022-01-01", lastDay: "2024-12-31", number: "C-2026-4" },
        lastAuditEnd: "2021-12-20",
      }),
      example("certificates", { lastAuditEnd: "2026-07-01", number: "C-2026-5" }),
      example("certificates", { number: "证书一号" }),
    ],
  });
  expect(faults).toEqual([
    [2, null, "import-known-differently"],
    [3, null, "import-twice-in-file"],
    [4, "number", "import-number-reserved"],
    [2, "personNumber", "import-person-unknown"],
    [2, "client", "import-client-unknown"],
    [3, "scheme", "import-scheme-unknown"],
    [4, "lastDay", "import-certificate-expired"],
    [5, "lastAuditEnd", "import-day-in-the-future"],
    [6, "number", "not-a-certificate-number"],
  ]);
});

test("9.2: a certificate that cannot be is refused: too long, valid before its decision, audited after it", async () => {
  const actor = await administrator();
  const faults = await faultsOf(actor, {
    ...wholeWorkbook(),
    certificates: [
      // Decided 2026-05-20: three years end on 2029-05-19.
      example("certificates", { lastDay: "2029-05-20", number: "C-2026-1" }),
      example("certificates", { firstDay: "2026-05-19", lastDay: "2029-05-18", number: "C-2026-2" }),
      example("certificates", { lastAuditEnd: "2026-05-21", number: "C-2026-3" }),
      example("certificates", { lastAuditKind: "监督", lastAuditEnd: "2026-05-19", number: "C-2026-4" }),
      // Renewed up to six months ahead of its end (6.2): until 2029-11-19, and not a day longer.
      example("certificates", { lastAuditKind: "再认证", lastDay: "2029-11-19", number: "C-2026-5" }),
      example("certificates", { lastAuditKind: "再认证", lastDay: "2029-11-20", number: "C-2026-6" }),
    ],
  });
  expect(faults).toEqual([
    [2, "lastDay", "import-certificate-too-long"],
    [3, "firstDay", "import-valid-before-decision"],
    [4, "lastAuditEnd", "import-audit-after-decision"],
    [5, "lastAuditEnd", "import-surveillance-before-decision"],
    [7, "lastDay", "import-certificate-too-long"],
  ]);
});

test("criteria the scheme does not name and a second certificate of one client are taken over with a warning", async () => {
  const actor = await administrator();
  const fileId = await uploadWorkbook(actor, ON, {
    ...wholeWorkbook(),
    certificates: [
      example("certificates", { number: "C-2026-1" }),
      example("certificates", { criteria: "GB/T 99999", number: "C-2026-2" }),
    ],
  });
  const { rows } = expectAccepted(await act(actor, ON, dryRunImport, { fileId }));
  const told = rows.filter(({ sheet }) => sheet === "certificates");
  expect(told.map(({ status, warnings }) => [status, warnings.map(({ code }) => code)])).toEqual([
    ["new", ["import-second-certificate"]],
    ["new", ["import-criteria-unknown", "import-second-certificate"]],
  ]);
});
