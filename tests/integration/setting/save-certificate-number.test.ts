import { beforeEach, expect, test } from "vitest";
import { StaleError } from "@/lib/data/errors";
import { prisma } from "@/lib/data/prisma";
import { DEFAULT_CERTIFICATE_NUMBER } from "@/lib/domain/certificate/certificate-number-setting";
import { issueCertificate } from "@/lib/usecases/certificate/issue-certificate";
import { readCertificateNumber } from "@/lib/usecases/setting/queries/read-certificate-number";
import { saveCertificateNumber } from "@/lib/usecases/setting/save-certificate-number";
import { resetDatabase } from "@/tests/support/database";
import { manyGrantedCases } from "@/tests/support/granted-fixture";
import { act, expectAccepted, makeStaff, refusalCodes } from "@/tests/support/house";

beforeEach(resetDatabase);

const DAY = "2026-07-08";
const patterned = (pattern: string, serialDigits = 5) => ({
  ...DEFAULT_CERTIFICATE_NUMBER,
  pattern,
  serialDigits,
});
const administrator = () => makeStaff("郎知秋", "administrator");

/** `count` granted cases of one body and what issues or saves for it. */
const house = async (count: number) => {
  const { quality, caseIds } = await manyGrantedCases(count);
  const keeper = await administrator();
  const issue = async (index: number) => {
    const outcome = await act(quality, DAY, issueCertificate, { caseId: caseIds[index] ?? "" });
    return expectAccepted(outcome).number;
  };
  const save = (version: number, number: ReturnType<typeof patterned>) =>
    act(keeper, DAY, saveCertificateNumber, { version, number });
  return { issue, save, keeper, caseIds };
};

test("a saved pattern numbers the next certificate, goes on with the serial and leaves the issued one alone", async () => {
  const { issue, save, keeper } = await house(2);
  expect(await issue(0)).toBe("77726CH00001R0S");
  expectAccepted(await save(0, patterned("{body}-{year}-{system}-{serial}", 6)));
  const { version, number, next } = expectAccepted(await act(keeper, DAY, readCertificateNumber, {}));
  expect({ version, pattern: number.pattern, next }).toEqual({
    version: 1,
    pattern: "{body}-{year}-{system}-{serial}",
    next: { bodyDigits: "777", year: 2026, serial: 2 },
  });
  expect(await issue(1)).toBe("777-26-CH-000002");
  const numbers = await prisma().certificate.findMany({ select: { number: true }, orderBy: { id: "asc" } });
  expect(numbers.map((row) => row.number)).toEqual(["77726CH00001R0S", "777-26-CH-000002"]);
});

test("the log keeps how certificates were numbered before and after", async () => {
  const { save } = await house(0);
  expectAccepted(await save(0, patterned("{year}{serial}")));
  expectAccepted(await save(1, patterned("{year}-{serial}")));
  const rows = await prisma().auditLogEntry.findMany({
    where: { event: "setting.certificate-number-saved" },
    orderBy: { sequence: "asc" },
    select: { before: true, after: true },
  });
  expect(rows).toEqual([
    { before: DEFAULT_CERTIFICATE_NUMBER, after: patterned("{year}{serial}") },
    { before: patterned("{year}{serial}"), after: patterned("{year}-{serial}") },
  ]);
});

test("a pattern whose next number is already issued passes it over: 2600001 and a 1 is what serial 11 of six digits gives", async () => {
  const { issue, save } = await house(12);
  expectAccepted(await save(0, patterned("{year}{serial}1")));
  expect(await issue(0)).toBe("26000011");
  expectAccepted(await save(1, patterned("{year}{serial}", 6)));
  const numbers: string[] = [];
  for (let index = 1; index < 12; index += 1) numbers.push(await issue(index));
  expect(numbers).toEqual([
    ...["26000002", "26000003", "26000004", "26000005", "26000006", "26000007", "26000008", "26000009"],
    ...["26000010", "26000012", "26000013"],
  ]);
});

test("a number that differs by hyphens alone from one brought along is passed over too", async () => {
  const { issue, save, caseIds } = await house(1);
  const { clientId } = await prisma().certificationCase.findUniqueOrThrow({
    where: { id: caseIds[0] ?? "" },
    select: { clientId: true },
  });
  const day = new Date("2025-01-06T00:00:00Z");
  await prisma().carriedCertificate.create({
    data: {
      ...{ number: "26-00001", numberKey: "2600001", clientId, scheme: "OLS/GZ-0071", criteria: [] },
      ...{
        name: "杭州青禾客服外包有限公司",
        scope: "客服外包",
        decidedOn: day,
        firstDay: day,
        lastDay: day,
        lastAuditEnd: day,
      },
      ...{ lastAuditKind: "initial", sourceSha256: "0".repeat(64), createdAt: day },
    },
  });
  expectAccepted(await save(0, patterned("{year}{serial}")));
  expect(await issue(0)).toBe("2600002");
});

test("certificates issued while the pattern changes carry numbers of their own", async () => {
  const { issue, save } = await house(12);
  const [saved, ...numbers] = await Promise.all([
    save(0, patterned("{year}{system}{serial}")),
    ...Array.from({ length: 12 }, (_, index) => issue(index)),
  ]);
  expectAccepted(saved);
  // Either shape, and each serial from 1 to 12 once.
  const serials = numbers.map((number) => /^(?:777)?26CH(\d{5})(?:R0S)?$/.exec(number)?.[1]).sort();
  expect(serials).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(5, "0")));
});

test("of two who save at once one is told that the setting was changed, and how it stands now", async () => {
  const { save } = await house(0);
  const outcomes = await Promise.allSettled([
    save(0, patterned("{year}{serial}")),
    save(0, patterned("{serial}-{year}")),
  ]);
  const late: unknown = outcomes.find((outcome) => outcome.status === "rejected")?.reason;
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(late).toBeInstanceOf(StaleError);
  expect(late).toMatchObject({ currentVersion: 1, current: { number: { serialDigits: 5 } } });
});

test("nobody but an administrator sees or changes how certificates are numbered", async () => {
  for (const role of ["quality-manager", "decision-maker", "auditor"] as const) {
    const other = await makeStaff("旁人", role);
    const form = { version: 0, number: patterned("{year}{serial}") };
    expect(refusalCodes(await act(other, DAY, saveCertificateNumber, form))).toEqual(["not-permitted"]);
    expect(refusalCodes(await act(other, DAY, readCertificateNumber, {}))).toEqual(["not-permitted"]);
  }
  expect(await prisma().setting.count({ where: { key: "certificate-number" } })).toBe(0);
});
