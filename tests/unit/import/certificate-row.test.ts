import { expect, test } from "vitest";
import {
  certificateFaults,
  secondCertificate,
  unknownCriteria,
} from "@/lib/domain/import/assess-certificate-row";
import { parseCertificate, type CertificateRow } from "@/lib/domain/import/import-rows";
import { plainDate } from "@/rules/core/plain-date";
import { cellsOf, CREDIT_CODE } from "@/tests/support/import-cells";

const row = (change: Record<string, string> = {}): CertificateRow => {
  const parsed = parseCertificate(cellsOf("certificates", change));
  if (!parsed.ok) throw new Error("No row");
  return parsed.value;
};

const faults = (change: Record<string, string>, today = "2026-06-15") =>
  certificateFaults(row(change), plainDate(today));

const tooLong = (firstDay: string, lastDay: string, latest: string) => ({
  ...{ column: "lastDay", code: "import-certificate-too-long", facts: { firstDay, lastDay, latest } },
});

test("9.2: an initial certificate is valid for three years less a day, and not a day longer", () => {
  expect(faults({})).toEqual([]);
  expect(faults({ lastDay: "2029-05-20" })).toEqual([tooLong("2026-05-20", "2029-05-20", "2029-05-19")]);
});

test.each(["监督", "再认证"])(
  "6.2, 9.2: a later certificate (%s) may have been renewed up to six months ahead of its end",
  (lastAuditKind) => {
    // A surveillance comes after the decision, the audit of a recertification before it: on the day it is both.
    const later = { lastAuditKind, lastAuditEnd: "2026-05-20" };
    expect(faults({ ...later, lastDay: "2029-11-19" })).toEqual([]);
    expect(faults({ ...later, lastDay: "2029-11-20" })).toEqual([
      tooLong("2026-05-20", "2029-11-20", "2029-11-19"),
    ]);
  },
);

test("9.2: a certificate is brought along on its last day, and no more on the day after", () => {
  expect(faults({}, "2029-05-19")).toEqual([]);
  expect(faults({}, "2029-05-20")).toEqual([
    { column: "lastDay", code: "import-certificate-expired", facts: { lastDay: "2029-05-19" } },
  ]);
});

test("a decision or an audit of tomorrow has not been: that alone is said of their order", () => {
  const future = (column: string, day: string) => ({
    ...{ column, code: "import-day-in-the-future", facts: { day } },
  });
  expect(faults({}, "2026-05-20")).toEqual([]);
  expect(faults({}, "2026-05-19")).toEqual([future("decidedOn", "2026-05-20")]);
  expect(faults({ lastAuditEnd: "2026-06-16" })).toEqual([future("lastAuditEnd", "2026-06-16")]);
  expect(faults({ lastAuditEnd: "2026-06-16" }, "2026-05-19")).toEqual([
    future("decidedOn", "2026-05-20"),
    future("lastAuditEnd", "2026-06-16"),
  ]);
});

test("5.9: a certificate is valid from its decision on, never before it", () => {
  const [firstDay, lastDay] = ["2026-05-19", "2029-05-18"];
  expect(faults({ firstDay, lastDay })).toEqual([
    {
      ...{ column: "firstDay", code: "import-valid-before-decision" },
      facts: { firstDay, decidedOn: "2026-05-20" },
    },
  ]);
});

test("5.9: the audit a decision rests on has ended by then", () => {
  for (const lastAuditKind of ["初次", "再认证"]) {
    expect(faults({ lastAuditKind, lastAuditEnd: "2026-05-20" })).toEqual([]);
    expect(faults({ lastAuditKind, lastAuditEnd: "2026-05-21" })).toEqual([
      {
        ...{ column: "lastAuditEnd", code: "import-audit-after-decision" },
        facts: { lastAuditEnd: "2026-05-21", decidedOn: "2026-05-20" },
      },
    ]);
  }
});

test("6.1: a surveillance audit comes after the decision", () => {
  expect(faults({ lastAuditKind: "监督", lastAuditEnd: "2026-05-20" })).toEqual([]);
  expect(faults({ lastAuditKind: "监督", lastAuditEnd: "2026-05-19" })).toEqual([
    {
      ...{ column: "lastAuditEnd", code: "import-surveillance-before-decision" },
      facts: { lastAuditEnd: "2026-05-19", decidedOn: "2026-05-20" },
    },
  ]);
});

test("all that is wrong with one certificate is told at once", () => {
  const change = { firstDay: "2026-05-19", lastDay: "2029-06-01", lastAuditEnd: "2026-06-01" };
  expect(faults(change, "2029-07-01").map(({ code }) => code)).toEqual([
    "import-certificate-expired",
    "import-certificate-too-long",
    "import-valid-before-decision",
    "import-audit-after-decision",
  ]);
});

test("a scheme nobody knows is refused elsewhere: nothing is said of its length or criteria", () => {
  expect(faults({ scheme: "ISMS", lastDay: "2036-05-19" })).toEqual([]);
  expect(unknownCriteria(row({ scheme: "ISMS", criteria: "ISO 27001" }))).toEqual([]);
});

test("4.1: criteria the scheme does not name are worth a second look, those it names are not", () => {
  expect(unknownCriteria(row({ criteria: "GB/T 19012-2019、GB/T 19001-2016" }))).toEqual([]);
  expect(unknownCriteria(row({ criteria: "GB/T 19012-2008、GB/T 19012-2019" }))).toEqual([
    {
      ...{ column: "criteria", code: "import-criteria-unknown" },
      facts: { criteria: ["GB/T 19012-2008"], known: ["GB/T 19012-2019", "GB/T 19001-2016"] },
    },
  ]);
});

test("a second certificate of one client for one scheme is worth a second look; its own number is not", () => {
  const [client, scheme] = [CREDIT_CODE, "OLS/GZ-0071"];
  const own = { number: "90725C00001R0S", client, scheme };
  const other = { number: "90725C00009R0S", client, scheme };
  const found = [{ column: "number", code: "import-second-certificate", facts: { other: other.number } }];
  expect(secondCertificate(row(), [])).toEqual([]);
  expect(secondCertificate(row(), [own])).toEqual([]);
  expect(secondCertificate(row(), [own, other])).toEqual(found);
  expect(secondCertificate(row(), [{ ...other, scheme: "QMS" }])).toEqual([]);
  expect(secondCertificate(row(), [{ ...other, client: "HRB 1" }])).toEqual([]);
});
